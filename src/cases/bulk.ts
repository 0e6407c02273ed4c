/** Whole cases at once, in one transaction each: all of it happens, or nothing. */
import { type Entry, undoneIn } from '../guide/acts.ts'
import { atOnce, type Database, type Writing } from './database.ts'
import type { Evidence } from './evidence/records.ts'
import type { Case } from './records.ts'
import { renumbered } from './renumbered.ts'
import { isActRow } from './rows.ts'

/** What an undo names that names no act of its case: the numbers of the database begin with 1. */
const nothing = 0

const ofCases = ['acts', 'evidence', 'contents'] as const

/** Deletes a case with all that belongs to it, or with no name every case. */
export async function deleteCases(db: Database, id?: string): Promise<void> {
  await atOnce(db, (tx) => (id === undefined ? clear(tx) : deleting(tx, id)))
}

async function deleting(tx: Writing, id: string): Promise<void> {
  await tx.objectStore('cases').delete(id)
  await tx.objectStore('sheets').delete(id)
  await tx.objectStore('screens').delete(id)
  for (const name of ofCases) {
    const store = tx.objectStore(name)
    const keys: IDBValidKey[] = await store.index('case').getAllKeys(id)
    await Promise.all(keys.map((key) => store.delete(IDBKeyRange.only(key))))
  }
}

async function clear(tx: Writing): Promise<void> {
  await Promise.all([...tx.objectStoreNames].map((name) => tx.objectStore(name).clear()))
}

/**
 * Stores cases with their evidence beside what is there, or in its place. A case that is there already is
 * given the acts that it lacks. What was taken out of a case stays out, although the backup has it still.
 */
export async function putCases(
  db: Database,
  cases: readonly Case[],
  evidence: readonly Evidence[],
  how: 'merge' | 'replace',
): Promise<void> {
  await atOnce(db, async (tx) => {
    if (how === 'replace') await clear(tx)
    for (const one of cases) {
      const standing = await putCase(tx, one)
      await deleteOthers(tx, one.record.id, standing)
      for (const each of evidence) {
        if (each.case === one.record.id && standing.has(each.id)) await putEvidence(tx, each)
      }
    }
  })
}

/** Gives the ids of the evidence that stands in the case afterwards. */
async function putCase(tx: Writing, { record, log }: Case): Promise<ReadonlySet<string>> {
  const acts = tx.objectStore('acts')
  const there = (await acts.index('case').getAll(record.id)).filter(isActRow)
  const real = new Map<number, number>()
  if (!(await tx.objectStore('cases').getKey(record.id))) await tx.objectStore('cases').put(record)
  for (const { n, ...entry } of log) {
    const act = renumbered(entry.act, real, nothing)
    const told = JSON.stringify(act)
    const same = there.find((other) => other.at === entry.at && JSON.stringify(other.act) === told)
    real.set(n, same?.n ?? (await acts.add({ ...entry, case: record.id, act })))
  }
  const whole = (await acts.index('case').getAll(record.id)).filter(isActRow)
  const undone = undoneIn(whole)
  return new Set(whole.flatMap(({ n, act }) => (act.do === 'evidence' && !undone.has(n) ? [act.id] : [])))
}

/** Evidence whose act was taken back elsewhere is gone for good here too. */
async function deleteOthers(tx: Writing, id: string, standing: ReadonlySet<string>): Promise<void> {
  const there = await tx.objectStore('evidence').index('case').getAllKeys(id)
  for (const key of there) if (!standing.has(key)) await deleteEvidence(tx, key)
}

/** What is there already stays as it is. */
async function putEvidence(tx: Writing, { bytes, ...record }: Evidence): Promise<void> {
  if (await tx.objectStore('evidence').getKey(record.id)) return
  await tx.objectStore('evidence').put(record)
  await tx.objectStore('contents').put({ id: record.id, case: record.case, bytes })
}

/**
 * Puts a log into the database once more, where the system has emptied it under an open page. Gives it with its new
 * numbers; `real` learns them by the old ones.
 */
export async function putLogAgain(
  tx: Writing,
  caseId: string,
  log: readonly Entry[],
  real: Map<number, number>,
): Promise<Entry[]> {
  const put: Entry[] = []
  for (const { n: before, at, act: told } of log) {
    const act = renumbered(told, real)
    const n = await tx.objectStore('acts').add({ case: caseId, at, act })
    real.set(before, n)
    put.push({ n, at, act })
  }
  return put
}

/** Stores a new piece of evidence within a transaction that stores its act as well. */
export async function addEvidence(tx: Writing, { bytes, ...record }: Evidence): Promise<void> {
  await tx.objectStore('evidence').add(record)
  await tx.objectStore('contents').add({ id: record.id, case: record.case, bytes })
}

/** Takes a piece of evidence out for good, within a transaction that stores the undo of its act as well. */
export async function deleteEvidence(tx: Writing, id: string): Promise<void> {
  await tx.objectStore('evidence').delete(id)
  await tx.objectStore('contents').delete(id)
}
