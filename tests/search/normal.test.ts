import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearest } from '../../src/search/nearest.ts'
import { normal } from '../../src/search/normal.ts'
import { isThing, Tokenizer } from '../../src/search/tokens.ts'

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

const tokenizer = new Tokenizer({ card: ['card', 'gift card', 'かど'], child: ['こども'] }, ['please'])
const things = (text: string) => [...tokenizer.of(text)].filter(isThing)

it('finds the longest way to say a thing, and whole words only', () => {
  expect(things('gift card')).toEqual(['=card'])
  expect(things('cardinal')).toEqual([])
  expect(things('こどもがかどを')).toEqual(['=child', '=card'])
  expect([...tokenizer.of('please')]).toEqual([])
  expect([...tokenizer.of('残高が')]).toEqual(['残高', '高が'])
})

it.each([
  ['cancle', 'cancel'],
  ['refnud', 'refund'],
  ['refundd', 'refund'],
  ['xyzzy', undefined],
])('leads %s to %s', (word, meant) => {
  expect(nearest(word, new Set(['cancel', 'refund', 'order']), false)).toBe(meant)
})
