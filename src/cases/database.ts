/** The database: its shape, and how it is opened. Each version that was shipped is frozen in tests/cases/frozen. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { databaseName } from './database-name.ts'
import type { ContentRecord, EvidenceRecord } from './evidence/records.ts'
import type { LastScreen } from './last-screen.ts'
import type { ActRecord, CaseRecord } from './records.ts'
import type { SheetRecord } from './sheets.ts'

export const databaseVersion = 4

interface Shape extends DBSchema {
  cases: { key: string; value: CaseRecord }
  /** The log of all cases. Its key is the running number that gives the order. */
  acts: { key: number; value: Omit<ActRecord, 'n'> & { n?: number }; indexes: { case: string } }
  evidence: { key: string; value: EvidenceRecord; indexes: { case: string } }
  contents: { key: string; value: ContentRecord; indexes: { case: string } }
  /** What the worker leads by while no page is open; its key is the case's. */
  sheets: { key: string; value: SheetRecord }
  /** The screen that was left last, or none; its key is its case's. */
  screens: { key: string; value: LastScreen }
}

export type Database = IDBPDatabase<Shape>

const stores = ['cases', 'acts', 'evidence', 'contents', 'sheets', 'screens'] as const
export type Writing = IDBPTransaction<Shape, (typeof stores)[number][], 'readwrite'>

/** Does work in one transaction over everything: all of it happens, or nothing. Rejects where nothing did. */
export async function atOnce(db: Database, work: (tx: Writing) => Promise<unknown>): Promise<void> {
  // strict: a default transaction may be lost in a power cut after it was reported complete
  const tx = db.transaction([...stores], 'readwrite', { durability: 'strict' })
  const working = work(tx).catch((error) => {
    // what failed outside a request would not end the transaction by itself
    if (tx.error === null) quietly(() => tx.abort())
    throw error
  })
  // the transaction's own end decides; its error is the lesser one where the work has failed before
  await Promise.all([working, tx.done])
}

/** It may have ended meanwhile. */
function quietly(work: () => void): void {
  try {
    work()
  } catch {
    // nothing is left to end
  }
}

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
      if (from < 3) db.createObjectStore('sheets', { keyPath: 'case' })
      if (from < 4) db.createObjectStore('screens', { keyPath: 'case' })
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
