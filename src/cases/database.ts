/** The database: its shape, and how it is opened. Each version that was shipped is frozen in tests/cases/frozen. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { ContentRecord, EvidenceRecord } from './evidence/records.ts'
import type { ActRecord, CaseRecord } from './records.ts'

export const databaseName = 'tejun'
export const databaseVersion = 2

interface Shape extends DBSchema {
  cases: { key: string; value: CaseRecord }
  /** The log of all cases. Its key is the running number that gives the order. */
  acts: { key: number; value: Omit<ActRecord, 'n'> & { n?: number }; indexes: { case: string } }
  evidence: { key: string; value: EvidenceRecord; indexes: { case: string } }
  contents: { key: string; value: ContentRecord; indexes: { case: string } }
}

/** All of it: what is written together is written in one transaction. */
export const stores = ['cases', 'acts', 'evidence', 'contents'] as const
export type Writing = IDBPTransaction<Shape, (typeof stores)[number][], 'readwrite'>

/** Strict: a default transaction may be lost in a power cut after it was reported complete. */
export function writing(db: Database): Writing {
  return db.transaction([...stores], 'readwrite', { durability: 'strict' })
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
      if (from < 2) {
        db.createObjectStore('evidence', { keyPath: 'id' }).createIndex('case', 'case')
        db.createObjectStore('contents', { keyPath: 'id' }).createIndex('case', 'case')
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
