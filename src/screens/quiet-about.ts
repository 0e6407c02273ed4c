/** Notification and number on the icon go with the cases that they tell of. */

/** Takes a case, or with no name all of them. Never rejects; fetched only here, for few ever delete anything. */
export async function quietAbout(id?: string): Promise<void> {
  await import('../companion/forgotten.ts').then(({ forgotten }) => forgotten(id)).catch(() => undefined)
}
