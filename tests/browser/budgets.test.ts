/** The budgets that are bytes and counts hold. `npm run bench` looks at every page and every guide; this at those that weigh most. What an update costs is in long/updates.test.ts. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { budgets } from '../bench/budgets.ts'
import { mostPossible, visits } from '../bench/bytes.ts'
import { addresses, beforeFirstPaint, heavy, kinds, worst } from '../bench/pages.ts'
import { firstInstall } from '../bench/visit.ts'
import { launch } from './browser.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

it('every page has little to fetch before it paints', () => {
  const { path, bytes } = worst(addresses('dist').map((path) => beforeFirstPaint('dist', path)))
  expect(bytes, path).toBeLessThanOrEqual(budgets.firstPaint.most)
})

it('a first visit of each kind of page is small, and the home page has few scripts', async () => {
  const seen = await visits(browser, 'dist', [...Object.values(kinds), ...heavy])
  const most = worst(seen)
  const home = seen.find(({ path }) => path === kinds.home)
  expect.soft(home?.script).toBeLessThanOrEqual(budgets.homeScript.most)
  expect.soft(most.bytes, most.path).toBeLessThanOrEqual(budgets.firstVisit.most)
})

it('all of it for offline use is small, and fetched at the same time', async () => {
  const { bytes, requests, asked } = await firstInstall(browser, 'dist', kinds.home)
  expect.soft(asked).toBeGreaterThanOrEqual(mostPossible(requests))
  expect.soft(bytes).toBeLessThanOrEqual(budgets.offline.most)
})
