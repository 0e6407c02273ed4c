/** The budgets that are bytes and counts hold. `npm run bench` looks at every page and every guide; this at those that weigh most. */
import { readdirSync, statSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { budgets } from '../bench/budgets.ts'
import { mostPossible, updates, visits } from '../bench/bytes.ts'
import { clear, lineIn, sentenceOf } from '../bench/changes.ts'
import { host } from '../bench/host.ts'
import { addresses, beforeFirstPaint, kinds, worst } from '../bench/pages.ts'
import { firstInstall } from '../bench/visit.ts'
import { launch } from './browser.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  clear()
})

it('every page has little to fetch before it paints', () => {
  const { path, bytes } = worst(addresses('dist').map((path) => beforeFirstPaint('dist', path)))
  expect(bytes, path).toBeLessThanOrEqual(budgets.firstPaint.most)
})

it('a first visit of each kind of page is small, and the home page has few scripts', async () => {
  const seen = await visits(browser, 'dist', Object.values(kinds))
  const { path, bytes } = worst(seen)
  const home = seen.find(({ path }) => path === kinds.home)
  expect.soft(home?.script).toBeLessThanOrEqual(budgets.homeScript.most)
  expect.soft(bytes, path).toBeLessThanOrEqual(budgets.firstVisit.most)
})

it('all of it for offline use is small, and fetched at the same time', async () => {
  const server = await host('dist', { delay: 10 })
  const { bytes, requests, atOnce } = await firstInstall(browser, server, kinds.home)
  await server.kill()
  expect.soft(atOnce).toBeGreaterThanOrEqual(mostPossible(requests))
  expect.soft(bytes).toBeLessThanOrEqual(budgets.offline.most)
})

it('a changed sentence and a changed line fetch little again', async () => {
  const sentence = sentenceOf('ja', largestGuide())
  const code = ['src/guide/replay.ts', 'src/words/load.ts'].map(lineIn)
  const seen = await updates(browser, 'dist', [sentence, ...code], 3)
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
