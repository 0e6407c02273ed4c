import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guides } from '../../src/content/all.ts'
import { packed, unpacked } from '../../src/search/packed.ts'
import { languages } from '../../src/words/shape.ts'
import { finders, slugsFor, spoken } from './asking.ts'

describe.each(languages)('in %s', (lang) => {
  const finder = finders[lang]

  it('leads only to nodes that the guide has, under a heading', () => {
    for (const { slug, title, nodes } of spoken[lang].guides) {
      const guide = guides.find((one) => one.slug === slug)
      expect(title, slug).not.toBe('')
      for (const { node, say, said } of nodes) {
        expect(node === 'guide' || Object.hasOwn(guide?.nodes ?? {}, node), `${slug} ${node}`).toBe(true)
        expect(say.length * said.length, `${slug} ${node}`).toBeGreaterThan(0)
      }
    }
  })

  it('knows every guide, and finds each by its own title', () => {
    expect(spoken[lang].guides.map(({ slug }) => slug).sort()).toEqual(guides.map(({ slug }) => slug).sort())
    for (const { slug, title } of spoken[lang].guides) expect(slugsFor(lang, title)[0]).toBe(slug)
  })

  it('comes out of its packed form as it went in', () => {
    expect(unpacked(packed(spoken[lang]))).toEqual(spoken[lang])
    expect(spoken[lang].same.flat().length).toBeGreaterThan(300)
  })

  it('answers any text, each guide once, and always the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const answer = finder.find(text, true)
        expect(finder.find(text, true)).toEqual(answer)
        if (answer.kind !== 'found') return
        const slugs = answer.places.map(({ guide }) => guide.slug)
        expect(new Set(slugs).size).toBe(slugs.length)
        expect(slugs.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  it('says nothing where nothing was said', () => {
    for (const text of ['', ' ', '。', '!?', '\u3000', '🙏', '\ud800', 'ー', '1234-5678'])
      expect(finder.find(text), JSON.stringify(text)).toEqual({ kind: 'none' })
  })

  it.each([
    ['残高', '残高が消えた'.repeat(2000)],
    ['words', 'qwertz asdfgh '.repeat(800)],
    ['right to left', 'مرحبا بالعالم '.repeat(800)],
    ['lone surrogates and emoji', '\ud800🙏👩‍👩‍👧‍👦\udfff'.repeat(1500)],
  ])('takes 10,000 signs of %s without a stumble', (_, text) => {
    finder.find(text)
    const begun = performance.now()
    finder.find(text, true)
    // two frames on a phone; far more than it takes, since tests share their machine
    expect(performance.now() - begun).toBeLessThan(300)
  })
})

describe('leads to the very place', () => {
  it.each([
    ['ja', 'ギフト券の期限が切れてた', 'card-unusable', 'expired'],
    ['ja', '頼んでない代引きの荷物が来た', 'scam-victim', 'parcel'],
    ['ja', 'キャンセルのボタンがない', 'cancel-order', 'button'],
    ['ja', 'ペイディの返金いつ', 'refund-timing', 'paidyRefund'],
    ['en', 'refuse the package', 'cancel-order', 'refuse'],
    ['en', 'gift card is expired', 'card-unusable', 'expired'],
  ] as const)('%s: %s', (lang, text, slug, node) => {
    const answer = finders[lang].find(text)
    expect(answer).toMatchObject({
      kind: 'found',
      places: [{ guide: { slug }, node: { node } }, ...rest(answer)],
    })
  })
})

function rest(answer: ReturnType<(typeof finders)['ja']['find']>): readonly unknown[] {
  return answer.kind === 'found' ? answer.places.slice(1) : []
}

describe('takes words as they come', () => {
  it.each([
    ['アマギフ使えない', 'あまぎふつかえない'],
    ['アマギフ使えない', 'ｱﾏｷﾞﾌ使えない'],
    ['ギフト券 使えない', 'ギフトケンツカエナイ'],
    ['残高が消えた', '残高　が　消えた！！！'],
    ['キャンセルしたい', 'キャンセルしたーーーい'],
  ])('%s and %s are one question', (one, other) => {
    expect(slugsFor('ja', other)[0]).toBe(slugsFor('ja', one)[0])
  })

  it.each(['cancle my oder', 'CANCEL MY ORDER!!', 'canceling an order', 'cancell order pls'])(
    '%s',
    (text) => {
      expect(slugsFor('en', text)[0]).toBe('cancel-order')
    },
  )

  it('completes a word that is being typed', () => {
    expect(finders.en.find('refun', true)).toMatchObject({ kind: 'found' })
    expect(finders.en.find('xyzz', true)).toEqual({ kind: 'none' })
  })
})

it.each([
  ['ja', 'プライムを解約したい', /プライム/],
  ['ja', '楽天の返金', /Amazon以外/],
  ['en', 'netflix password', /Amazon\.co\.jp/],
] as const)('says in %s that %s is a topic of its own', (lang, text, says) => {
  const answer = finders[lang].find(text)
  expect(answer.kind === 'none' && answer.outside?.say.replaceAll('\u200b', '')).toMatch(says)
})
