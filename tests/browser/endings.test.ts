import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readGuide, slugs } from '../../src/content/index.ts'
import { reachable } from '../../src/guide/graph.ts'
import { languagesFor, launch, looksTwice, phone, start, watched } from './browser.ts'
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

/** Every third guide, in one language by turns; all of them in both with `npm run test:all`. */
const walks = slugs.flatMap((slug, i) =>
  looksTwice || i % 3 === 0 ? languagesFor(i % 2 ? 'en' : 'ja').map((lang) => ({ slug, lang })) : [],
)

describe('every node and every ending is reached by tapping', () => {
  it.each(walks)(
    '$slug in $lang',
    async ({ slug, lang }) => {
      const guide = await readGuide(slug)
      if (!guide) throw new Error(`no guide ${slug}`)
      const context = await browser.newContext({ ...phone, serviceWorkers: 'block' })
      const seen = watched(context, site.origin)
      const page = await context.newPage()
      await start(page, `${site.origin}/${lang}/guides/${slug}/`)
      await page.locator('main[data-place]').waitFor()
      const reached = new Set<string>()
      await explore(page, reached, new Set())
      const expected = [...reachable(guide, guide.start)]
      expect(expected.filter((name) => !reached.has(name))).toEqual([])
      expect(expected.some((name) => guide.nodes[name]?.kind === 'outcome')).toBe(true)
      expect(seen.errors).toEqual([])
      expect(seen.elsewhere).toEqual([])
      await context.close()
    },
    170_000,
  )
})

/** Taps on until the case is closed; at a question, every answer in turn. */
async function explore(page: Page, reached: Set<string>, asked: Set<string>): Promise<void> {
  for (;;) {
    const { node, closed, choices, outcome } = await shown(page)
    reached.add(node)
    if (closed) return
    if (outcome) await tap(page, '[data-action="unsolved"]')
    else if (!choices.length) await tap(page, '[data-action="done"]')
    else {
      if (asked.has(node)) return
      asked.add(node)
      for (const choice of choices) {
        await lookAt(page, node)
        await tap(page, `[data-node="${node}"] [data-choice="${choice}"]`)
        await explore(page, reached, asked)
      }
      return
    }
  }
}

const shown = (page: Page) =>
  page.evaluate(() => {
    const place = document.querySelector('main[data-place]')?.getAttribute('data-place') ?? ''
    return {
      node: place.split('/')[0] ?? '',
      closed: document.querySelector('[data-closed]') !== null,
      outcome: document.querySelector('[data-action="unsolved"]') !== null,
      choices: [...document.querySelectorAll('[data-choice]')].map(
        (choice) => choice.getAttribute('data-choice') ?? '',
      ),
    }
  })

/** Taps, and waits in the page until something else is on the screen: a thousand taps are too many for a slow hand. */
async function tap(page: Page, selector: string): Promise<void> {
  await page.evaluate(
    (selector) =>
      new Promise<void>((changed, failed) => {
        const screen = () =>
          `${document.querySelector('main')?.getAttribute('data-place')} ${document.querySelector('[data-closed]') !== null}`
        const before = screen()
        const timer = setTimeout(() => failed(new Error(`${selector} changed nothing at ${before}`)), 10_000)
        const watch = new MutationObserver(() => {
          if (screen() === before) return
          watch.disconnect()
          clearTimeout(timer)
          changed()
        })
        watch.observe(document.body, { subtree: true, childList: true, attributes: true })
        const target = document.querySelector<HTMLElement>(selector)
        if (target?.checkVisibility()) target.click()
        else failed(new Error(`${selector} is not to be seen at ${before}`))
      }),
    selector,
  )
}

/** Goes back to a question, as the chips of earlier answers do. */
async function lookAt(page: Page, node: string): Promise<void> {
  await page.evaluate((node) => {
    const url = new URL(location.href)
    url.searchParams.set('at', node)
    url.searchParams.delete('step')
    history.pushState(null, '', url)
    dispatchEvent(new PopStateEvent('popstate'))
  }, node)
  await page.locator(`[data-node="${node}"]`).waitFor()
}
