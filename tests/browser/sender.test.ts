import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  alsoIt,
  done,
  everything,
  expectCount,
  expectPlace,
  languagesFor,
  launch,
  phone,
  phoneWithoutWorker,
  readyOffline,
  start,
  watched,
} from './browser.ts'
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
  context = await browser.newContext(phoneWithoutWorker)
  seen = watched(context, site.origin)
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  expect(seen.elsewhere).toEqual([])
  expect(seen.errors).toEqual([])
})

const message = `Amazon.co.jp <secret-local@evil-mail.example>
https://www.amazon.co.jp@evil.example/sign-in-secret
https://www.amazon.co.jp/gp/secret-path
https://amazon.co.jp_secret.example/
090-9009-7540 / 03-1234-5678
認証コードを入力してください`
const verdicts = [
  'mail not-on-list',
  'link not-on-list',
  'link on-list',
  'link unreadable',
  'phone on-list',
  'phone not-on-list',
]

const open = async (lang: string) => {
  await page.goto(`${site.origin}/${lang}/tools/sender/`)
  await page.locator('.tool textarea').waitFor()
}
const paste = (text: string) => page.fill('.tool textarea', text)
const told = () =>
  page
    .locator('[data-verdict]')
    .evaluateAll((items) =>
      items.map((item) => `${item.getAttribute('data-kind')} ${item.getAttribute('data-verdict')}`),
    )

describe.each(languagesFor('en'))('in %s', (lang) => {
  it('gives each thing a verdict of its own as it is pasted, and the way onward', async () => {
    await open(lang)
    await paste(message)
    await expectCount(page, '[data-verdict]', verdicts.length)
    expect(await told()).toEqual(verdicts)
    expect(await page.locator('[data-verdict] .real').nth(1).textContent()).toBe('evil.example')
    expect(await page.locator('[data-reason="userPart"]').count()).toBe(1)
    expect(await page.locator('[data-signs]').getAttribute('data-signs')).toBe('code')
    const report = page.locator('[data-onward="report"]')
    expect(await report.getAttribute('href')).toBe(`/${lang}/guides/scam-victim/#reportHow`)
    await paste('こんにちは')
    await expectCount(page, '[data-verdict]', 0)
    expect(await page.locator('.tool [role="status"]').textContent()).not.toBe('')
    await page.click('[data-action="clear"]')
    expect(await page.inputValue('.tool textarea')).toBe('')
  })

  it('makes no link and no call of what was pasted, and calls nothing safe or genuine', async () => {
    await open(lang)
    await paste(`${message}\n<img src=x onerror=alert(1)><a href="https://evil.example">x</a>`)
    await expectCount(page, '[data-verdict]', verdicts.length + 1)
    expect(await page.locator('.senders :is(a, button, img, [href])').count()).toBe(0)
    expect(await page.locator('main a[href^="tel:"]').count()).toBe(0)
    expect(await page.locator('main').textContent()).not.toMatch(
      /安全|安心|本物|正規|safe|genuine|authentic/i,
    )
  })

  it('keeps nothing, and forgets what was pasted when the page is left', async () => {
    await open(lang)
    await paste(message)
    await expectCount(page, '[data-verdict]', verdicts.length)
    expect(page.url()).toBe(`${site.origin}/${lang}/tools/sender/`)
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
    await expectCount(page, '[data-verdict]', 0)
    expect(await page.inputValue('.tool textarea')).toBe('')
    await paste(message)
    await page.click('[data-onward="centre"]')
    await page.locator('#judge').waitFor()
    expect(await everything(page)).not.toMatch(/secret|evil/)
    await page.goBack()
    await page.locator('.tool textarea').waitFor()
    expect(await page.inputValue('.tool textarea')).toBe('')
    expect(await page.locator('.tool textarea').getAttribute('autocomplete')).toBe('off')
  })

  it('shows list, dates, Message Center and reporting without a script', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const there = await plain.newPage()
    await there.goto(`${site.origin}/${lang}/tools/sender/`)
    const text = await there.locator('main').innerText()
    for (const part of [
      'm.marketplace.amazon.co.jp',
      '01085264515445',
      'business.amazon.co.jp',
      'www.amazon.co.jp/gp/aw/message',
      'reportascam@amazon.com',
      '2021',
      '2024',
    ])
      expect(text).toContain(part)
    expect(await there.locator('main a[href^="tel:"], main a[href^="mailto:"]').count()).toBe(0)
    await plain.close()
  })

  it('is a step of the guide for fraud, also at half height', async () => {
    await page.setViewportSize({ width: 390, height: 340 })
    await start(page, `${site.origin}/${lang}/guides/scam-victim/`, [
      ['what', 'message'],
      ['messageDid', 'nothing'],
    ])
    await done(page, 'judge/no-link')
    await expectPlace(page, 'judge/sender')
    await page.fill('.tool textarea', 'https://amazon.co.jp.evil.example/')
    await expectCount(page, '[data-verdict="not-on-list"]', 1)
    expect(await page.locator('[data-onward]').count()).toBe(0)
    await done(page, 'judge/sender')
    await expectPlace(page, 'judge/type-address')
  })
})

it('works offline', async () => {
  const kept = await browser.newContext(phone)
  const own = await serve()
  const there = await kept.newPage()
  await there.goto(`${own.origin}/ja/`)
  await readyOffline(there)
  await own.kill()
  await kept.setOffline(true)
  await there.goto(`${own.origin}/ja/tools/sender/`)
  await there.fill('.tool textarea', 'info@amazon.co.jp')
  await there.locator('[data-verdict="on-list"]').waitFor()
  await kept.close()
})

alsoIt('answers a very long text without holding up the page', async () => {
  await open('ja')
  const took = await page.evaluate(() => {
    const field = document.querySelector('textarea')
    if (!field) return Number.POSITIVE_INFINITY
    field.value = 'https://a.example/,'.repeat(5000)
    const from = performance.now()
    field.dispatchEvent(new Event('input', { bubbles: true }))
    return performance.now() - from
  })
  expect(took).toBeLessThan(3000)
  await expectCount(page, '[data-verdict]', 1)
})
