/** Asks the browser not to drop the records when the phone runs full. Never awaited on a save: some ask the person first. */

let asked = false

export function askToPersist(): void {
  if (asked || !navigator.storage?.persist) return
  asked = true
  void navigator.storage.persist().catch(() => undefined)
}

export interface Space {
  /** Bytes used by this site. */
  readonly used: number
  readonly persisted: boolean
}

/** What the browser tells of the space in use; undefined where it tells nothing. */
export async function space(): Promise<Space | undefined> {
  if (!navigator.storage?.estimate) return undefined
  const [{ usage = 0 }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted?.() ?? false,
  ])
  return { used: usage, persisted }
}
