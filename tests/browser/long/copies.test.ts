/** A copy of a screen brings the part of the style that it uses: every step of a guide is drawn before any script as it is later. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rowsOf } from '../../faults/rows.ts'
import { expectCount, launch, leave, phone, place, readyOffline, start, toRoute2024 } from '../browser.ts'
import { type Site, serve } from '../site.ts'

let browser: Browser
let site: Site

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
})
afterAll(async () => {
  await browser.close()
  await site.kill()
})

/** Waits until the copy is kept. Gives whether the screen is one of those that are copied. */
async function leaveWithCopy(page: Page, at: string): Promise<boolean> {
  const kept = async () => JSON.stringify((await rowsOf(page)).screens)
  const copied = await leave(page)
  if (copied) await expect.poll(kept, { timeout: 20_000 }).toContain(`data-place=\\"${at}\\"`)
  return copied
}

/** Where each part of the screen is, and how it is drawn; without the line on offline use, which a script fills. */
const drawn = (page: Page) =>
  place(page).evaluate((main) =>
    [...main.querySelectorAll(':not(.offline-line, .offline-line *)')].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect()
      const style = getComputedStyle(part)
      const said = [
        'color',
        'background',
        'border',
        'borderRadius',
        'font',
        'opacity',
        'textDecoration',
        'stroke',
      ]
      const where = [x, y, width, height].map(Math.round)
      return [part.tagName, part.className, ...where, ...said.map((name) => Reflect.get(style, name))].join(
        ' ',
      )
    }),
  )

/** As the icon opens it: before its scripts, and when the screen itself stands there. */
async function twice(context: BrowserContext, at: string): Promise<string[][]> {
  const [before, after] = [await context.newPage(), await context.newPage()]
  const session = await context.newCDPSession(before)
  await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  await before.goto(`${site.origin}/ja/follow/`)
  await after.goto(`${site.origin}/ja/follow/`)
  await after.locator(`[data-live="follow"] main[data-place="${at}"]`).waitFor()
  const both = [await drawn(before), await drawn(after)]
  await Promise.all([before.close(), after.close()])
  return both
}

it.each([
  ['coin-refund', toRoute2024],
  ['scam-victim', []],
  ['card-unusable', []],
] as const)('through %s', { timeout: 300_000 }, async (slug, answers) => {
  const context = await browser.newContext({ ...phone, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${site.origin}/ja/`)
  await readyOffline(page)
  await start(page, `${site.origin}/ja/guides/${slug}/`, answers)
  let copies = 0
  for (;;) {
    const at = (await place(page).getAttribute('data-place')) ?? ''
    const answer = page.locator('main [data-choice]:not([data-action])').first()
    const next = (await answer.count()) ? answer : page.locator('[data-action="done"]').first()
    if (!(await next.count())) break
    if (await leaveWithCopy(page, at)) {
      copies++
      const [before, after] = await twice(context, at)
      expect(before, at).toEqual(after)
    }
    await next.click()
    await expect.poll(() => place(page).getAttribute('data-place')).not.toBe(at)
    await expectCount(page, '[data-saved="false"]', 0)
  }
  expect(copies).toBeGreaterThan(3)
  await context.close()
})
