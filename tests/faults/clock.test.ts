import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  done,
  expectCount,
  expectPlace,
  expectSaved,
  launch,
  phoneWithoutWorker,
  start,
  toRoute2024,
} from '../browser/browser.ts'
import { type Site, serve } from '../browser/site.ts'
import { long } from './long.ts'

let browser: Browser
let site: Site
let context: BrowserContext
let page: Page

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
})
afterAll(async () => {
  await browser.close()
  await site.kill()
})
beforeEach(async () => {
  context = await browser.newContext(phoneWithoutWorker)
  page = await context.newPage()
})
afterEach(() => context.close())

const caseOf = () => new URL(page.url()).searchParams.get('case') ?? ''

const zones = long
  ? ['Asia/Tokyo', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']
  : ['America/Los_Angeles']

it.each(zones)('the clock runs wild in %s: place and order stay right', async (timezoneId) => {
  await context.close()
  context = await browser.newContext({ ...phoneWithoutWorker, timezoneId })
  page = await context.newPage()
  await page.clock.setSystemTime('2026-11-22T12:00:00+09:00')
  await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  await done(page, 'route2024/menu')
  for (const [now, at] of [
    ['2020-02-29T23:59:59+09:00', 'route2024/to-support'],
    ['2038-01-19T12:14:08+09:00', 'route2024/support'],
    ['1970-01-01T00:00:01Z', 'route2024/digital'],
    ['2100-03-01T00:00:00Z', 'route2024/app-store'],
  ] as const) {
    await page.clock.setSystemTime(now)
    await done(page, at)
    await expectSaved(page)
  }
  const id = caseOf()
  await page.reload()
  await expectPlace(page, 'route2024/general')
  await page.click('[data-action="undo"]')
  await expectPlace(page, 'route2024/app-store')
  await expectSaved(page)
  // the story is told in the order in which it happened, whatever the clock said
  await page.goto(`${site.origin}/ja/case/?id=${id}`)
  await page.locator('.story [data-act="tick"]').first().waitFor()
  const story = (await page.locator('.story').textContent()) ?? ''
  const told = ['2026', '2020', '2038', '1970'].map((year) => story.indexOf(year))
  expect([...told].sort((a, b) => a - b)).toEqual(told)
  expect(told[0]).toBeGreaterThanOrEqual(0)
  // the case touched last is the first one, even after an older clock
  await page.goto(`${site.origin}/ja/`)
  await page.locator('.open-case [data-action="continue"]').waitFor()
})

const inLong = long ? it : () => undefined

inLong('a day stays the same day in another zone', async () => {
  await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  await expectSaved(page)
  const id = caseOf()
  await page.goto(`${site.origin}/ja/case/?id=${id}`)
  await page.click('[data-action="contact"]')
  await page.locator('.case-part form textarea').first().fill('返事をすると言われた')
  await page.locator('.case-part form input[type="date"]').first().fill('2038-01-20')
  await page.locator('.case-part form [type="submit"]').first().click()
  await expectCount(page, '[data-deadline="promised"]', 1)
  await expectSaved(page)
  const here = await page.locator('[data-deadline="promised"]').textContent()
  const storageState = await context.storageState({ indexedDB: true })
  const away = await browser.newContext({
    ...phoneWithoutWorker,
    timezoneId: 'Pacific/Honolulu',
    storageState,
  })
  const there = await away.newPage()
  await there.goto(`${site.origin}/ja/case/?id=${id}`)
  await expectCount(there, '[data-deadline="promised"]', 1)
  expect(await there.locator('[data-deadline="promised"]').textContent()).toBe(here)
  await away.close()
})

describe('the system clears the storage', () => {
  const clear = async (storageTypes: string) =>
    (await context.newCDPSession(page)).send('Storage.clearDataForOrigin', {
      origin: site.origin,
      storageTypes,
    })

  beforeEach(async () => {
    await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
    await done(page, 'route2024/menu')
    await expectSaved(page)
  })

  it('while no page is open: said to be lost', async () => {
    await page.goto(`${site.origin}/robots.txt`)
    await clear('indexeddb')
    await page.goto(`${site.origin}/ja/`)
    await page.locator('[data-lost]').waitFor()
  })

  it.each(long ? ['indexeddb', 'all'] : ['all'])(
    '%s, under an open page: with its next step all of the case is saved again',
    async (what) => {
      await clear(what)
      await done(page, 'route2024/to-support')
      await expectPlace(page, 'route2024/support')
      await expectSaved(page)
      await page.click('[data-action="undo"]')
      await expectPlace(page, 'route2024/to-support')
      await done(page, 'route2024/to-support')
      await expectSaved(page)
      await page.reload()
      await expectPlace(page, 'route2024/support')
      await page.goto(`${site.origin}/ja/case/?id=${caseOf()}`)
      await expect
        .poll(() => page.locator('.story [data-act="tick"]').count(), { timeout: 10_000 })
        .toBeGreaterThan(1)
    },
  )
})
