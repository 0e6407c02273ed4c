import { describe, expect, it } from 'vitest'
import { runOf } from '../../src/guide/acts.ts'
import { progress, stretch, ticked } from '../../src/guide/progress.ts'
import { replay } from '../../src/guide/replay.ts'
import { answer, logOf, tick } from './log.ts'
import { small } from './small.ts'

describe('how far', () => {
  const log = logOf(answer('which', 'road'), tick('first', 'a'), tick('first', 'b'), tick('first', 'c'))
  const run = runOf(small, log)
  const { passed } = replay(small, run)

  it('counts the steps from the last question to the next ending, over several runs', () => {
    const along = stretch(small, 'second', passed)
    expect(along.map(({ step }) => step.name)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(progress(along, 'second', 'd')).toEqual({ nth: 4, total: 5, left: 1 })
    expect([...ticked(along, run)]).toEqual(['first/a', 'first/b', 'first/c'])
  })

  it('gives nothing for a node that is no run of steps, and for a step that is not in it', () => {
    expect(stretch(small, 'which', passed)).toEqual([])
    expect(stretch(small, 'nowhere', passed)).toEqual([])
    expect(progress(stretch(small, 'first', []), 'first', 'z')).toBeUndefined()
  })
})
