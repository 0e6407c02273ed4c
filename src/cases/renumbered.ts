import type { Act } from '../guide/acts.ts'

/**
 * An undo names its act by number: it follows when that act gets its lasting one. `otherwise` is what it names
 * where `real` has none; without it the number stays.
 */
export function renumbered(act: Act, real: ReadonlyMap<number, number>, otherwise?: number): Act {
  return act.do === 'undo' ? { ...act, of: real.get(act.of) ?? otherwise ?? act.of } : act
}
