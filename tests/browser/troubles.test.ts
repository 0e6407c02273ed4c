import { readFileSync } from 'node:fs'
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
  watched,
} from './browser.ts'
import { type Site, serve } from './site.ts'

let browser: Browser
let site: Site
let context: BrowserContext
let page: Page
let id: string
let seen: ReturnType<typeof watched>

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
})
afterAll(async () => {
  await browser.close()
  await site.kill()
})
beforeEach(async () => {
  context = await browser.newContext({ ...phoneWithoutWorker, acceptDownloads: true })
  seen = watched(context, site.origin)
  page = await context.newPage()
  await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  await done(page, 'route2024/menu')
  await expectSaved(page)
  id = new URL(page.url()).searchParams.get('case') ?? ''
})
afterEach(async () => {
  site.fault = undefined
  await context.close()
  expect(seen.elsewhere).toEqual([])
  expect(seen.errors).toEqual([])
})

const toCase = async () => {
  await page.goto(`${site.origin}/ja/case/?id=${id}`)
  await page.locator('.story li').first().waitFor()
}

const focused = (selector: string) =>
  page.evaluate((selector) => document.activeElement?.matches(selector), selector)

describe('a text that cannot be handed out', () => {
  /** What `navigator.share` ends with, and whether the clipboard takes a text. */
  const forbid = (share: string, clipboard: boolean) =>
    page.addInitScript(
      ({ share, clipboard }) => {
        const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
        Object.defineProperty(navigator, 'share', {
          value: () => Promise.reject(new DOMException('no', share)),
        })
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: clipboard ? () => Promise.resolve() : refused },
        })
      },
      { share, clipboard },
    )

  it('stands there marked, to be copied by hand', async () => {
    await forbid('NotAllowedError', false)
    await toCase()
    await page.click('[data-action="share"]')
    const field = page.locator('.copy-by-hand textarea')
    await field.waitFor()
    expect(await field.inputValue()).toContain('コイン')
    expect(await field.evaluate((el: HTMLTextAreaElement) => el.selectionEnd)).toBeGreaterThan(20)
    expect(await focused('.copy-by-hand textarea')).toBe(true)
    await page.click('[data-action="hand-over"]')
    await page.click('dialog [data-action="copy"]')
    await page.locator('dialog .copy-by-hand textarea').waitFor()
  })

  it('goes to the clipboard where only the share sheet fails', async () => {
    await forbid('NotAllowedError', true)
    await toCase()
    await page.click('[data-action="share"]')
    await page.locator('[data-action="share"]', { hasText: 'コピーしました' }).waitFor()
  })

  it('is no failure where the person called it off', async () => {
    await forbid('AbortError', false)
    await toCase()
    await page.click('[data-action="share"]')
    await page.click('[data-action="hand-over"]')
    await page.locator('dialog').waitFor()
    expect(await page.locator('.copy-by-hand').count()).toBe(0)
  })
})
