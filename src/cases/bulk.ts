/** Whole cases at once, in one transaction each: all of it happens, or nothing. */
import type { Database } from './database.ts'
import { type Case, isActRecord } from './records.ts'
import { renumbered } from './renumbered.ts'

/** Deletes a case with its acts, or with no name every case. */
export async function deleteCases(db: Database, id?: string): Promise<void> {
  const tx = db.transaction(['cases', 'acts'], 'readwrite', { durability: 'strict' })
  const [cases, acts] = [tx.objectStore('cases'), tx.objectStore('acts')]
  const deleting = async () => {
    if (id === undefined) return Promise.all([cases.clear(), acts.clear()])
    const keys = await acts.index('case').getAllKeys(id)
    return Promise.all([cases.delete(id), ...keys.map((key) => acts.delete(key))])
  }
  await Promise.all([deleting(), tx.done])
}

/** Stores cases beside what is there, or in its place. A case that is there already is given the acts that it lacks. */
export async function putCases(
  db: Database,
  cases: readonly Case[],
  how: 'merge' | 'replace',
): Promise<void> {
  const tx = db.transaction(['cases', 'acts'], 'readwrite', { durability: 'strict' })
  const stores = { cases: tx.objectStore('cases'), acts: tx.objectStore('acts') }
  const writing = async () => {
    if (how === 'replace') await Promise.all([stores.cases.clear(), stores.acts.clear()])
    for (const { record, log } of cases) {
      const there = (await stores.acts.index('case').getAll(record.id)).filter(isActRecord)
      const real = new Map<number, number>()
      await stores.cases.put(record)
      for (const entry of log) {
        const act = renumbered(entry.act, real)
        const told = JSON.stringify(act)
        const same = there.find((other) => other.at === entry.at && JSON.stringify(other.act) === told)
        real.set(entry.n, same?.n ?? (await stores.acts.add({ case: record.id, at: entry.at, act })))
      }
    }
  }
  await Promise.all([writing(), tx.done])
}
