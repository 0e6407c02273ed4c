/** Which steps can be tried on their drawings. */
import type { StepAt } from '../../guide/progress.ts'

/** What is done on another screen; a call would really be made, and a shop has nothing to try. */
export function practisable({ of, step }: StepAt): boolean {
  return ['amazonApp', 'website', 'browser'].includes(of.on) && step.do !== 'call' && step.do !== 'check'
}
