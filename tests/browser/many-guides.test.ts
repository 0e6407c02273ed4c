/** A site with more guides than a phone is made to fetch: it keeps those that are opened, and all if it is asked to. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { built, clear } from '../bench/changes.ts'
import { fillWithGuides } from '../bench/size/generate.ts'
import {
  expectCount,
  expectPlace,
  expectSaved,
  launch,
  phone,
  readyOffline,
  start,
  toRoute2024,
  watched,
} from './browser.ts'
import { type Site, serve } from './site.ts'

const many = 80
let dir: string
let slugs: readonly string[]
let browser: Browser
let site: Site
let context: BrowserContext
let page: Page
let seen: ReturnType<typeof watched>

beforeAll(async () => {
  browser = await launch()
  dir = await built('many', (root) => {
    slugs = fillWithGuides(root, many)
  })
})
afterAll(async () => {
  await browser.close()
  clear()
})
beforeEach(async () => {
  site = await serve(dir)
  context = await browser.newContext(phone)
  seen = watched(context, site.origin)
  page = await context.newPage()
  await page.goto(`${site.origin}/ja/`)
  await readyOffline(page)
})
afterEach(async () => {
  await context.close()
  await site.kill()
  expect(seen.errors).toEqual([])
  expect(seen.elsewhere).toEqual([])
})

/** One that the home screen does not name. */
const far = () => slugs.at(-1) ?? ''

it('names some on the home screen and all on a page of their own', async () => {
  await expectCount(page, '.troubles a[href^="/ja/guides/"].trouble', 24)
  await page.click('a[href="/ja/guides/"]')
  await expectCount(page, 'main a.trouble', many)
})

it('works offline with the guides that were opened, and says so of the others', async () => {
  expect(site.asked.some((path) => path.startsWith('/data/'))).toBe(false)
  await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  await expectSaved(page)
  await site.kill()
  await page.reload()
  await expectPlace(page, 'route2024/menu')
  await page.goto(`${site.origin}/ja/guides/coin-refund/#route2024`)
  await page.locator('.node:target').waitFor()
  await page.goto(`${site.origin}/ja/guides/${far()}/`)
  await page.locator('main button').waitFor()
  expect(await page.locator('h1').textContent()).toContain('読み込めませんでした')
})

it('keeps all when it is asked to; what was stopped goes on from there', async () => {
  await page.goto(`${site.origin}/ja/settings/`)
  let held: (() => void) | undefined
  site.fault = (path) => {
    if (!path.includes(`/data/ja/${slugs[40]}.json`)) return false
    held?.()
    return true // never answered: the person stops it
  }
  const stuck = new Promise<void>((at) => {
    held = at
  })
  await page.click('[data-action="keep-all"]')
  await stuck
  await page.click('[data-action="cancel"]')
  await page.locator('[data-action="keep-all"]').waitFor()
  const kept = Number(await page.locator('[data-kept]').getAttribute('data-kept'))
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThan(many)
  site.fault = undefined
  site.asked.length = 0
  await page.click('[data-action="keep-all"]')
  await page.locator(`[data-kept="${many}"]`).waitFor()
  // what the worker had under way when it was stopped is kept too, and not asked for again
  const asked = site.asked.filter((path) => path.startsWith('/data/ja/') && !path.includes('titles'))
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.length).toBeLessThanOrEqual(many - kept)
  await site.kill()
  await page.goto(`${site.origin}/ja/guides/${far()}/`)
  await page.locator('[data-action="start"]').click()
  await page.locator('main [data-choice]').first().waitFor()
})
