/**
 * A mark outside the database that something was kept here. It tells a first visit from a loss,
 * and spares first visitors the database altogether.
 */
import { databaseName } from './database-name.ts'

const name = 'tejun-kept'

export function markKept(): void {
  try {
    localStorage.setItem(name, '1')
  } catch {
    // storage denied: then nothing is kept either
  }
}

export function wasKept(): boolean {
  try {
    return localStorage.getItem(name) !== null
  } catch {
    return false
  }
}

/**
 * Whether there may be anything to look for. A crash can take a mark that was not yet on the disk and leave the
 * database: its name is looked up, which opens nothing. Where that cannot be told it may be there.
 */
export async function mayBeKept(): Promise<boolean> {
  if (wasKept()) return true
  try {
    return (await indexedDB.databases()).some((one) => one.name === databaseName)
  } catch {
    return true
  }
}

/** Everything was forgotten on purpose: the next visit is a first one. */
export function forgetMark(): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // nothing can be kept, nothing to take away
  }
}
