/** The browser's own telling of the app's texts against i18next, which tells them on the prerendered pages. */

import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../build/words.ts'
import type { Bundle } from '../../src/words/bundle.ts'
import { prerenderedWords } from '../../src/words/prerendered.ts'
import { type AppKey, appFiles, languages } from '../../src/words/shape.ts'
import { Words } from '../../src/words/words.ts'

const keysIn = (tree: Bundle, before = ''): string[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [(before + name).replace(/_(one|other)$/, '')]
      : keysIn(value, `${before}${name}.`),
  )

describe.each(languages)('in %s', async (lang) => {
  const files = wordsIn(lang)
  const [ours, i18next] = [new Words(lang, files).drawn, (await prerenderedWords(lang, files)).drawn]
  const keys = new Set(appFiles.flatMap((file) => keysIn(files[file] ?? {}))) as Set<AppKey>
  const named = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name)

  it('every sentence is the same, with any value', () => {
    expect(keys.size).toBeGreaterThan(300)
    for (const key of keys) {
      const names = new Set([...named(i18next.t(key)), ...named(i18next.t(key, { count: 1 }))])
      for (const value of ['', '$1 $&', '<b>', 0, 1, 2, 21]) {
        const values = Object.fromEntries([...names, 'count'].map((name) => [name, value]))
        expect(ours.t(key, values), key).toBe(i18next.t(key, values))
      }
    }
  })

  it('a value is only text, whatever stands in it', () => {
    const words = new Words(lang, { app: { said: '{{a}}-{{b}}' } })
    expect(words.t('said' as AppKey, { a: '{{b}} $& $1', b: 'two' })).toBe('{{b}} $& $1-two')
  })

  it('a key that is nowhere is said as it is, also one that every object has', () => {
    for (const key of ['nowhere.at.all', 'constructor', '__proto__.x', 'toString'])
      expect(ours.t(key as AppKey)).toBe(key)
  })
})
