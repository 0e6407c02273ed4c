/** What is looked at: the place that comes next, or another that the address names. */
import type { Following } from '../../addresses.ts'
import { nodeOf } from '../../guide/graph.ts'
import type { Here } from '../../guide/replay.ts'
import type { Guide } from '../../guide/shape.ts'

export interface View {
  readonly node: string
  readonly step?: string
  /** Whether this is what comes next in the case. */
  readonly current: boolean
  /** The address named a place that the guide does not have (any longer). */
  readonly strayed: boolean
}

export function viewOf(guide: Guide, address: Following, here: Here): View {
  const next = { node: here.node, ...(here.kind === 'step' && { step: here.step }) }
  if (address.at === undefined) return { ...next, current: true, strayed: false }
  const node = nodeOf(guide, address.at)
  const step = node?.kind === 'steps' ? stepOf(node.steps, address.step) : undefined
  if (!node || (node.kind === 'steps' && step === undefined)) return { ...next, current: true, strayed: true }
  const current = address.at === next.node && step === next.step
  return { node: address.at, ...(step !== undefined && { step }), current, strayed: false }
}

function stepOf(steps: readonly { name: string }[], wanted: string | undefined): string | undefined {
  return wanted === undefined ? steps[0]?.name : steps.find(({ name }) => name === wanted)?.name
}
