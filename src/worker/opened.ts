/** The database for the worker, which never waits for it without an end. */
import { type Database, openDatabase } from '../cases/database.ts'
import { withPatience } from '../cases/patience.ts'

/** Rejects where it does not open within some milliseconds: another tab may keep it from opening. To be closed after use. */
export async function opened(patience: number): Promise<Database> {
  const opening = openDatabase({ blocked: () => undefined, lost: () => undefined })
  try {
    return await withPatience(opening, patience)
  } catch (error) {
    // coming after all, it would stand in the way of a newer version
    opening.then((db) => db.close()).catch(() => undefined)
    throw error
  }
}
