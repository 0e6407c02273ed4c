/** The app under a path of a host that sends no headers of ours, as on GitHub Pages. */
import { rmSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  choose,
  done,
  expectPlace,
  expectSaved,
  launch,
  phone,
  readyOffline,
  toRoute2024,
  watched,
} from './browser.ts'
import { build } from './setup.ts'
import { type Site, serve } from './site.ts'

const root = 'dist-base'
let browser: Browser
let context: BrowserContext
let site: Site
let page: Page
let seen: ReturnType<typeof watched>

beforeAll(async () => {
  build(`${root}/tejun`, { BASE_PATH: '/tejun/', SITE_URL: 'https://example.org' })
  ;[browser, site] = await Promise.all([launch(), serve(root)])
  context = await browser.newContext(phone)
  seen = watched(context, site.origin)
  page = await context.newPage()
})
afterAll(async () => {
  await browser.close()
  await site.kill()
  rmSync(root, { recursive: true, force: true })
})

it('goes from the root to a step, which stays when the host is gone, and asks for nothing beside its path', async () => {
  await page.goto(`${site.origin}/tejun/`)
  await page.waitForURL(`${site.origin}/tejun/ja/`)
  expect(await page.getAttribute('link[rel="canonical"]', 'href')).toBe('https://example.org/tejun/ja/')
  await readyOffline(page)

  await page.locator('form[role="search"] input').fill('コインの払戻し')
  await page.locator('.search a[href^="/tejun/ja/guides/coin-refund/"]').first().waitFor()

  await page.goto(`${site.origin}/tejun/ja/tools/shortfall/`)
  await page.locator('.tool input').first().fill('500')
  await page.goto(`${site.origin}/tejun/ja/`)
  await page.click('a[href="/tejun/ja/guides/coin-refund/"]')
  await page.click('[data-action="start"]')
  for (const [node, choice] of toRoute2024) await choose(page, node, choice)
  await done(page, 'route2024/menu')
  await expectSaved(page)

  await site.kill()
  await page.reload()
  await expectPlace(page, 'route2024/to-support')
  await page.click('[data-action="language"]')
  await page.waitForURL(`${site.origin}/tejun/en/follow/**`)
  await expectPlace(page, 'route2024/to-support')
  await page.goto(`${site.origin}/tejun/en/guides/lost-code/`)
  await page.locator('[data-action="start"]').waitFor()

  expect(seen).toEqual({ elsewhere: [], errors: [] })
  expect(site.asked.filter((path) => !path.startsWith('/tejun/'))).toEqual([])
})
