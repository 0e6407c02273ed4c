/** The database for the worker, which never waits for it without an end. */
import { type Database, openDatabase } from '../cases/database.ts'

/** Rejects where it does not open within some milliseconds: another tab may keep it from opening. To be closed after use. */
export async function opened(patience: number): Promise<Database> {
  const opening = openDatabase({ blocked: () => undefined, lost: () => undefined })
  try {
    return await inTime(opening, patience)
  } catch (error) {
    // coming after all, it would stand in the way of a newer version
    opening.then((db) => db.close()).catch(() => undefined)
    throw error
  }
}

/** What work gives, or a rejection where it takes longer than some milliseconds. */
export async function inTime<T>(work: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('it takes too long', 'TimeoutError')), patience)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
