/** The run that many tests go through, as the guide has it: an editor may change a label in it, or add a step. */
import coinRefund from '../../src/content/coin-refund.ts'
import type { Steps } from '../../src/guide/shape.ts'

export const { steps } = coinRefund.nodes.route2024 as Steps

/** What the step shows as its label. Throws where it has none. */
export function labelOf(name: string): string {
  const step = steps.find((step) => step.name === name)
  if (!step || !('label' in step) || !step.label) throw new Error(`${name} has no label`)
  return step.label
}
