import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHandover } from '../../src/cases/handover/read.ts'
import { handedOver } from '../../src/cases/handover/write.ts'
import { readGuide, slugs } from '../../src/content/index.ts'
import { type Act, runOf } from '../../src/guide/acts.ts'
import { replay } from '../../src/guide/replay.ts'
import type { Guide } from '../../src/guide/shape.ts'
import { logOf } from '../guide/log.ts'

const guides = await Promise.all(slugs.map(readGuide))

/** A way through a guide: so many acts, each by what the screen shows, with a jump and a note now and then. */
function way(guide: Guide, choices: number[]): Act[] {
  const acts: Act[] = []
  for (const pick of choices) {
    const { here } = replay(guide, runOf(guide, logOf(...acts)))
    if (here.kind === 'closed') break
    const node = guide.nodes[here.node]
    if (pick % 17 === 0)
      acts.push(
        { do: 'note', text: 'ひみつのメモ' },
        { do: 'field', name: 'orderNumber', value: '250-1234567-1234567' },
      )
    if (pick % 13 === 0)
      acts.push({ do: 'jump', node: Object.keys(guide.nodes)[pick % Object.keys(guide.nodes).length] ?? '' })
    if (here.kind === 'step') acts.push({ do: 'tick', node: here.node, step: here.step })
    else {
      const answers = node?.kind === 'ask' ? Object.keys(node.answers) : ['no']
      acts.push({ do: 'answer', node: here.node, choice: answers[pick % answers.length] ?? '' })
    }
  }
  return acts
}

const ways = fc.record({
  guide: fc.constantFrom(...guides),
  choices: fc.array(fc.nat(1000), { maxLength: 40 }),
})

describe('a hand-over', () => {
  it('stands at the same place on the other phone, and fits a QR code', async () => {
    await fc.assert(
      fc.asyncProperty(ways, async ({ guide, choices }) => {
        const log = logOf(...way(guide, choices))
        const data = handedOver(guide, log)
        const handed = await readHandover(data)
        expect(handed?.guide).toBe(guide.slug)
        expect(replay(guide, runOf(guide, logOf(...(handed?.acts ?? [])))).here).toEqual(
          replay(guide, runOf(guide, log)).here,
        )
        // version 40 at the lowest correction holds 2,953 bytes
        expect(data.length).toBeLessThan(2500)
      }),
      { numRuns: 500 },
    )
  })

  it('holds no note, no field and no time', async () => {
    const [guide] = guides
    if (!guide) throw new Error('no guide')
    const handed = await readHandover(
      handedOver(guide, logOf({ do: 'note', text: 'ひみつ' }, { do: 'field', name: 'shop', value: '店' })),
    )
    expect(handed?.acts).toEqual([])
  })

  it('that was cut or altered is refused, or is another plain list of names', async () => {
    await fc.assert(
      fc.asyncProperty(ways, fc.nat(), fc.string({ maxLength: 3 }), async ({ guide, choices }, at, put) => {
        const data = handedOver(guide, logOf(...way(guide, choices)))
        for (const broken of [
          data.slice(0, at % data.length),
          data.slice(0, at % data.length) + put + data.slice((at % data.length) + 1),
        ]) {
          const read = await readHandover(broken)
          if (read)
            expect(read.acts.every(({ do: act }) => ['answer', 'tick', 'jump'].includes(act))).toBe(true)
        }
      }),
    )
  })

  it.each(['', 'x', '%%%', 'a'.repeat(5000), btoa('{"v":2}'), '__proto__'])('%j is refused', async (data) => {
    expect(await readHandover(data)).toBeUndefined()
  })
})
