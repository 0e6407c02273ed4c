/** What the search costs among many guides. Not part of the unit run: `MEASURE=1 npx vitest run --project unit size.measure` */
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, it } from 'vitest'
import { Finder } from '../../src/search/finder.ts'
import { packed, unpacked } from '../../src/search/packed.ts'
import { type Language, languages } from '../../src/words/shape.ts'
import { spokenOfSize } from '../bench/generate/spoken.ts'
import { spoken } from './asking.ts'
import phrases from './phrases.json'

const sizes = [9, 10, 100, 1000, 3000]

/** What real people would type, a key at a time. */
function keysOf(lang: Language): string[] {
  const sets: Record<string, Record<string, Record<string, string[]>>> = phrases
  const texts = Object.values(sets).flatMap((set) => Object.values(set[lang] ?? {}).flat())
  return texts
    .filter((_, i) => i % 6 === 0)
    .flatMap((text) => Array.from(text, (_, end) => text.slice(0, end + 1)))
}

const round = (ms: number) => Math.round(ms * 100) / 100

it.each(languages)('in %s', { timeout: 600_000 }, (lang) => {
  const keys = keysOf(lang)
  const rows = sizes.map((guides) => {
    const data = JSON.stringify(packed(spokenOfSize(spoken[lang], guides)))
    // the highest quality takes minutes on megabytes, for a few per cent
    const quality = { [constants.BROTLI_PARAM_QUALITY]: data.length > 1e6 ? 9 : 11 }
    const begun = performance.now()
    const finder = new Finder(unpacked(JSON.parse(data)))
    finder.find(keys[0] ?? '', true)
    const first = performance.now() - begun
    for (const key of keys.slice(0, 300)) finder.find(key, true)
    const times = keys.map((key) => {
      const pressed = performance.now()
      finder.find(key, true)
      return performance.now() - pressed
    })
    times.sort((a, b) => a - b)
    return {
      guides,
      raw: Buffer.byteLength(data),
      brotli: brotliCompressSync(data, { params: quality }).length,
      'first answer, ms': round(first),
      'key, median': round(times[times.length >> 1] ?? 0),
      'key, 99 of 100': round(times[Math.floor(times.length * 0.99)] ?? 0),
      'key, worst': round(times.at(-1) ?? 0),
    }
  })
  console.log(lang, keys.length, 'keys')
  console.table(rows)
  expect(rows.length).toBe(sizes.length)
})
