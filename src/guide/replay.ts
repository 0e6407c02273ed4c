/** Where the answers lead: the place is never stored, it is played from the guide each time. */
import { type Run, tickName } from './acts.ts'
import { nodeOf } from './graph.ts'
import type { Guide, Steps } from './shape.ts'

/** A node that lies behind, with what was answered there. */
export interface Passed {
  readonly node: string
  readonly choice?: string
}

/** What the person has to do next. */
export type Here =
  | {
      readonly kind: 'ask'
      readonly node: string /** an answer that the guide no longer has */
      readonly stale?: string
    }
  | { readonly kind: 'step'; readonly node: string; readonly step: string }
  | { readonly kind: 'outcome'; readonly node: string }
  | { readonly kind: 'closed'; readonly node: string; readonly solved: boolean }

export interface Place {
  readonly here: Here
  /** Nodes from the start, or from where the person jumped in, up to here. */
  readonly passed: readonly Passed[]
}

/** Plays a run. Always gives a place of this guide, whatever the run holds. */
export function replay(guide: Guide, run: Run): Place {
  const { started } = run
  const openStep = (name: string, node: Steps) => firstOpenStep(name, node, run)
  if (!started || !nodeOf(guide, started.node)) return play(guide, run, guide.start, openStep)
  // a jump along the route keeps what lies behind it; one to elsewhere begins anew there
  const route = play(guide, run, guide.start, () => undefined)
  const names = [...route.passed.map((p) => p.node), route.here.node]
  const behind = route.passed.slice(0, Math.max(0, names.indexOf(started.node)))
  const { here, passed } = play(guide, run, started.node, openStep)
  return { here, passed: [...behind, ...passed] }
}

type OpenStep = (name: string, node: Steps) => string | undefined

function play(guide: Guide, run: Run, from: string, openStep: OpenStep): Place {
  const passed: Passed[] = []
  const seen = new Set<string>()
  let name = from
  for (;;) {
    const node = nodeOf(guide, name)
    if (!node) throw new Error(`${guide.slug} has no node ${name}`)
    if (seen.has(name)) throw new Error(`${guide.slug} goes in a circle at ${name}`)
    seen.add(name)
    const choice = run.answers[name]
    switch (node.kind) {
      case 'ask': {
        const next =
          choice !== undefined && Object.hasOwn(node.answers, choice) ? node.answers[choice] : undefined
        if (next === undefined || choice === undefined)
          return { here: { kind: 'ask', node: name, ...(choice !== undefined && { stale: choice }) }, passed }
        passed.push({ node: name, choice })
        name = next
        break
      }
      case 'steps': {
        const step = openStep(name, node)
        if (step !== undefined) return { here: { kind: 'step', node: name, step }, passed }
        passed.push({ node: name })
        name = node.then
        break
      }
      case 'outcome':
        if (choice === 'yes') return { here: { kind: 'closed', node: name, solved: true }, passed }
        if (choice !== 'no') return { here: { kind: 'outcome', node: name }, passed }
        passed.push({ node: name, choice })
        name = node.no
        break
      case 'close':
        return { here: { kind: 'closed', node: name, solved: false }, passed }
    }
  }
}

function firstOpenStep(name: string, node: Steps, run: Run): string | undefined {
  const jump = run.started
  const at = jump?.node === name && jump.step ? node.steps.findIndex((step) => step.name === jump.step) : -1
  return node.steps.find((step, i) => i >= at && !isTicked(run, name, step.name))?.name
}

/** Whether a step counts as done. After a jump, taps have to be made again: older ticks do not count from there on. */
function isTicked(run: Run, node: string, step: string): boolean {
  const n = run.ticks[tickName(node, step)]
  return n !== undefined && n > (run.started?.n ?? -1)
}
