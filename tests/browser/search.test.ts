import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  expectPlace,
  expectSaved,
  launch,
  phone,
  phoneWithoutWorker,
  readyOffline,
  watched,
} from './browser.ts'
import { type Site, serve } from './site.ts'

let browser: Browser
let site: Site
let context: BrowserContext
let page: Page
let seen: ReturnType<typeof watched>

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
})
afterAll(async () => {
  await browser.close()
  await site.kill()
})
beforeEach(async () => {
  context = await browser.newContext(phoneWithoutWorker)
  seen = watched(context, site.origin)
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  expect(seen.elsewhere).toEqual([])
  expect(seen.errors).toEqual([])
})

const field = (page: Page) => page.locator('form[role="search"] input')
const results = (page: Page) => page.locator('ol[data-results] a')
const none = (page: Page) => page.locator('[data-results="none"]')
const firstHref = (page: Page) => results(page).first().getAttribute('href')

it('answers as one types, and neither address nor storage hold a word of it', async () => {
  await page.goto(`${site.origin}/ja/`)
  await field(page).click()
  const before = await field(page).boundingBox()
  await field(page).pressSequentially('カードの期限が切れてた himitsu')
  await results(page).first().waitFor()
  await expect.poll(() => firstHref(page)).toBe('/ja/guides/card-unusable/#expired')
  expect(await field(page).boundingBox()).toEqual(before)
  expect(await page.locator('.troubles').first().isVisible()).toBe(false)
  expect(await page.locator('.search [role="status"]').textContent()).toMatch(/\d/)
  expect(page.url()).toBe(`${site.origin}/ja/`)
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(kept).not.toContain('himitsu')
  expect(site.asked.join()).not.toContain('himitsu')
  for (const link of await results(page).all()) expect(await link.getAttribute('href')).not.toContain('?')
})

it('Enter keeps the address, too, and puts the keyboard away; Escape brings the list back', async () => {
  await page.goto(`${site.origin}/en/`)
  await field(page).fill('my order is late')
  await field(page).press('Enter')
  await results(page).first().waitFor()
  expect(page.url()).toBe(`${site.origin}/en/`)
  expect(await field(page).evaluate((input) => document.activeElement === input)).toBe(false)
  await field(page).press('Escape')
  await page.locator('.troubles').first().waitFor({ state: 'visible' })
  expect(await field(page).inputValue()).toBe('')
  await field(page).fill('refund')
  await page.click('[data-action="stop-search"]')
  await page.locator('.troubles').first().waitFor({ state: 'visible' })
})

it('sends nothing of what was typed before the script listens', async () => {
  site.fault = (path) => path.endsWith('.js') // never answered
  await page.goto(`${site.origin}/ja/`, { waitUntil: 'commit' })
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await field(page).fill('himitsu')
  await field(page).press('Enter')
  await page.locator('.troubles a').first().click({ noWaitAfter: true })
  await page.waitForURL('**/guides/**', { waitUntil: 'commit' })
  site.fault = undefined
  expect(addresses.length).toBeGreaterThan(0)
  expect(addresses.join()).not.toMatch(/himitsu|\?/)
})

it('a result leads to its place, where one tap begins a case there', async () => {
  await page.goto(`${site.origin}/ja/`)
  await field(page).fill('メールが本物か見分けたい')
  await results(page).first().click()
  await page.locator('#judge [data-action="start-here"]').click()
  await expectPlace(page, 'judge/no-link')
  await expectSaved(page)
  expect(new URL(page.url()).searchParams.has('from')).toBe(false)
  await page.reload()
  await expectPlace(page, 'judge/no-link')
  await page.click('[data-action="undo"]')
  await expectPlace(page, 'what')
})

it('a result at the beginning of a guide has its button in sight, too', async () => {
  await page.goto(`${site.origin}/ja/guides/scam-victim/#what`)
  const begin = page.locator('.node:target [data-action="start-here"]')
  await begin.waitFor({ state: 'visible' })
  await begin.click()
  await page.locator('[data-node="what"]').first().waitFor()
})

describe('a link', () => {
  it.each([
    ['/ja/?q=残高が消えた', '/ja/guides/balance-vanished/'],
    ['/en/?q=lost+my+gift+card', '/en/guides/lost-code/'],
    ['/en/?q=注文をキャンセルしたい', '/en/guides/cancel-order/'],
    ['/ja/?q=my+refund+is+late', '/ja/guides/refund-timing/'],
  ])('%s answers with %s, in the language of the page', async (link, href) => {
    await page.goto(site.origin + link)
    await results(page).first().waitFor()
    expect((await firstHref(page))?.startsWith(href)).toBe(true)
  })

  it.each(['/ja/?q=プライムを解約したい', '/ja/?q=明日の天気', '/en/?q=netflix+password'])(
    '%s says that nothing fits, and where to turn to',
    async (link) => {
      await page.goto(site.origin + link)
      await none(page).waitFor()
      expect(await results(page).count()).toBe(0)
      expect(await page.locator('.none-found a').getAttribute('href')).toMatch(/\/guides\/contact-support\/$/)
      expect(await page.locator('.troubles').first().isVisible()).toBe(true)
    },
  )
})

it('is fetched when the field is touched, not before; what was typed meanwhile counts', async () => {
  await page.goto(`${site.origin}/ja/`, { waitUntil: 'networkidle' })
  const scripts = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /\/(search|ja)-/.test(name)),
    )
  const before = await scripts()
  let answer: (() => void) | undefined
  const held = new Promise<void>((go) => {
    answer = go
  })
  await page.route(/assets\/search-/, async (route) => {
    await held
    await route.continue()
  })
  await field(page).click()
  await field(page).pressSequentially('返金まだ')
  answer?.()
  await results(page).first().waitFor()
  expect(await field(page).inputValue()).toBe('返金まだ')
  expect((await scripts()).length).toBeGreaterThan(before.length)
})

it.each([
  ['its part', /assets\/search-/],
  ['what wakes it', /assets\/wake-/],
])('says so where %s cannot be fetched, and comes with the next touch', async (_, file) => {
  await page.route(file, (route) => route.abort())
  await page.goto(`${site.origin}/ja/`)
  await field(page).click()
  await page.locator('.search .failed-part').waitFor()
  await page.unroute(file)
  await field(page).blur()
  await field(page).fill('返金まだ')
  await results(page).first().waitFor()
})

it('answers offline, with the server gone', async () => {
  const other = await serve()
  const away = await browser.newContext(phone)
  const there = await away.newPage()
  await there.goto(`${other.origin}/ja/`)
  await readyOffline(there)
  await other.kill()
  await there.reload()
  await field(there).fill('ギフトカードが使えない')
  await results(there).first().waitFor()
  await results(there).first().click()
  await there.locator('.whole').waitFor()
  await away.close()
})

it('stays within the screen at half height with large text', async () => {
  await page.setViewportSize({ width: 320, height: 340 })
  await page.goto(`${site.origin}/ja/`)
  await field(page).fill('アマギフの残高がない')
  await results(page).first().waitFor()
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(await sideways()).toBeLessThanOrEqual(0)
  await page.evaluate(() => Object.assign(document.documentElement.style, { fontSize: '212.5%' }))
  expect(await sideways()).toBeLessThanOrEqual(0)
  expect((await results(page).first().boundingBox())?.height).toBeGreaterThanOrEqual(48)
  expect((await field(page).boundingBox())?.height).toBeGreaterThanOrEqual(48)
})
