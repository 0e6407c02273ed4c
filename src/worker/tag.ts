/** One notification a case: a new one with the same tag takes the place of the old, and those of other cases stay. */
export const tagOf = (caseId: string) => `tejun ${caseId}`
