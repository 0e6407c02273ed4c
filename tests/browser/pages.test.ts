import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, launchKept, phone, readyOffline } from './browser.ts'
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

describe('without a script', () => {
  it('a guide can be read in full, and the root leads on', async () => {
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${site.origin}/`)
    await page.click('a[hreflang="ja"]')
    expect(new URL(page.url()).pathname).toBe('/ja/')
    await page.click('a[href="/ja/guides/coin-refund/"]')
    expect(await page.locator('#route2024 .steps > li').count()).toBe(15)
    expect(await page.locator('main').textContent()).toContain('2024年8月28日')
    await context.close()
  })
})

describe('the root', () => {
  it.each([
    ['ja-JP', '/ja/'],
    ['en-GB', '/en/'],
    ['fr-FR', '/ja/'],
  ])('leads a browser in %s to %s', async (locale, path) => {
    const context = await browser.newContext({ ...phone, locale })
    const page = await context.newPage()
    await page.goto(`${site.origin}/`)
    await page.waitForURL(site.origin + path)
    await context.close()
  })

  it('leads to the language used last', async () => {
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    await page.goto(`${site.origin}/en/`)
    await readyOffline(page)
    await page.goto(`${site.origin}/`)
    await page.waitForURL(`${site.origin}/en/`)
    await context.close()
  })
})

describe('each page', () => {
  it.each(['ja', 'en'])('says in %s what it is, and where its other language stands', async (lang) => {
    const context = await browser.newContext(phone)
    const page = await context.newPage()
    await page.goto(`${site.origin}/${lang}/guides/contact-support/`)
    const head = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      title: document.title,
      description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content,
      canonical: document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href,
      languages: [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')].map(
        ({ hreflang }) => hreflang,
      ),
      picture: document.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content,
      format: document.querySelector<HTMLMetaElement>('meta[name="format-detection"]')?.content,
    }))
    expect(head.lang).toBe(lang)
    expect(head.title && head.description && head.canonical).toBeTruthy()
    expect(head.canonical).toMatch(new RegExp(`/${lang}/guides/contact-support/$`))
    expect(head.languages).toEqual(['ja', 'en', 'x-default'])
    expect(head.picture).toMatch(/^https?:\/\/.+\/og\.png$/)
    expect(head.format).toContain('telephone=no')
    expect((await page.goto(`${site.origin}/og.png`))?.status()).toBe(200)
    await context.close()
  })
})

it('can be installed: the browser finds no fault', async () => {
  // with a profile of its own: a private window is never offered an installation
  const profile = mkdtempSync(join(tmpdir(), 'tejun-'))
  const context = await launchKept(profile)
  try {
    const page = await context.newPage()
    await page.goto(`${site.origin}/ja/`)
    await readyOffline(page)
    const session = await context.newCDPSession(page)
    expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([])
    const { errors, data } = await session.send('Page.getAppManifest')
    expect(errors).toEqual([])
    const manifest = JSON.parse(data ?? '{}')
    for (const { src } of [...manifest.icons, ...manifest.screenshots]) {
      expect((await page.request.get(`${site.origin}/${src}`)).status(), src).toBe(200)
    }
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

it('offers the installation when the browser does, and the taps by hand on an iPhone', async () => {
  const context = await browser.newContext({
    ...phone,
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  })
  const page = await context.newPage()
  await page.goto(`${site.origin}/ja/`)
  await page.click('.install summary')
  expect(await page.locator('.install-steps li:visible').count()).toBe(2)
  await page.evaluate(() =>
    dispatchEvent(
      Object.assign(new Event('beforeinstallprompt'), {
        prompt: () => Object.assign(globalThis, { asked: true }),
      }),
    ),
  )
  await page.click('[data-action="install"]')
  expect(await page.evaluate(() => 'asked' in globalThis)).toBe(true)
  await context.close()
})

it('shows the taps in the menu of an Android browser that offers nothing by itself', async () => {
  const context = await browser.newContext({
    ...phone,
    userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
  })
  const page = await context.newPage()
  await page.goto(`${site.origin}/ja/`)
  await page.click('.install summary')
  const taps = page.locator('.install-steps li:visible')
  expect(await taps.count()).toBe(2)
  expect(await taps.first().textContent()).toContain('メニュー')
  await context.close()
})

describe('before the scripts that fill a page', () => {
  const asleep = async (path: string, kept: boolean) => {
    const context = await browser.newContext({ ...phone, serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.route('**/assets/**', () => undefined) // they never come
    if (kept) await page.addInitScript(() => localStorage.setItem('tejun-kept', '1'))
    await page.goto(site.origin + path, { waitUntil: 'domcontentloaded' })
    // a document may be asked before its styles have come, which nobody would see
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length)
    return page
  }

  it('the list of records says so where nothing was ever kept, and waits where something was', async () => {
    const none = await asleep('/ja/cases/', false)
    await none.locator('.none-kept a.button').waitFor()
    expect(await none.locator('.waiting').isVisible()).toBe(false)
    await none.context().close()
    const some = await asleep('/ja/cases/', true)
    expect(
      await some.locator('h1, .waiting').evaluateAll((all) => all.every((one) => one.checkVisibility())),
    ).toBe(true)
    expect(await some.locator('.none-kept a.button').isVisible()).toBe(false)
    await some.context().close()
  })

  it('the settings stand there, and cannot be changed yet', async () => {
    const page = await asleep('/en/settings/', false)
    expect(await page.locator('[name="theme"]:disabled').count()).toBe(3)
    expect(await page.locator('.languages a').count()).toBe(2)
    await page.context().close()
  })
})

it('remembers light and dark, without a flash of the other', async () => {
  const context = await browser.newContext({ ...phone, colorScheme: 'light' })
  const page = await context.newPage()
  await page.goto(`${site.origin}/ja/settings/`)
  await page.check('input[value="dark"]')
  await page.goto(`${site.origin}/ja/`, { waitUntil: 'commit' })
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  await page.goto(`${site.origin}/ja/settings/`)
  await page.check('input[value="auto"]')
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined()
  await context.close()
})
