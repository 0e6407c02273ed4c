import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done, expectPlace, launch, phoneWithoutWorker, start, toRoute2024 } from './browser.ts'
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

/** All rules in light; in dark only what colours can break, since nothing else differs. */
async function violations(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  if (theme === 'dark') axe.withRules(['color-contrast'])
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
  const found = await axe.analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${new URL(page.url()).pathname} ${id}: ${node.html.slice(0, 120)}`),
  )
}

/** What each tool is given, so that it shows a result. */
const typedInto = { expiry: '2016/4/24', code: 'AO1P-5SX', shortfall: '1,980', coins: '1,980' }
const isTool = (name: string | undefined): name is keyof typeof typedInto =>
  name !== undefined && Object.hasOwn(typedInto, name)

async function useTool(page: Page, tool: keyof typeof typedInto): Promise<void> {
  await page.locator('.tool input').first().waitFor()
  for (const input of await page.locator('.tool input').all()) await input.fill(typedInto[tool])
  await page.locator('.result').first().waitFor()
}

describe.each(['ja', 'en'])('in %s', (lang) => {
  it.each(['light', 'dark'] as const)(
    'axe finds nothing on any screen, %s',
    async (colorScheme) => {
      const context = await browser.newContext({
        ...phoneWithoutWorker,
        colorScheme,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      const found: string[] = []
      // the document of one guide stands for all nine: they are drawn by the same parts
      const paths = [
        '',
        'guides/coin-refund/',
        ...Object.keys(typedInto).map((tool) => `tools/${tool}/`),
        'sources/',
        'about/',
        'settings/',
        'cases/',
        '404.html',
      ]
      for (const path of paths) {
        await page.goto(`${site.origin}/${lang}/${path}`)
        await page.locator('h1').waitFor()
        const tool = path.split('/')[1]
        if (isTool(tool)) await useTool(page, tool)
        found.push(...(await violations(page, colorScheme)))
      }
      await start(page, `${site.origin}/${lang}/guides/coin-refund/`)
      await page.locator('[data-node="state"]').waitFor()
      found.push(...(await violations(page, colorScheme)))
      await page.click('[data-choice="notYet"]')
      await page.click('[data-node="registered"] [data-choice="yes"]')
      await page.click('[data-node="howToAsk"] [data-choice="may2024"]')
      await expectPlace(page, 'route2024/menu')
      const step = page.url()
      // every kind of step
      for (const name of ['menu', 'to-support', 'support', 'delivery', 'purchase', 'agent', 'send', 'menu']) {
        await page.goto(step.replace(/step=.*/, `step=${name}`))
        await expectPlace(page, `route2024/${name}`)
        found.push(...(await violations(page, colorScheme)))
      }
      await page.click('[data-action="lost"]')
      found.push(...(await violations(page, colorScheme)))
      for (const way of ['wordings', 'screens', 'note', 'routes']) {
        await page.click(`[data-way="${way}"]`)
        found.push(...(await violations(page, colorScheme)))
        await page.click('dialog .sheet-body > .quiet')
      }
      await page.keyboard.press('Escape')
      await page.click('[data-action="steps"]')
      found.push(...(await violations(page, colorScheme)))
      await context.close()
      expect(found).toEqual([])
    },
    180_000,
  )
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
