import fc from 'fast-check'
import { afterAll, expect, it, vi } from 'vitest'
import { ask } from '../../src/search/ask.ts'
import { readAsked } from '../../src/search/asked.ts'
import { normal } from '../../src/search/normal.ts'
import { headsOf } from '../search/asking.ts'
import { anyText, anyValue, longTexts, polluted, texts, values } from './attacks.ts'

afterAll(() => expect(polluted()).toEqual([]))

it('takes a text as it is, and 600 signs of a longer one', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readAsked(text)).toBe(text.slice(0, 600))
    }),
  )
  expect(readAsked('残高'.repeat(1000))).toBe('残高'.repeat(300))
})

it('takes nothing for a question that is no text', () => {
  fc.assert(
    fc.property(
      anyValue.filter((value) => typeof value !== 'string'),
      (value) => {
        expect(readAsked(value)).toBe('')
      },
    ),
  )
  for (const [what, value] of Object.entries(values)) expect(readAsked(value), what).toBe('')
})

it.each(Object.entries(texts))('answers with pages of the app alone: %s', async (_, text) => {
  for (const lang of ['ja', 'en'] as const) {
    const answer = await ask(text, lang, true, headsOf)
    if (answer.kind === 'found')
      for (const { guide, node } of answer.places)
        expect(`${guide.slug}#${node.node}`).toMatch(/^[a-zA-Z0-9.#-]+$/)
  }
})

it.each(Object.entries(longTexts))('looks at no more of 10 MB than of 600 signs: %s', async (_, text) => {
  const read = vi.spyOn(String.prototype, 'normalize')
  await ask(text, 'ja', false, headsOf)
  const lengths = read.mock.contexts.map((context) => String(context).length)
  read.mockRestore()
  expect(lengths.length).toBeGreaterThan(0)
  expect(Math.max(...lengths)).toBeLessThanOrEqual(600)
  expect(normal(text).length).toBeLessThanOrEqual(700)
})
