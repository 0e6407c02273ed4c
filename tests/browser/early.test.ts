/** What stands in every page itself: its script comes after the first paint, and what is tapped before waits for it. */
import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { handedOver } from '../../src/cases/handover/write.ts'
import { guides } from '../../src/content/all.ts'
import type { Entry } from '../../src/guide/acts.ts'
import { expectPlace, launch, phone, readyOffline, started, watched } from './browser.ts'
import { type Site, serve } from './site.ts'

let browser: Browser
let site: Site
let context: BrowserContext
let page: Page
let seen: ReturnType<typeof watched>

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
})
afterAll(async () => {
  await browser.close()
  await site.kill()
})
beforeEach(async () => {
  // on a slow line the worker is long in coming
  site.fault = (path) => path === '/sw.js'
  context = await browser.newContext(phone)
  seen = watched(context, site.origin)
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  expect(seen.elsewhere).toEqual([])
  expect(seen.errors).toEqual([])
})

it.each(['/ja/', '/en/guides/coin-refund/', '/ja/follow/coin-refund/', '/ja/cases/', '/ja/tools/sender/'])(
  'fetches the script of %s when its words have been painted',
  async (path) => {
    // a busy machine may paint later than the half second after which a browser is taken to tell nothing of it
    await context.addInitScript(() => {
      const { setTimeout } = window
      window.setTimeout = ((work: TimerHandler, ms?: number) =>
        ms === 500 ? 0 : setTimeout(work, ms)) as typeof window.setTimeout
    })
    await page.goto(site.origin + path)
    await started(page)
    const [painted, asked] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/main.js'))?.startTime,
    ])
    expect(painted).toBeGreaterThan(0)
    expect(asked).toBeGreaterThan(painted ?? 0)
  },
)

it('does what was tapped before the script came, and shows meanwhile that it was heard', async () => {
  let let_ = (_: Route) => {}
  const asked = new Promise<Route>((resolve) => {
    let_ = resolve
  })
  await context.route('**/main.js', (route) => let_(route))
  await page.goto(`${site.origin}/ja/follow/coin-refund/`, { waitUntil: 'commit' })
  const main = await asked
  for (const choice of ['arrived', 'notYet']) await page.click(`[data-stand-in] [data-choice="${choice}"]`)
  const tapped = page.locator('[data-tapped]')
  expect(await tapped.evaluateAll((all) => all.map(({ dataset }) => dataset.choice))).toEqual(['notYet'])
  await main.continue()
  await expectPlace(page, 'registered')
})

it('starts in a browser that tells nothing of paints', async () => {
  await context.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => undefined
  })
  await page.goto(`${site.origin}/ja/`)
  await started(page)
})

it('says so where the script cannot be had', async () => {
  await context.route('**/main.js', (route) => route.abort())
  await page.goto(`${site.origin}/ja/follow/coin-refund/`)
  await page.locator('.failed-part').waitFor()
  expect(await page.locator('[data-stand-in]').isVisible()).toBe(false)
})

/** The data of a link that hands over a case of one guide. */
function handed(log: readonly Entry[]): string {
  const guide = guides.find(({ slug }) => slug === 'coin-refund')
  if (!guide) throw new Error('the guide is gone')
  return handedOver(guide, log)
}

describe('to somebody who has nothing here', () => {
  const drawn = () => site.asked.filter((path) => /preact/.test(path))

  it.each(['/ja/case/?id=abc', '/en/share/', '/ja/open/'])(
    '%s says so in its document, and the same when it is drawn',
    async (path) => {
      site.asked.length = 0
      await page.goto(site.origin + path)
      await started(page)
      await page.waitForLoadState('networkidle')
      const said = () => page.locator('main').evaluate((main: HTMLElement) => main.innerText)
      const written = await said()
      expect(await page.locator('.none-kept h1').isVisible()).toBe(true)
      expect(drawn()).toEqual([])
      await page.keyboard.press('Shift')
      await page.locator('[data-awake]').waitFor()
      expect(await said()).toBe(written)
    },
  )

  it('a link to a case of another phone says that it is not here', async () => {
    await page.goto(`${site.origin}/ja/follow/?case=abc`)
    await page.waitForURL(`${site.origin}/ja/case/?id=abc`)
    await page.locator('.none-kept h1').waitFor()
  })

  const middle = '/ja/follow/?guide=coin-refund&from=registered'

  it('a link into the middle of a guide opens the guide there, which leads on', async () => {
    site.asked.length = 0
    await page.goto(site.origin + middle)
    await page.waitForURL(`${site.origin}/ja/guides/coin-refund/#registered`)
    await started(page)
    await page.waitForLoadState('networkidle')
    expect(drawn()).toEqual([])
    await page.click('.node:target [data-action="start-here"]')
    await expectPlace(page, 'registered')
    expect(new URL(page.url()).searchParams.get('from')).toBeNull()
  })

  it('the same link opens the place itself where the worker has it at hand', async () => {
    site.fault = undefined
    await page.goto(`${site.origin}/ja/`)
    await readyOffline(page)
    // in a tab of its own, as from another app
    page = await context.newPage()
    await page.goto(site.origin + middle)
    await expectPlace(page, 'registered')
  })

  it('a hand-over that cannot go on yet stays in the address, and goes on when it is opened again', async () => {
    const data = handed([{ n: 1, at: 1, act: { do: 'answer', node: 'state', choice: 'notYet' } }])
    let lineIsGone = true
    await context.route(/begun-/, (route) => (lineIsGone ? route.abort() : route.continue()))
    await page.goto(`${site.origin}/ja/open/#${data}`)
    const go = page.locator('[data-action="start"]')
    await page.setViewportSize({ width: 390, height: 340 })
    await go.click()
    const line = page.locator('[role="alert"]')
    await line.waitFor()
    // below the button, and still in sight of who holds a screen this small
    const { y = 0, height = 0 } = (await line.boundingBox()) ?? {}
    expect(y).toBeGreaterThan(0)
    expect(y + height).toBeLessThanOrEqual(340)
    expect(new URL(page.url()).hash).toBe(`#${data}`)
    lineIsGone = false
    await go.click()
    await line.waitFor({ state: 'detached' })
    await go.click()
    await expectPlace(page, 'registered')
  })

  it('a hand-over in which nothing was done begins its guide', async () => {
    await page.goto(`${site.origin}/ja/open/#${handed([])}`)
    await page.click('[data-action="start"]')
    await page.waitForURL(`${site.origin}/ja/follow/coin-refund/`)
  })

  it('a link to a guide that has no such name opens no other address', async () => {
    await page.goto(`${site.origin}/ja/follow/?guide=${encodeURIComponent('../../..')}&from=x`)
    await page.locator('[data-awake] h1').waitFor()
    expect(new URL(page.url()).pathname).toBe('/ja/follow/')
  })
})
