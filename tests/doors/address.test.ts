import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { beginPage, type Following, followPage } from '../../src/addresses.ts'
import { guides } from '../../src/content/all.ts'
import { fetchGuide } from '../../src/content/fetch.ts'
import { runOf } from '../../src/guide/acts.ts'
import { replay } from '../../src/guide/replay.ts'
import { viewOf } from '../../src/screens/follow/view.ts'
import { caseIn, followingIn } from '../../src/screens/read-address.ts'
import { Words } from '../../src/words/words.ts'
import { anyText, longTexts, polluted, texts, wellFormed } from './attacks.ts'

afterAll(() => expect(polluted()).toEqual([]))

const read = (address: string) => followingIn(new URL(address, 'https://tejun.example'))
const names = ['case', 'guide', 'from', 'at', 'step'] as const

describe('the address of the follow screen', () => {
  it('gives back what the app itself wrote into it', () => {
    const address: Following = {
      case: 'a1b2',
      guide: 'coin-refund',
      from: 'how',
      at: 'route2024',
      step: 'menu',
    }
    expect(read(followPage('ja', address))).toEqual(address)
    expect(read(beginPage('en', 'coin-refund'))).toEqual({ guide: 'coin-refund' })
    expect(read('/ja/follow/')).toEqual({})
  })

  it('gives short texts under its own names, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), anyText), anyText)), (pairs) => {
        const found = read(`/ja/follow/?${new URLSearchParams(pairs)}`)
        expect(Object.getPrototypeOf(found)).toBe(Object.prototype)
        for (const [name, value] of Object.entries(found)) {
          expect(names).toContain(name)
          expect(value.length).toBeGreaterThan(0)
          expect(value.length).toBeLessThanOrEqual(200)
        }
      }),
    )
  })

  it('leads to a place of the guide, whatever place it names', async () => {
    const words = new Words('ja', {})
    for (const slug of ['__proto__', '../secret', 'a/b', 'https://elsewhere.example', 'a'.repeat(100)])
      expect(await fetchGuide(slug, words)).toBeUndefined()
    for (const guide of guides) {
      const { here } = replay(guide, runOf(guide, []))
      fc.assert(
        fc.property(anyText, anyText, (at, step) => {
          const view = viewOf(guide, read(`/ja/follow/?${new URLSearchParams({ at, step })}`), here)
          expect(Object.hasOwn(guide.nodes, view.node)).toBe(true)
        }),
        { numRuns: 50 },
      )
    }
  })

  it('leaves out a name of 10 MB', () => {
    const text = longTexts['one letter']
    expect(read(`/ja/follow/?case=${text}&at=route2024`)).toEqual({ at: 'route2024' })
    expect(caseIn(`?id=${text}`)).toBe('')
  })
})

describe('the address of a case', () => {
  it.each(Object.entries(texts))('is a short text or nothing: %s', (_, text) => {
    const id = caseIn(`?${new URLSearchParams({ id: text })}`)
    expect([wellFormed(text), '']).toContain(id)
    expect(id.length).toBeLessThanOrEqual(200)
  })

  it('names none where none is given', () => {
    expect(caseIn('')).toBe('')
    expect(caseIn('?id=')).toBe('')
    expect(caseIn('?case=x')).toBe('')
    expect(caseIn('?id=a1')).toBe('a1')
  })
})
