import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  done,
  expectPlace,
  expectSaved,
  isLookedAt,
  launchKept,
  launchWhole,
  looksTwice,
  phone,
  readyOffline,
  start,
  started,
  toRoute2024,
  watched,
} from './browser.ts'
import { type Site, serve } from './site.ts'

let browser: Browser
let site: Site
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await launchWhole()
})
afterAll(() => browser.close())
beforeEach(async () => {
  site = await serve()
  context = await browser.newContext(phone)
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  await site.kill()
})

/** Addresses of all pages that were built. */
const pages = () =>
  ['ja', 'en'].flatMap((lang) =>
    readdirSync(join('dist', lang), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => `/${lang}/${file.replace(/index\.html$/, '')}`)
      .filter(isLookedAt),
  )

describe('a page out of the store', () => {
  /** As the worker gives it, before any script has run. */
  const given = async (referer = '') => {
    const response = await page.goto(`${site.origin}/ja/settings/`, { referer })
    expect(response?.fromServiceWorker()).toBe(true)
    return { html: (await response?.text()) ?? '', headers: (await response?.allHeaders()) ?? {} }
  }
  const themeIn = ({ html }: { html: string }) => /<html[^>]* data-theme="(\w+)"/.exec(html)?.[1]
  const chosen = async (theme: string) => {
    await page.check(`input[value="${theme}"]`)
    await expect.poll(async () => themeIn(await given())).toBe(theme === 'auto' ? undefined : theme)
  }

  it('comes in the theme that was chosen, before the worker was there or since', async () => {
    site.fault = (path, response) => path === '/sw.js' && Boolean(response.writeHead(503).end())
    await page.goto(`${site.origin}/ja/settings/`)
    await page.check('input[value="dark"]')
    site.fault = undefined
    await page.goto(`${site.origin}/ja/`)
    await readyOffline(page)
    await expect.poll(async () => themeIn(await given())).toBe('dark')
    await chosen('light')
    await chosen('auto')
  })

  it.each(looksTwice ? (['dark', 'light'] as const) : (['dark'] as const))(
    'looks in its first paint as it does later, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(`${site.origin}/ja/`)
      await readyOffline(page)
      const first = await context.newPage()
      await first.emulateMedia({ colorScheme })
      // nobody tells it that it was painted
      await first.addInitScript(() => {
        PerformanceObserver.prototype.observe = () => undefined
        window.setTimeout = (() => 0) as unknown as typeof window.setTimeout
      })
      await first.goto(`${site.origin}/ja/`)
      expect(await first.locator('input, link[rel="manifest"]').count()).toBe(0)
      await page.reload()
      await started(page)
      const look = (one: Page) => one.locator('.search-field').screenshot()
      expect((await look(first)).equals(await look(page))).toBe(true)
      expect(await page.locator('input[type="search"], link[rel="manifest"]').count()).toBe(2)
      expect(await page.locator('template').count()).toBe(0)
    },
  )

  it('stands where it was scrolled to when it is loaded again, and when it is gone back to', async () => {
    await page.goto(`${site.origin}/ja/`)
    await readyOffline(page)
    await page.goto(`${site.origin}/ja/`)
    await started(page)
    const top = () => page.evaluate(() => scrollY)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const low = await top()
    expect(low).toBeGreaterThan(400)
    await page.reload()
    await expect.poll(top).toBe(low)
    await page.goto(`${site.origin}/ja/about/`)
    await page.goBack()
    await expect.poll(top).toBe(low)
  })

  it('is isolated where another site has led to it', async () => {
    await page.goto(`${site.origin}/ja/`)
    await readyOffline(page)
    const apart = async (referer?: string) => {
      const { headers } = await given(referer)
      return [headers['cross-origin-opener-policy'], headers['cross-origin-embedder-policy']]
    }
    expect(await apart('https://example.com/')).toEqual(['same-origin', 'require-corp'])
    expect(await apart()).toEqual([undefined, undefined])
    expect(await apart(`${site.origin}/ja/`)).toEqual([undefined, undefined])
  })
})

it('opens every page in both languages with the server gone, visited or not', async () => {
  const seen = watched(context, site.origin)
  await page.goto(`${site.origin}/ja/`)
  await readyOffline(page)
  await site.kill()
  expect(pages().length).toBeGreaterThan(14)
  for (const path of pages()) {
    const response = await page.goto(site.origin + path)
    expect(response?.status(), path).toBe(200)
    // with no case open, the follow screen leads home
    if (path.endsWith('/follow/')) await page.waitForURL(site.origin + path.replace('follow/', ''))
    expect(await page.locator('h1, .waiting').first().textContent(), path).toBeTruthy()
    expect(await page.locator('[data-failed]').count(), path).toBe(0)
    // their styles come with them, and no policy is against it
    expect(await page.locator('link[rel="stylesheet"]').count(), path).toBe(0)
    const accent = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--accent'))
    expect(accent, path).toBeTruthy()
  }
  expect(seen.errors).toEqual([])
  expect(seen.elsewhere).toEqual([])
})

it('begins and follows a guide that was never opened, with the server gone', async () => {
  await page.goto(`${site.origin}/en/`)
  await readyOffline(page)
  await site.kill()
  await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  await done(page, 'route2024/menu')
  await expectSaved(page)
  await page.reload()
  await expectPlace(page, 'route2024/to-support')
})

it('says so offline where no page stands', async () => {
  await page.goto(`${site.origin}/ja/`)
  await readyOffline(page)
  await site.kill()
  const response = await page.goto(`${site.origin}/en/nowhere/`)
  expect(response?.status()).toBe(404)
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  await page.click('main a.button')
  expect(new URL(page.url()).pathname).toBe('/en/')
})

describe('when one file fails to load', () => {
  it.each([
    ['a 404', 404, 'gone', '/icons/badge-96'],
    ['other bytes than were built', 200, 'something else', '/icons/badge-96'],
    ['a pack with another content', 200, '{"ja/":"<p>Wi-Fi</p>"}', '/packs/words-'],
  ])('%s: nothing is said to be ready', async (_, status, body, file) => {
    site.fault = (path, response) => {
      if (!path.includes(file)) return false
      response.statusCode = status
      response.end(body)
      return true
    }
    await page.goto(`${site.origin}/ja/`)
    await page.locator('[data-offline="failed"]').waitFor()
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0)
  })
})

it('comes back at the same step after the browser was killed and the network went', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'tejun-'))
  try {
    const before = await launchKept(profile)
    const first = before.pages()[0] ?? (await before.newPage())
    await first.goto(`${site.origin}/ja/`)
    await readyOffline(first)
    await start(first, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
    await done(first, 'route2024/menu')
    await done(first, 'route2024/to-support')
    await expectPlace(first, 'route2024/support')
    await expectSaved(first)
    await killed(before)
    await site.kill()

    const after = await launchKept(profile)
    const again = after.pages()[0] ?? (await after.newPage())
    await again.goto(`${site.origin}/ja/follow/`)
    await expectPlace(again, 'route2024/support')
    await expectSaved(again)
    await after.close()
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** Ends the whole browser at once, as a phone does when it needs the memory. */
async function killed(kept: BrowserContext): Promise<void> {
  const session = await kept.browser()?.newBrowserCDPSession()
  const gone = new Promise((resolve) => kept.once('close', resolve))
  if (session) await session.send('Browser.crash').catch(() => undefined)
  else await (await kept.newCDPSession(kept.pages()[0] as Page)).send('Browser.crash').catch(() => undefined)
  await gone
}
