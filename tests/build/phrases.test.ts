/** Our reading of the model cuts as BudouX itself does. */
import { readdirSync, readFileSync } from 'node:fs'
import { loadDefaultJapaneseParser } from 'budoux'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { phrasesOf } from '../../build/phrases.ts'

const theirs = loadDefaultJapaneseParser()

it.each(readdirSync('locales/ja'))('every text of %s', (file) => {
  JSON.parse(readFileSync(`locales/ja/${file}`, 'utf8'), (_, value) => {
    if (typeof value === 'string') expect(phrasesOf(value)).toEqual(theirs.parse(value))
    return value
  })
})

it('any text, of any length', () => {
  const sign = fc.constantFrom(...'今日はいい天気ですねAmazonのカードを、使えません。「」123 \u{20bb7}')
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: sign }), fc.string({ unit: 'binary' })), (text) => {
      expect(phrasesOf(text)).toEqual(theirs.parse(text))
    }),
    { numRuns: 2000 },
  )
})
