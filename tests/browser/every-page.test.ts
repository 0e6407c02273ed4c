/** What holds for every page that is built, in both languages. */
import { readdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLookedAt, languagesFor, launch, looksTwice, phoneWithoutWorker, started } from './browser.ts'
import { type Site, serve } from './site.ts'

let browser: Browser
let site: Site
let page: Page

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
  page = await (await browser.newContext({ ...phoneWithoutWorker, reducedMotion: 'reduce' })).newPage()
})
afterAll(async () => {
  await browser.close()
  await site.kill()
})

/** What stands there until the page is drawn whole, and then goes. */
const passings = ['.tool-place .waiting', '[data-stand-in]', '[data-patient]:not([data-awake])']

/** What is built, and where a person without a case or a share ends up. */
const pagesIn = (lang: string) =>
  readdirSync(`dist/${lang}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    // without a case it leads home
    .filter((path) => path !== 'follow/')
    .filter(isLookedAt)

/** The rules of axe; in dark only what colours can break, since nothing else differs. */
async function axe(colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme })
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({
      resultTypes: ['violations'],
      runOnly:
        colorScheme === 'light'
          ? ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
          : { type: 'rule', values: ['color-contrast'] },
    })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id} in ${colorScheme}: ${html.slice(0, 120)}`),
  )
}

/** What a finger has to meet, and is less than 48 px; a link in a line of text is as high as the line (WCAG 2.5.8). */
const tooSmall = () =>
  page.evaluate(() => {
    const inText = (target: Element) =>
      target.matches('a') &&
      getComputedStyle(target).display.startsWith('inline') &&
      !['inline-flex', 'inline-grid'].includes(getComputedStyle(target).display)
    const touched = (target: Element) => target.closest('label, .search-field') ?? target
    return [...document.querySelectorAll('a, button, summary, input, select, textarea')]
      .filter((target) => target.checkVisibility() && !inText(target) && !target.matches('[hidden]'))
      .map((target) => ({ target, box: touched(target).getBoundingClientRect() }))
      .filter(({ box }) => box.height < 47.5 || box.width < 47.5)
      .map(
        ({ target, box }) =>
          `${target.outerHTML.slice(0, 90)} ${Math.round(box.width)}×${Math.round(box.height)}`,
      )
  })

/** One part of each kind stands for the forty of a guide, which are drawn alike: axe needs seconds for each whole one. */
const shorten = () =>
  page.evaluate(() => {
    for (const kind of [':has(> .answers)', ':has(> .steps)', ':not(:has(> .answers, > .steps))'])
      for (const node of [...document.querySelectorAll(`.node${kind}`)].slice(1)) node.remove()
  })

const headings = () =>
  page
    .locator('h1, h2, h3, h4')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ tagName }) => Number(tagName[1])))

describe.each(languagesFor('ja'))('in %s', (lang) => {
  it('axe finds nothing, headings are in order, fingers find their targets, and nothing runs out sideways', async () => {
    const found: string[] = []
    for (const path of pagesIn(lang)) {
      const say = (what: string) => found.push(`${lang}/${path} ${what}`)
      await page.setViewportSize({ width: 390, height: 844 })
      await page.goto(`${site.origin}/${lang}/${path}`)
      await started(page)
      for (const passing of passings) await page.locator(passing).waitFor({ state: 'detached' })
      const levels = await headings()
      if (levels.filter((level) => level === 1).length !== 1 || levels[0] !== 1) say(`headings: ${levels}`)
      if (levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1)) say(`a level is left out: ${levels}`)
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 844 })
        for (const target of await tooSmall()) say(`at ${width}: ${target}`)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        if (over > 0) say(`at ${width}: ${over} px run out sideways`)
      }
      if (!looksTwice) await shorten()
      for (const scheme of ['light', 'dark'] as const) for (const fault of await axe(scheme)) say(fault)
    }
    expect(found).toEqual([])
  }, 300_000)
})

it.each(['ja/', 'ja/guides/scam-victim/', 'en/tools/code/', 'en/settings/'])(
  'by Tab the focus goes down %s, and is seen wherever it is',
  async (path) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${site.origin}/${path}`)
    await started(page)
    for (const passing of passings) await page.locator(passing).waitFor({ state: 'detached' })
    let last = -1
    for (let nth = 0; nth < 20; nth++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const focused = document.activeElement
        if (!focused || focused === document.body) return undefined
        const ring = getComputedStyle(focused.closest('.search-field') ?? focused)
        const box = focused.getBoundingClientRect()
        const order = [...document.querySelectorAll('*')].indexOf(focused)
        return {
          what: focused.outerHTML.slice(0, 100),
          order,
          ring: ring.outlineStyle === 'solid' ? Number.parseFloat(ring.outlineWidth) : 0,
          inSight: box.bottom > 0 && box.top < innerHeight,
        }
      })
      if (!at) break
      expect(at.order, at.what).toBeGreaterThan(last)
      expect(at.ring, at.what).toBeGreaterThanOrEqual(2)
      expect(at.inSight, at.what).toBe(true)
      last = at.order
    }
    expect(last).toBeGreaterThan(0)
  },
)
