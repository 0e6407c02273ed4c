/** Where a case stands, for lists. */
import { runOf } from '../guide/acts.ts'
import { progress, stretch } from '../guide/progress.ts'
import { type Here, replay } from '../guide/replay.ts'
import type { Guide } from '../guide/shape.ts'
import type { Case } from './records.ts'

export interface Summary {
  readonly here: Here
  /** Steps done and in all, where the person is in a run of steps. */
  readonly done?: { readonly steps: number; readonly of: number }
  /** ms since 1970 of the last act */
  readonly touched: number
}

export function summaryOf(guide: Guide, kept: Case): Summary {
  const { here, passed } = replay(guide, runOf(guide, kept.log))
  const along = here.kind === 'step' ? stretch(guide, here.node, passed) : []
  const at = here.kind === 'step' ? progress(along, here.node, here.step) : undefined
  return {
    here,
    ...(at && { done: { steps: at.nth - 1, of: at.total } }),
    touched: kept.log.at(-1)?.at ?? kept.record.begun,
  }
}
