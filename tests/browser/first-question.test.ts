/** The first question of a guide stands in its document: it is read at once, and the rest of the app comes after. */
import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import type { Browser, BrowserContext, BrowserContextOptions, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { guides } from '../../src/content/all.ts'
import {
  expectPlace,
  expectSaved,
  languagesFor,
  launch,
  phone,
  readyOffline,
  started,
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

/** Somebody who was never here. */
async function comes(options: BrowserContextOptions = phone): Promise<void> {
  context = await browser.newContext(options)
  seen = watched(context, site.origin)
  page = await context.newPage()
}
beforeEach(async () => {
  await comes()
  // on a slow line the worker is long in coming
  site.fault = (path) => path === '/sw.js'
})
afterEach(async () => {
  await context.close()
  expect(seen.elsewhere).toEqual([])
  expect(seen.errors).toEqual([])
})

const begin = (lang: string, slug: string) => `${site.origin}/${lang}/follow/${slug}/`
const asleep = () => page.locator('[data-stand-in] main[data-place="state"]')
const awake = () => page.locator('[data-live="follow"] main[data-place]')

/** The guide's data does not come until it is let go. */
async function holdData(): Promise<() => Promise<void>> {
  let asked: (route: Route) => void
  const held = new Promise<Route>((resolve) => {
    asked = resolve
  })
  await context.route(/\/data\//, (route) => asked(route), { times: 1 })
  return async () => (await held).continue()
}

it('fetches nothing to draw with until it is touched', async () => {
  site.asked.length = 0
  await page.goto(begin('ja', 'coin-refund'))
  await asleep().waitFor()
  await started(page)
  await page.waitForLoadState('networkidle')
  expect(site.asked.filter((path) => /preact|follow-|\/data\//.test(path))).toEqual([])
  await page.keyboard.press('Shift')
  await awake().waitFor()
  expect(await page.locator('[data-stand-in]').count()).toBe(0)
})

it('does what was tapped, once, when the screen is there', async () => {
  const go = await holdData()
  await page.goto(begin('ja', 'coin-refund'))
  const answer = asleep().locator('[data-choice="notYet"]')
  await answer.click()
  await answer.click()
  await page.locator('[data-stand-in] [data-tapped]').waitFor()
  await go()
  await expectPlace(page, 'registered')
  await page.goBack()
  await expectPlace(page, 'state')
})

it('wakes out of the store as soon as that is whole, where it was scrolled to', async () => {
  const held: ServerResponse[] = []
  site.fault = (path, response) => path === '/sw.js' && held.push(response) > 0
  await page.setViewportSize({ width: 390, height: 340 })
  await page.goto(begin('en', 'coin-refund'))
  await asleep().waitFor()
  await page.mouse.move(195, 200)
  await page.mouse.wheel(0, 150)
  const scrolled = () => page.evaluate(() => scrollY + (document.querySelector('main')?.scrollTop ?? 0))
  await expect.poll(scrolled).toBe(150)
  site.fault = undefined
  const worker = readFileSync('dist/sw.js')
  for (const response of held) response.writeHead(200, { 'content-type': 'text/javascript' }).end(worker)
  await readyOffline(page)
  await awake().waitFor()
  expect(await page.locator('[data-stand-in]').count()).toBe(0)
  expect(await scrolled()).toBe(150)
})

it('keeps the focus where somebody has tabbed to', async () => {
  const go = await holdData()
  await page.goto(begin('ja', 'coin-refund'))
  await started(page)
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab')
  const focused = () => page.evaluate(() => document.activeElement?.outerHTML)
  const before = await focused()
  expect(before).toContain('data-choice')
  await go()
  await awake().waitFor()
  expect(await focused()).toBe(before)
})

it('waits for the click of what is pressed, and leaves unfolded what was', async () => {
  const go = await holdData()
  await page.goto(begin('ja', 'coin-refund'))
  await started(page)
  await page.locator('[data-stand-in] summary').click()
  await page.locator('[data-stand-in] [data-choice="notYet"]').hover()
  await page.mouse.down()
  await go()
  await page.locator('[data-live="follow"] main details').waitFor({ state: 'attached' })
  expect(await page.locator('[data-stand-in] details[open]').count()).toBe(1)
  await page.mouse.move(0, 0)
  await page.mouse.up()
  await page.locator('[data-stand-in]').waitFor({ state: 'detached' })
  expect(await page.locator('main details[open]').count()).toBe(1)
  await expectPlace(page, 'state')
})

it('does what was tapped where the browser has translated it', async () => {
  await page.goto(begin('ja', 'coin-refund'))
  await page.evaluate(() => {
    for (const words of document.querySelectorAll('[data-choice] .phrases')) words.textContent = 'translated'
  })
  await page.click('[data-stand-in] [data-choice="notYet"]')
  await expectPlace(page, 'registered')
})

it.each(['coin-refund', 'coin-refund/index.html'])('begins its own case at follow/%s', async (path) => {
  site.fault = undefined
  await page.goto(`${site.origin}/ja/`)
  await readyOffline(page)
  await page.goto(begin('ja', 'lost-code'))
  await page.locator('[data-live] [data-choice]').first().click()
  await expectSaved(page)
  await page.goto(`${site.origin}/ja/follow/${path}`)
  await awake().waitFor()
  await expectPlace(page, 'state')
})

it('wakes where there will be no worker', async () => {
  site.fault = (path, response) => {
    if (path !== '/sw.js') return false
    response.writeHead(404).end()
    return true
  }
  await page.goto(begin('ja', 'coin-refund'))
  await awake().waitFor()
})

it.each(languagesFor('ja'))('is the same as it is drawn, in every guide: %s', async (lang) => {
  for (const { slug } of guides) {
    // who was here before has a database, and gets it drawn at once
    await context.close()
    await comes()
    await page.goto(begin(lang, slug))
    const written = await page.locator('[data-stand-in] main').innerHTML()
    await started(page)
    await page.keyboard.press('Shift')
    await awake().waitFor()
    expect(await awake().innerHTML(), slug).toBe(written)
  }
})

it('says without a script that one is needed, and asks nothing', async () => {
  await context.close()
  await comes({ ...phone, javaScriptEnabled: false })
  await page.goto(begin('ja', 'coin-refund'))
  expect(await page.locator('noscript .hint').isVisible()).toBe(true)
  expect(await asleep().isVisible()).toBe(false)
})

it('leads to the other language', async () => {
  await page.goto(begin('ja', 'coin-refund'))
  await page.click('[data-stand-in] [data-action="language"]')
  await page.waitForURL(begin('en', 'coin-refund'))
})
