/** Pages that are closed right after they were left, over and over. */
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectSaved, launch, phone, readyOffline, start, toRoute2024 } from '../browser.ts'
import { type Site, serve } from '../site.ts'

let browser: Browser
let site: Site
let context: BrowserContext

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
  context = await browser.newContext(phone)
  const page = await context.newPage()
  await page.goto(`${site.origin}/ja/`)
  await readyOffline(page)
  await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  await expectSaved(page)
})
afterAll(async () => {
  await browser.close()
  await site.kill()
})

// when closing pages wrote to Cache Storage, the next one hung after 7, 108 and 124 times; once it did not in 150
it('the next page opens, 200 times', { timeout: 400_000 }, async () => {
  for (let time = 0; time < 200; time++) {
    const pages = await Promise.all([context.newPage(), context.newPage()])
    for (const page of pages) {
      await page.goto(`${site.origin}/ja/follow/`)
      await page.locator('[data-live] main[data-place]').waitFor()
    }
    await Promise.all(pages.map((page) => page.close()))
  }
  expect(context.pages()).toHaveLength(1)
})
