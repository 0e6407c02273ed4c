import { beforeAll, describe, expect, it } from 'vitest'
import { wordsIn } from '../../build/words.ts'
import { cardOf } from '../../src/companion/card.ts'
import coinRefund from '../../src/content/coin-refund.ts'
import { runOf } from '../../src/guide/acts.ts'
import { replay } from '../../src/guide/replay.ts'
import { Words } from '../../src/words/words.ts'
import { answer, jump, logOf } from '../guide/log.ts'
import { labelOf, steps } from '../guide/route.ts'

let words: Words
beforeAll(async () => {
  words = new Words('en', wordsIn('en'))
})

const cardAt = (...acts: Parameters<typeof logOf>) =>
  cardOf({
    words,
    guide: coinRefund,
    caseId: 'one',
    place: replay(coinRefund, runOf(coinRefund, logOf(...acts))),
    done: undefined,
    back: undefined,
  })

describe('a card', () => {
  it('says a step, its meaning, how far, and what its button says', () => {
    const card = cardAt(jump('route2024', 'support'))
    expect(card.name).toBe('route2024/support')
    expect(card.say).toBe(`Tap “${labelOf('support')}”`)
    expect(card.meaning).toBeTruthy()
    expect(card.along).toContain(` / ${steps.length}`)
    expect(card.doneSays).toBeTruthy()
  })

  it('says a question, and offers no button for it', () => {
    const card = cardAt(answer('state', 'notYet'))
    expect(card.name).toBe('registered')
    expect(card.say).toContain('?')
    expect([card.along, card.doneSays, card.at]).toEqual(['', '', undefined])
  })
})
