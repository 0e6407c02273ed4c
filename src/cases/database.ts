/** The database: its shape, and how it is opened. Each version that was shipped is frozen in tests/cases/frozen. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { ActRecord, CaseRecord } from './records.ts'

export const databaseName = 'tejun'
export const databaseVersion = 1

interface Shape extends DBSchema {
  cases: { key: string; value: CaseRecord }
  /** The log of all cases. Its key is the running number that gives the order. */
  acts: { key: number; value: Omit<ActRecord, 'n'> & { n?: number }; indexes: { case: string } }
}

export type Database = IDBPDatabase<Shape>

export interface Hooks {
  /** Another tab holds an older version and does not let go. */
  blocked(): void
  /** The connection is dead: by the system, or because a newer version asks for the database. */
  lost(): void
}

/** Opens the database. Rejects where it is denied; stays pending while another tab blocks it. */
export async function openDatabase(hooks: Hooks): Promise<Database> {
  const db = await openDB<Shape>(databaseName, databaseVersion, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('cases', { keyPath: 'id' })
        db.createObjectStore('acts', { keyPath: 'n', autoIncrement: true }).createIndex('case', 'case')
      }
    },
    blocked: hooks.blocked,
    blocking: () => {
      db.close()
      hooks.lost()
    },
    terminated: hooks.lost,
  })
  return db
}
