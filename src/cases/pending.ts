/** What was done and does not stand in the database yet, and how it is written there. */
import type { Entry } from '../guide/acts.ts'
import { addEvidence, deleteEvidence, putLogAgain } from './bulk.ts'
import { atOnce, type Database } from './database.ts'
import type { Evidence } from './evidence/records.ts'
import type { Case } from './records.ts'
import { renumbered } from './renumbered.ts'

/** Acts not yet saved bear numbers above any that the database gives, so order and undo hold meanwhile. */
export const provisional = 2 ** 48

export interface Pending {
  readonly caseId: string
  readonly entry: Entry
  /** Goes into the database together with its act. */
  readonly evidence?: Evidence
  /** Id of the evidence that the act takes out. */
  readonly takesOut?: string
}

export interface Written {
  /** What was written, under its real numbers. A case that was forgotten meanwhile is left out. */
  readonly done: readonly Pending[]
  /** Number before → number given by the database. */
  readonly real: ReadonlyMap<number, number>
  /** Logs that had to be written a second time, by case: the system had deleted what was saved before. */
  readonly again: ReadonlyMap<string, readonly Entry[]>
}

/** Writes a batch in one transaction: all of it, or nothing; then it rejects. `caseOf` gives a case as it stands in memory. */
export async function writeBatch(
  db: Database,
  batch: readonly Pending[],
  caseOf: (id: string) => Case | undefined,
): Promise<Written> {
  const real = new Map<number, number>()
  const done: Pending[] = []
  const again = new Map<string, readonly Entry[]>()
  await atOnce(db, async (tx) => {
    for (const { caseId, entry, evidence, takesOut } of batch) {
      const kept = caseOf(caseId)
      if (!kept) continue
      if (!(await tx.objectStore('cases').getKey(caseId))) {
        await tx.objectStore('cases').put(kept.record)
        // an act alone would be no case
        again.set(caseId, await putLogAgain(tx, caseId, kept.log, real))
      }
      const act = renumbered(entry.act, real)
      const n = await tx.objectStore('acts').add({ case: caseId, at: entry.at, act })
      if (evidence) await addEvidence(tx, evidence)
      if (takesOut) await deleteEvidence(tx, takesOut)
      real.set(entry.n, n)
      done.push({ caseId, entry: { n, at: entry.at, act } })
    }
  })
  return { done, real, again }
}
