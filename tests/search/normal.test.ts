import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearest } from '../../src/search/nearest.ts'
import { normal } from '../../src/search/normal.ts'
import { isThing, phraseOf, phraseTokens, signOf, Tokenizer } from '../../src/search/tokens.ts'

it.each([
  ['ギフトカード', 'ぎふとかーど'],
  ['ｷﾞﾌﾄｶｰﾄﾞ', 'ぎふとかーど'],
  ['使えなーーい', '使えない'],
  ['チャット', 'ちやっと'],
  ['カ－ド', 'かーど'],
  ['残高　が 消えた。', '残高が消えた'],
  ['Cancelled', 'cancel'],
  ['Amazon のカード', 'amazonのかーど'],
  ['5,000円分チャージ', 'お金ちやーじ'],
  ['don’t', 'dont'],
])('%s is %s', (text, form) => {
  expect(normal(text)).toBe(form)
})

it('gives a form that stays as it is, made of letters, digits and single spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const form = normal(text)
      expect(form).toMatch(/^[a-z0-9\u00df-\u024fぁ-ゖー々一-鿿 ]*$/)
      expect(form).not.toMatch(/^ | $| {2}/)
    }),
  )
})

const tokenizer = new Tokenizer([['card', 'gift card', 'かど'], ['こども']], ['please'])
const [card, child] = [signOf(0), signOf(1)]

it.each([
  ['gift card', [card]],
  ['cardinal', ['cardinal']],
  ['こどもがかどを', [child, card]],
  ['please', []],
  ['残高が', ['残', '高']],
])('%s speaks of %j', (text, tokens) => {
  expect([...tokenizer.of(text)]).toEqual(tokens)
})

it('writes tokens one after another and finds them again', () => {
  const tokens = ['card', 'of', '残', '高', card, child, signOf(40)]
  expect(phraseTokens(phraseOf(tokens)).sort()).toEqual([...tokens].sort())
  expect(tokens.filter(isThing)).toEqual([card, child, signOf(40)])
})

it.each([
  ['cancle', 'cancel'],
  ['refnud', 'refund'],
  ['refundd', 'refund'],
  ['xyzzy', undefined],
])('leads %s to %s', (word, meant) => {
  expect(nearest(word, new Set(['cancel', 'refund', 'order']), false)).toBe(meant)
})
