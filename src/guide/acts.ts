/**
 * What a person did, act by act, and what it amounts to. The log only grows: an undo is an act too.
 * Acts that name unknown nodes or choices are kept and simply have no effect.
 */
import { leadsTo } from './graph.ts'
import type { Guide } from './shape.ts'

export type Act =
  | { readonly do: 'answer'; readonly node: string; readonly choice: string }
  | { readonly do: 'tick' | 'untick'; readonly node: string; readonly step: string }
  /** "This is the screen I see": the guide is played from there. */
  | { readonly do: 'jump'; readonly node: string; readonly step?: string }
  | { readonly do: 'restart' }
  /** Takes back the act of this number. */
  | { readonly do: 'undo'; readonly of: number }
  /** What the person noted, at a step or in general. */
  | { readonly do: 'note'; readonly text: string; readonly node?: string; readonly step?: string }
  /** Something about the case that messages are made of. The newest value counts; an empty one takes it away. */
  | { readonly do: 'field'; readonly name: string; readonly value: string }
  /** A talk with somebody: when, by which way, with whom, what was said, what was promised by which day. */
  | {
      readonly do: 'contact'
      readonly by: 'chat' | 'call' | 'other'
      readonly when: string
      readonly who: string
      readonly said: string
      readonly promisedBy?: string
    }
  /** A picture or PDF was kept as proof. Its bytes lie apart, under this id, until it is taken out by an undo. */
  | {
      readonly do: 'evidence'
      readonly id: string
      readonly caption: string
      readonly node?: string
      readonly step?: string
    }

/** An act in the log: its running number gives the order, its time is only shown. */
export interface Entry {
  readonly n: number
  /** ms since 1970 by the phone's clock */
  readonly at: number
  readonly act: Act
}

/** The sum of a log: what the replay needs, and no position. */
export interface Run {
  /** node → choice */
  readonly answers: Readonly<Record<string, string>>
  /** `node/step` → number of the act that ticked it */
  readonly ticks: Readonly<Record<string, number>>
  /** Where the person said "I am here", and the number of that act. */
  readonly started?: { readonly node: string; readonly step?: string; readonly n: number }
}

export const tickName = (node: string, step: string) => `${node}/${step}`

/** The run that a log amounts to. */
export function runOf(guide: Guide, log: readonly Entry[]): Run {
  const undone = undoneIn(log)
  let answers = bare<string>()
  let ticks = bare<number>()
  let started: Run['started']
  for (const { n, act } of log) {
    if (undone.has(n)) continue
    switch (act.do) {
      case 'restart':
        answers = bare()
        ticks = bare()
        started = undefined
        break
      case 'answer':
        answers[act.node] = act.choice
        // an answer before the place jumped to is a change of route: the route counts again
        if (started && known(guide, act.node) && !leadsTo(guide, started.node, act.node)) started = undefined
        break
      case 'tick':
        ticks[tickName(act.node, act.step)] = n
        break
      case 'untick':
        delete ticks[tickName(act.node, act.step)]
        break
      case 'jump':
        if (known(guide, act.node)) started = { node: act.node, ...(act.step && { step: act.step }), n }
        break
    }
  }
  return { answers, ticks, ...(started && { started }) }
}

/** Acts that move the person through the guide; the others only tell of the case. */
const moves: ReadonlySet<Act['do']> = new Set(['answer', 'tick', 'untick', 'jump', 'restart'])

/** Numbers of the acts that were taken back. */
export function undoneIn(log: readonly Entry[]): ReadonlySet<number> {
  return new Set(log.flatMap(({ act }) => (act.do === 'undo' ? [act.of] : [])))
}

/** The number of the act that 「1つ戻す」 takes back: the newest that changed something, or undefined. */
export function lastUndoable(log: readonly Entry[]): number | undefined {
  const undone = undoneIn(log)
  return log.findLast(({ n, act }) => moves.has(act.do) && !undone.has(n))?.n
}

/** An object without a prototype: names from a database may be anything, `__proto__` too. */
function bare<T>(): Record<string, T> {
  return Object.create(null)
}

function known(guide: Guide, node: string): boolean {
  return Object.hasOwn(guide.nodes, node)
}
