import { describe, expect, it } from 'vitest'
import { type Act, lastUndoable, runOf } from '../../src/guide/acts.ts'
import { replay } from '../../src/guide/replay.ts'
import type { Guide } from '../../src/guide/shape.ts'
import { answer, jump, logOf, tick, undo, untick } from './log.ts'
import { small } from './small.ts'

const hereAfter = (...acts: Act[]) => replay(small, runOf(small, logOf(...acts))).here
const passedAfter = (...acts: Act[]) =>
  replay(small, runOf(small, logOf(...acts))).passed.map(({ node }) => node)

const road = answer('which', 'road')
const first = [tick('first', 'a'), tick('first', 'b'), tick('first', 'c')]
const second = [tick('second', 'd'), tick('second', 'e')]

describe('answers lead', () => {
  it('starts at the first node', () => {
    expect(hereAfter()).toEqual({ kind: 'ask', node: 'which' })
  })

  it('goes where the answer leads', () => {
    expect(hereAfter(road)).toEqual({ kind: 'step', node: 'first', step: 'a' })
    expect(hereAfter(answer('which', 'side'))).toEqual({ kind: 'ask', node: 'sideAsk' })
  })

  it('asks again where an answer is stale, and keeps the stale one', () => {
    expect(hereAfter(answer('which', 'gone'))).toEqual({ kind: 'ask', node: 'which', stale: 'gone' })
  })

  it('takes the newest answer, and loses no other by it', () => {
    const acts = [answer('which', 'side'), answer('sideAsk', 'go'), road]
    expect(hereAfter(...acts)).toEqual({ kind: 'step', node: 'first', step: 'a' })
    expect(hereAfter(...acts, answer('which', 'side'))).toEqual({ kind: 'step', node: 'side', step: 's' })
  })

  it('ignores names of Object’s own, in answers and in ticks', () => {
    expect(hereAfter(answer('which', 'constructor'))).toMatchObject({ node: 'which', stale: 'constructor' })
    expect(hereAfter(answer('__proto__', 'x'), tick('__proto__', 'toString'))).toEqual({
      kind: 'ask',
      node: 'which',
    })
  })
})

describe('ticks', () => {
  it('stand at the first open step, whatever the order of ticking', () => {
    expect(hereAfter(road, tick('first', 'b'))).toMatchObject({ step: 'a' })
    expect(hereAfter(road, tick('first', 'b'), tick('first', 'a'))).toMatchObject({ step: 'c' })
  })

  it('lead on to the next run, then to the outcome', () => {
    expect(hereAfter(road, ...first)).toEqual({ kind: 'step', node: 'second', step: 'd' })
    expect(hereAfter(road, ...first, ...second)).toEqual({ kind: 'outcome', node: 'end' })
    expect(passedAfter(road, ...first, ...second)).toEqual(['which', 'first', 'second'])
  })

  it('can be taken off', () => {
    expect(hereAfter(road, ...first, untick('first', 'b'))).toMatchObject({ node: 'first', step: 'b' })
  })
})

describe('endings', () => {
  it('yes closes the case, no leads on', () => {
    expect(hereAfter(road, ...first, ...second, answer('end', 'yes'))).toEqual({
      kind: 'closed',
      node: 'end',
      solved: true,
    })
    expect(hereAfter(road, ...first, ...second, answer('end', 'no'))).toEqual({
      kind: 'closed',
      node: 'left',
      solved: false,
    })
  })
})

describe('jumps', () => {
  it('go on from the step that is seen, forward', () => {
    expect(hereAfter(road, jump('first', 'c'))).toMatchObject({ node: 'first', step: 'c' })
    expect(hereAfter(road, jump('first', 'c'), tick('first', 'c'))).toMatchObject({
      node: 'second',
      step: 'd',
    })
  })

  it('backward ask for the taps again from there', () => {
    const back = [road, ...first, jump('first', 'b')]
    expect(hereAfter(...back)).toMatchObject({ node: 'first', step: 'b' })
    expect(hereAfter(...back, tick('first', 'b'))).toMatchObject({ node: 'first', step: 'c' })
  })

  it('along the route keep what lies behind; elsewhere begin anew', () => {
    expect(passedAfter(road, jump('second'))).toEqual(['which', 'first'])
    expect(passedAfter(road, jump('side'))).toEqual([])
  })

  it('are given up by a change of an answer that lies before them', () => {
    expect(hereAfter(road, jump('second'), answer('which', 'side'))).toEqual({ kind: 'ask', node: 'sideAsk' })
  })

  it('to unknown places are ignored; to an unknown step go to the run’s start', () => {
    expect(hereAfter(road, jump('nowhere'))).toMatchObject({ node: 'first', step: 'a' })
    expect(hereAfter(road, jump('second', 'nothing'))).toMatchObject({ node: 'second', step: 'd' })
  })
})

describe('undo', () => {
  it('takes back the newest act that changed something, one by one', () => {
    const log = logOf(road, tick('first', 'a'), { do: 'note', text: 'x' })
    expect(lastUndoable(log)).toBe(2)
    const undone = logOf(road, tick('first', 'a'), { do: 'note', text: 'x' }, undo(2))
    expect(lastUndoable(undone)).toBe(1)
    expect(replay(small, runOf(small, undone)).here).toMatchObject({ node: 'first', step: 'a' })
  })

  it('brings back the answer before', () => {
    expect(hereAfter(road, answer('which', 'side'), undo(2))).toMatchObject({ node: 'first' })
  })

  it('can take back a restart', () => {
    expect(hereAfter(road, { do: 'restart' })).toEqual({ kind: 'ask', node: 'which' })
    expect(hereAfter(road, { do: 'restart' }, undo(2))).toMatchObject({ node: 'first' })
  })
})

describe('a guide that changed between two visits', () => {
  const without = (node: string, step: string): Guide => {
    const run = small.nodes[node]
    if (run?.kind !== 'steps') throw new Error(`${node} is no run of steps`)
    return {
      ...small,
      nodes: { ...small.nodes, [node]: { ...run, steps: run.steps.filter(({ name }) => name !== step) } },
    }
  }

  it('keeps the ticks that still apply', () => {
    const guide = without('first', 'b')
    const run = runOf(guide, logOf(road, tick('first', 'a'), tick('first', 'b')))
    expect(replay(guide, run).here).toMatchObject({ node: 'first', step: 'c' })
  })

  it('asks again where a node of the route is gone', () => {
    const { first: _, ...rest } = small.nodes
    const guide: Guide = {
      ...small,
      nodes: {
        ...rest,
        which: { ...rest.which, kind: 'ask', answers: { side: 'sideAsk', unsure: 'sideAsk' } } as never,
      },
    }
    expect(replay(guide, runOf(guide, logOf(road, ...first))).here).toMatchObject({
      node: 'which',
      stale: 'road',
    })
  })
})
