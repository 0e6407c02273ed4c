/** How far along a run of steps a person is. */
import { type Run, tickName } from './acts.ts'
import { nodeOf } from './graph.ts'
import type { Passed } from './replay.ts'
import type { Guide, Step, Steps } from './shape.ts'

export interface StepAt {
  readonly node: string
  readonly step: Step
  readonly of: Steps
}

/**
 * The steps that belong together: from the last question behind a node of steps to the next one ahead.
 * Empty where the node is no run of steps.
 */
export function stretch(guide: Guide, node: string, passed: readonly Passed[]): readonly StepAt[] {
  const here = nodeOf(guide, node)
  if (here?.kind !== 'steps') return []
  const names = [node]
  const behind = passed.findIndex((p) => p.node === node)
  for (let i = (behind < 0 ? passed.length : behind) - 1; i >= 0; i--) {
    const name = passed[i]?.node ?? ''
    const before = nodeOf(guide, name)
    if (before?.kind !== 'steps' || before.then !== names[0]) break
    names.unshift(name)
  }
  for (let next = here.then; !names.includes(next); ) {
    const node = nodeOf(guide, next)
    if (node?.kind !== 'steps') break
    names.push(next)
    next = node.then
  }
  return names.flatMap((name) => {
    const of = nodeOf(guide, name)
    return of?.kind === 'steps' ? of.steps.map((step) => ({ node: name, step, of })) : []
  })
}

export interface Progress {
  /** Place of the step in its stretch, from 1. */
  readonly nth: number
  readonly total: number
  /** Steps of the stretch that come after this one. */
  readonly left: number
}

/** How far a step stands in its stretch, or undefined where it is not in it. */
export function progress(along: readonly StepAt[], node: string, step: string): Progress | undefined {
  const i = along.findIndex((at) => at.node === node && at.step.name === step)
  return i < 0 ? undefined : { nth: i + 1, total: along.length, left: along.length - i - 1 }
}

/** Steps of a stretch that bear a tick, as `node/step`. */
export function ticked(along: readonly StepAt[], run: Run): ReadonlySet<string> {
  const names = along.map((at) => tickName(at.node, at.step.name))
  return new Set(names.filter((name) => run.ticks[name] !== undefined))
}
