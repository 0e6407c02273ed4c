import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  done,
  expectPlace,
  expectSaved,
  languagesFor,
  launch,
  phoneWithoutWorker,
  start,
  toRoute2024,
} from './browser.ts'
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

/** All rules in light; then in dark what colours can break, since nothing else differs. */
async function violations(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // in the page itself: another page for each look takes longer than the look
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const all = await (colorScheme === 'light'
      ? axe.withTags(tags)
      : axe.withRules(['color-contrast'])
    ).analyze()
    for (const { id, nodes } of all.violations)
      for (const node of nodes)
        found.push(`${new URL(page.url()).pathname} ${id}, ${colorScheme}: ${node.html.slice(0, 120)}`)
  }
  return found
}

/** What each tool is given, so that it shows a result. */
const typedInto = { expiry: '2016/4/24', code: 'AO1P-5SX', shortfall: '1,980', coins: '1,980' }

describe.each(languagesFor('ja'))('in %s', (lang) => {
  it('axe finds nothing on any screen of a guide that is followed (every-page.test.ts looks at the pages)', async () => {
    const context = await browser.newContext({
      ...phoneWithoutWorker,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const found: string[] = []
    await start(page, `${site.origin}/${lang}/guides/coin-refund/`)
    await page.locator('[data-node="state"]').waitFor()
    found.push(...(await violations(page)))
    await page.click('[data-choice="notYet"]')
    await page.click('[data-node="registered"] [data-choice="yes"]')
    await page.click('[data-node="howToAsk"] [data-choice="may2024"]')
    await expectPlace(page, 'route2024/menu')
    const step = page.url()
    // every kind of step
    for (const name of ['menu', 'to-support', 'support', 'delivery', 'purchase', 'agent', 'send', 'menu']) {
      await page.goto(step.replace(/step=.*/, `step=${name}`))
      await expectPlace(page, `route2024/${name}`)
      found.push(...(await violations(page)))
    }
    await page.click('[data-action="lost"]')
    found.push(...(await violations(page)))
    for (const way of ['wordings', 'screens', 'note', 'routes']) {
      await page.click(`[data-way="${way}"]`)
      found.push(...(await violations(page)))
      await page.click('dialog .sheet-body > .quiet')
    }
    await page.keyboard.press('Escape')
    await page.click('[data-action="steps"]')
    found.push(...(await violations(page)))
    await context.close()
    expect(found).toEqual([])
  }, 180_000)

  it('axe finds nothing on the record of a case', async () => {
    const context = await browser.newContext({ ...phoneWithoutWorker, acceptDownloads: true })
    const page = await context.newPage()
    const found: string[] = []
    const look = async () => found.push(...(await violations(page)))
    await start(page, `${site.origin}/${lang}/guides/coin-refund/`, toRoute2024)
    await expectSaved(page)
    const id = new URL(page.url()).searchParams.get('case')
    await page.goto(`${site.origin}/${lang}/case/?id=${id}`)
    await page.click('[data-action="fields"]')
    await page.locator('.case-part form textarea').first().fill('AB12-CDEF34-GH567')
    await page.click('[data-action="contact"]')
    const day = page.locator('[data-day="askAgain"]')
    await day.fill('2026-12-24')
    await day.press('Backspace')
    await page.click('[data-action="forget"]')
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-action="backup"]')])
    await page.locator('[data-backup="made"] p').waitFor()
    await look()
    await page.goto(`${site.origin}/${lang}/cases/`)
    await page.setInputFiles('input[type="file"]', await file.path())
    await page.click('[data-action="replace"]')
    await page.locator('dialog').waitFor()
    await look()
    await page.keyboard.press('Escape')
    await look()
    await context.close()
    expect(found).toEqual([])
  })

  it('axe finds nothing on any tool with its result', async () => {
    const context = await browser.newContext(phoneWithoutWorker)
    const page = await context.newPage()
    const found: string[] = []
    for (const [tool, typed] of Object.entries(typedInto)) {
      await page.goto(`${site.origin}/${lang}/tools/${tool}/`)
      await page.locator('.tool input').first().waitFor()
      for (const input of await page.locator('.tool input').all()) await input.fill(typed)
      await page.locator('.result').first().waitFor()
      found.push(...(await violations(page)))
    }
    await context.close()
    expect(found).toEqual([])
  })
})

describe('by keyboard and by ear', () => {
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    context = await browser.newContext(phoneWithoutWorker)
    page = await context.newPage()
    await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  })
  afterAll(() => context.close())

  const focused = () =>
    page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`)

  it('the new sentence has the focus after each step, and is announced by nothing else', async () => {
    await done(page, 'route2024/menu')
    await expectPlace(page, 'route2024/to-support')
    await expect.poll(focused).toContain('H1')
    expect(await page.locator('main [aria-live]').count()).toBe(0)
  })

  it('a step is done with Tab and Enter alone', async () => {
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(() => document.activeElement?.getAttribute('data-action') === 'done')) break
    }
    await page.keyboard.press('Enter')
    await expectPlace(page, 'route2024/support')
  })

  it('the picture is one described group whose only control is the target', async () => {
    const tree = await page.locator('.surface').ariaSnapshot()
    expect(tree).toContain('group "Amazonアプリの図"')
    expect(tree.match(/button|link/g)).toEqual(['button'])
  })

  it('a sheet takes the focus, closes with Escape and gives it back', async () => {
    await page.focus('[data-action="lost"]')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => !!document.activeElement?.closest('dialog'))).toBe(true)
    await page.keyboard.press('Escape')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-action')))
      .toBe('lost')
  })
})
