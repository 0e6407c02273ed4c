import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectPlace, expectSaved, launch, phoneWithoutWorker, start, toRoute2024 } from './browser.ts'
import { type Site, serve } from './site.ts'

let browser: Browser
let site: Site

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
})
afterAll(async () => {
  await browser.close()
  await site.kill()
})

/** The step with the longest label of all: 「Amazon Music,電子書籍,Prime Videoまたは…」 */
async function longestLabel(page: Page, lang: string): Promise<void> {
  await start(page, `${site.origin}/${lang}/guides/coin-refund/`, toRoute2024)
  await expectSaved(page)
  await page.goto(`${page.url().split('&')[0]}&guide=coin-refund&at=route2024&step=content`)
  await expectPlace(page, 'route2024/content')
}

const sizes = [
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a small phone', width: 320, height: 568 },
  { name: 'half a screen', width: 390, height: 340 },
  { name: 'a third of a screen', width: 390, height: 240 },
  { name: 'a phone on its side', width: 844, height: 390 },
]
const texts = [
  { text: '100 %', root: '', zoom: 1 },
  { text: '200 % by the root font', root: '212.5%', zoom: 1 },
  { text: '200 % by zoom', root: '', zoom: 2 },
]

describe.each(['ja', 'en'])('in %s', (lang) => {
  it.each(texts)(
    'text at $text: at every size the button is whole, and nothing runs out sideways',
    async ({ root, zoom }) => {
      // a browser's zoom makes the page smaller in CSS pixels
      const context = await browser.newContext({ ...phoneWithoutWorker, deviceScaleFactor: zoom })
      const page = await context.newPage()
      await longestLabel(page, lang)
      if (root)
        await page.evaluate((size) => Object.assign(document.documentElement.style, { fontSize: size }), root)
      for (const { name, width, height } of sizes) {
        const viewport = { width: Math.round(width / zoom), height: Math.round(height / zoom) }
        await page.setViewportSize(viewport)
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(sideways, name).toBeLessThanOrEqual(0)
        const button = page.locator('[data-action="done"]')
        const folded = await page
          .locator('.picture')
          .evaluate((picture) => getComputedStyle(picture).display === 'none')
        if (!folded) await button.scrollIntoViewIfNeeded()
        const box = await button.boundingBox()
        expect(
          box && box.y >= 0 && box.y + box.height <= viewport.height + 0.5,
          `${name} ${JSON.stringify(box)}`,
        ).toBe(true)
        expect(box?.height, name).toBeGreaterThanOrEqual(48)
        // at half height the sentence has its own space to scroll in, and some of it is seen
        if (folded)
          expect((await page.locator('.say').boundingBox())?.height, name).toBeGreaterThanOrEqual(24)
      }
      await context.close()
    },
  )
})

it('targets are 48 px or more on the follow screen and the questions', async () => {
  const context = await browser.newContext(phoneWithoutWorker)
  const page = await context.newPage()
  await start(page, `${site.origin}/ja/guides/coin-refund/`, [['state', 'notYet']])
  for (const place of ['registered', 'route2024']) {
    if (place === 'route2024') await longestLabel(page, 'ja')
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a, summary')]
        .filter((target) => !target.closest('.source-line') && target.checkVisibility())
        .map((target) => ({ what: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 47.5 || box.width < 47.5)
        .map(({ what, box }) => `${what} ${box.width}×${box.height}`),
    )
    expect(small).toEqual([])
  }
  await context.close()
})
