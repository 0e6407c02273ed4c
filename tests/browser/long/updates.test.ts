/** What a small change costs those who have the version before: two builds, and a browser that takes each in. */
import { readdirSync, statSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { budgets } from '../../bench/budgets.ts'
import { updates } from '../../bench/bytes.ts'
import { clear, lineIn, sentenceOf } from '../../bench/changes.ts'
import { launch } from '../browser.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  clear()
})

it('a changed sentence and a changed line fetch little again', { timeout: 120_000 }, async () => {
  const sentence = sentenceOf('ja', largestGuide())
  // part of every page that draws anything: the dearest line there is
  const code = lineIn('src/parts/icon.tsx')
  const seen = await updates(browser, 'dist', [sentence, code])
  for (const { name, bytes } of seen)
    expect
      .soft(bytes, name)
      .toBeLessThanOrEqual((name === sentence.name ? budgets.sentence : budgets.code).most)
})

/** The guide with the most words. */
function largestGuide(): string {
  const size = (slug: string) => statSync(`locales/ja/${slug}.json`).size
  return readdirSync('dist/ja/guides').reduce((one, other) => (size(other) > size(one) ? other : one))
}
