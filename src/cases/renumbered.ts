import type { Act } from '../guide/acts.ts'

/** An undo names its act by number: it follows when that act gets its lasting one. */
export function renumbered(act: Act, real: ReadonlyMap<number, number>): Act {
  return act.do === 'undo' ? { ...act, of: real.get(act.of) ?? act.of } : act
}
