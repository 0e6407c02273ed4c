import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Act, lastUndoable, runOf } from '../../src/guide/acts.ts'
import { nodeOf } from '../../src/guide/graph.ts'
import { progress, stretch } from '../../src/guide/progress.ts'
import { replay } from '../../src/guide/replay.ts'
import type { Guide, Node } from '../../src/guide/shape.ts'
import { logOf } from './log.ts'

const told = { words: { file: 't', node: 't' }, claims: {} }
const nodeNames = ['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7']
const stepNames = ['a', 'b', 'c', 'd']
const choices = ['yes', 'no', 'unsure', 'gone', '__proto__', 'constructor']
/** Names from anywhere: a database may hold what no guide ever had. */
const anyNode = fc.oneof(fc.constantFrom(...nodeNames), fc.string(), fc.constantFrom('__proto__', 'toString'))
const anyStep = fc.oneof(fc.constantFrom(...stepNames), fc.string())

/** A guide without circles: every edge leads to a node with a higher number, the last is a close. */
const guides: fc.Arbitrary<Guide> = fc.integer({ min: 1, max: nodeNames.length }).chain((size) => {
  const names = nodeNames.slice(0, size)
  const later = (i: number) => fc.constantFrom(...names.slice(i + 1))
  const node = (i: number): fc.Arbitrary<Node> => {
    if (i === size - 1) return fc.constant({ ...told, kind: 'close' } as Node)
    return fc.oneof(
      fc
        .record({ yes: later(i), no: later(i), unsure: later(i) })
        .map((answers): Node => ({ ...told, kind: 'ask', answers })),
      fc
        .record({ then: later(i), names: fc.uniqueArray(fc.constantFrom(...stepNames), { minLength: 1 }) })
        .map(
          ({ then, names }): Node => ({
            ...told,
            kind: 'steps',
            on: 'amazonApp',
            source: 'tejun',
            then,
            other: [],
            steps: names.map((name) => ({ do: 'tap', name, label: name })),
          }),
        ),
      later(i).map((no): Node => ({ ...told, kind: 'outcome', no })),
    )
  }
  return fc.tuple(...names.map((_, i) => node(i))).map((nodes) => ({
    slug: 'random',
    about: { minutes: [1, 1] as const, checked: '2026-11-22' },
    start: 'n0',
    nodes: Object.fromEntries(nodes.map((node, i) => [names[i], node])),
  }))
})

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('answer' as const), node: anyNode, choice: fc.constantFrom(...choices) }),
    fc.record({ do: fc.constantFrom('tick' as const, 'untick' as const), node: anyNode, step: anyStep }),
    fc.record({ do: fc.constant('jump' as const), node: anyNode, step: anyStep }),
    fc.constant<Act>({ do: 'restart' }),
    fc.record({ do: fc.constant('undo' as const), of: fc.integer({ min: 0, max: 30 }) }),
  ),
  { maxLength: 30 },
)

const play = (guide: Guide, log: Act[]) => replay(guide, runOf(guide, logOf(...log)))

it('always stands at a place of this guide', () => {
  fc.assert(
    fc.property(guides, acts, (guide, log) => {
      const { here, passed } = play(guide, log)
      const node = nodeOf(guide, here.node)
      if (here.kind === 'step') {
        expect(node?.kind === 'steps' && node.steps.some(({ name }) => name === here.step)).toBe(true)
        expect(progress(stretch(guide, here.node, passed), here.node, here.step)).toBeDefined()
      } else if (here.kind === 'closed') expect(node?.kind).toBe(here.solved ? 'outcome' : 'close')
      else expect(node?.kind).toBe(here.kind)
      for (const { node } of passed) expect(nodeOf(guide, node)).toBeDefined()
    }),
    { numRuns: 1000 },
  )
})

it('plays any log in any other guide as well: an edit between two visits is never a crash', () => {
  fc.assert(
    fc.property(guides, guides, acts, (before, after, log) => {
      play(before, log)
      expect(nodeOf(after, play(after, log).here.node)).toBeDefined()
    }),
    { numRuns: 1000 },
  )
})

it('loses no answer by an edit: the old guide, brought back, stands where it stood', () => {
  fc.assert(
    fc.property(guides, guides, acts, (guide, edited, log) => {
      const before = play(guide, log)
      play(edited, log)
      expect(play(guide, log)).toEqual(before)
      const run = runOf(guide, logOf(...log))
      const other = runOf(edited, logOf(...log))
      expect(other.answers).toEqual(run.answers)
      expect(other.ticks).toEqual(run.ticks)
    }),
  )
})

it('never stops at a step that is ticked, unless the person jumped back to it', () => {
  fc.assert(
    fc.property(guides, acts, (guide, log) => {
      const run = runOf(guide, logOf(...log))
      const { here } = replay(guide, run)
      if (here.kind !== 'step') return
      const n = run.ticks[`${here.node}/${here.step}`]
      expect(n === undefined || (run.started !== undefined && n < run.started.n)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

it('undo brings back the place before the last act', () => {
  const doing = acts.map((list) => list.filter((act) => act.do !== 'undo'))
  fc.assert(
    fc.property(guides, doing, (guide, log) => {
      const of = lastUndoable(logOf(...log))
      if (of === undefined) return
      expect(play(guide, [...log, { do: 'undo', of }]).here).toEqual(play(guide, log.slice(0, -1)).here)
    }),
    { numRuns: 1000 },
  )
})

it('comes to an end by ticking and answering what it shows', () => {
  fc.assert(
    fc.property(
      guides,
      fc.array(fc.constantFrom('yes', 'no', 'unsure'), { minLength: 10, maxLength: 10 }),
      (guide, answers) => {
        const log: Act[] = []
        for (let i = 0; i < 100; i++) {
          const { here } = play(guide, log)
          if (here.kind === 'closed') return
          if (here.kind === 'step') log.push({ do: 'tick', node: here.node, step: here.step })
          else
            log.push({
              do: 'answer',
              node: here.node,
              choice: here.kind === 'outcome' ? 'no' : (answers[i % 10] ?? 'yes'),
            })
        }
        throw new Error('no end')
      },
    ),
  )
})
