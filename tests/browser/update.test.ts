import { readdirSync, rmSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  done,
  expectPlace,
  expectSaved,
  launchWhole,
  phone,
  readyOffline,
  start,
  toRoute2024,
} from './browser.ts'
import { type Site, serve } from './site.ts'
import { closeLast, takeIn } from './updating.ts'
import { variant } from './versions.ts'

const [next, later] = ['dist-next', 'dist-later']
let browser: Browser
let site: Site
let context: BrowserContext
let page: Page

beforeAll(async () => {
  newVersion()
  browser = await launchWhole()
})
afterAll(async () => {
  await browser.close()
  for (const dir of [next, later]) rmSync(dir, { recursive: true, force: true })
})
beforeEach(async () => {
  site = await serve('dist')
  context = await browser.newContext(phone)
  page = await context.newPage()
  await page.goto(`${site.origin}/ja/`)
  await readyOffline(page)
  await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  await done(page, 'route2024/menu')
  await expectSaved(page)
})
afterEach(async () => {
  await context.close()
  await site.kill()
})

/** One sentence of a guide is another, everywhere it stands. */
const newVersion = () =>
  variant(next, {
    stamp: 'next',
    text: (text) =>
      text
        .replaceAll('2024年5月の\u200b道順', '新しい\u200b道順')
        .replaceAll('2024年5月の道順', '新しい道順'),
  })

const lookForUpdate = (page: Page) =>
  page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update())
const runName = (page: Page) => page.locator('.run-name').textContent()

it('waits for a yes in the middle of a guide, then comes in at the same step', async () => {
  const before = await runName(page)
  site.deploy(next)
  await lookForUpdate(page)
  await page.locator('[data-action="update"]').waitFor()
  await done(page, 'route2024/to-support')
  await expectSaved(page)
  expect(await runName(page)).toBe(before)
  await page.click('[data-action="update"]')
  await expect.poll(() => runName(page).catch(() => '')).toBe('新しい道順')
  await expectPlace(page, 'route2024/support')
})

it('leaves another tab its files until it is closed', async () => {
  const other = await context.newPage()
  await other.goto(`${site.origin}/ja/`)
  await readyOffline(other)
  site.deploy(next)
  await lookForUpdate(page)
  await page.click('[data-action="update"]')
  await expect.poll(() => runName(page).catch(() => '')).toBe('新しい道順')
  await site.kill()
  expect(await other.evaluate(async () => (await caches.keys()).length)).toBe(2)
  // a chunk that this tab has not loaded yet, by the old version's name
  const chunk = readdirSync('dist/assets').find((name) => /^cases-/.test(name))
  expect(await other.evaluate(async (path) => (await fetch(path)).status, `/assets/${chunk}`)).toBe(200)
  await other.close()
  await expect
    .poll(async () => {
      await page.goto(`${site.origin}/ja/`)
      return page.evaluate(async () => (await caches.keys()).length)
    })
    .toBe(1)
})

it('stays whole with the old version where one new file fails', async () => {
  site.deploy(next)
  site.fault = (path, response) => {
    if (!path.endsWith('/data/ja/coin-refund.json')) return false
    response.statusCode = 500
    response.end()
    return true
  }
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
    const incoming = registration?.installing
    if (incoming)
      await new Promise((ended) =>
        incoming.addEventListener('statechange', () => incoming.state === 'redundant' && ended(undefined)),
      )
  })
  await site.kill()
  await page.reload()
  await expectPlace(page, 'route2024/to-support')
  expect(await page.locator('[data-action="update"]:visible').count()).toBe(0)
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1)
})

it('keeps the new version whole while pages are opened before the yes', async () => {
  site.deploy(next)
  await lookForUpdate(page)
  await page.locator('[data-action="update"]').waitFor()
  for (const path of ['/ja/', '/ja/guides/coin-refund/', '/en/about/']) await page.goto(site.origin + path)
  await page.goto(`${site.origin}/ja/follow/`)
  await page.locator('[data-action="update"]').waitFor()
  await page.click('[data-action="update"]')
  await expect.poll(() => runName(page).catch(() => '')).toBe('新しい道順')
  await site.kill()
  for (const path of ['/ja/', '/en/guides/scam-victim/', '/ja/settings/'])
    expect((await page.goto(site.origin + path))?.status(), path).toBe(200)
})

it('comes in without a yes once the last page is closed, time after time', async () => {
  for (const stamp of ['second', 'third']) {
    variant(later, { stamp, text: (text) => text.replaceAll(/2024年5月の\u200b?道順/g, stamp) })
    site.deploy(later)
    await takeIn(page)
    page = await closeLast(page)
    await page.goto(`${site.origin}/ja/follow/`)
    await readyOffline(page)
    expect(await runName(page)).toBe(stamp)
    expect(await page.locator('[data-action="update"]:visible').count()).toBe(0)
  }
})
