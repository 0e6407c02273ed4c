import { readFileSync } from 'node:fs'
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
  // the phone is far from Japan: the days are Japan's all the same
  context = await browser.newContext({ ...phoneWithoutWorker, timezoneId: 'America/New_York' })
  seen = watched(context, site.origin)
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  expect(seen.elsewhere).toEqual([])
  expect(seen.errors).toEqual([])
})

const open = async (lang: string, tool: string) => {
  await page.goto(`${site.origin}/${lang}/tools/${tool}/`)
  await page.locator('.tool input').first().waitFor()
}
const fields = () => page.locator('.tool input')
const type = async (...texts: string[]) => {
  for (const [i, text] of texts.entries()) await fields().nth(i).fill(text)
}

describe.each(languagesFor('ja'))('in %s', (lang) => {
  it('shortfall says what is missing, and what is left', async () => {
    await open(lang, 'shortfall')
    await type('1,980', '４１０円', '', '2000')
    await page.locator('[data-missing="390"]').waitFor()
    await type('1,980', '', '')
    await page.locator('[data-missing="0"]').waitFor()
    await type('')
    await expectCount(page, '.result', 0)
  })

  it('a wrong amount is told at its field, once it is left, and the others wait', async () => {
    await open(lang, 'shortfall')
    await type('1,98', '', '', '2000')
    const price = fields().first()
    expect(await price.getAttribute('aria-invalid')).toBe('true')
    const told = await price.getAttribute('aria-describedby')
    const alert = page.locator(`[role="alert"][id="${told?.split(' ').pop()}"]`)
    expect(await alert.textContent()).toMatch(/1,980/)
    expect(await page.locator('.refused:not(:empty)').count()).toBe(1)
    await expectCount(page, '.result', 0)
    await type('1,980')
    expect(await alert.textContent()).toBe('')
    await page.locator('[data-missing="0"]').waitFor()
  })

  it('expiry counts in Japan’s days, and puts the last one into the calendar', async () => {
    await page.clock.setFixedTime(new Date('2026-11-22T15:30:00Z'))
    await open(lang, 'expiry')
    await type('平成29年4月24日')
    const result = page.locator('[data-expiry="valid"][data-last="2027-04-23"]')
    await result.waitFor()
    // Japan has begun 23 November, New York has not
    expect(await result.textContent()).toContain('151')
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-action="calendar"]')])
    expect(readFileSync(await file.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20270423')
  })

  it('expiry leads on from an expired card to what the guide says of it', async () => {
    await page.clock.setFixedTime(new Date('2027-04-24T15:00:00Z'))
    await open(lang, 'expiry')
    await type('2017-04-24')
    await page.locator('[data-expiry="expired"]').waitFor()
    await type('H29.4.23')
    await page.locator('[data-expiry="older"][data-last="2020-04-23"]').waitFor()
    await page.click('[data-action="ended"]')
    await page.waitForURL(`${site.origin}/${lang}/guides/card-unusable/#expired`)
    expect(await page.locator('#expired').count()).toBe(1)
  })

  it.each(['2999/1/1', '2017/2/29', '17/4/24', 'x'])('expiry refuses %s at the field', async (text) => {
    await open(lang, 'expiry')
    await type(text)
    await fields().first().blur()
    await expectCount(page, '.refused:not(:empty)', 1)
    await expectCount(page, '.result', 0)
  })

  it('coins says both amounts, points included', async () => {
    await open(lang, 'coins')
    await type('101,000', '90,970', '909')
    await page.locator('[data-refund="balance"][data-back="101000"]').waitFor()
    expect(await page.locator('[data-refund="balance"]').textContent()).toMatch(/10,030.*10,939/)
    expect(await page.locator('[data-refund="price"][data-back="90970"]').textContent()).toContain('909')
  })

  it('code counts, shows look-alikes, other readings one by one, and how to say them', async () => {
    await open(lang, 'code')
    await type('ab12-ｃｄef3')
    await page.locator('[data-length="9"][data-off="-5"]').waitFor()
    await expectCount(page, '[data-reading]', 0)
    await type('AOC4-EFG6H7-JKL79')
    await page.locator('[data-length="15"][data-off="0"]').waitFor()
    await expectCount(page, '[data-doubtful]', 1)
    expect(await page.locator('[data-doubtful="2"] .sign b').allTextContents()).toEqual(['O', 'Q', '0'])
    expect(await page.locator('.whole-code').textContent()).toBe('AQC4EFG6H7JKL79')
    await page.click('[data-action="next"]')
    expect(await page.locator('.whole-code').textContent()).toBe('A0C4EFG6H7JKL79')
    expect(await page.locator('[data-action="next"]').isDisabled()).toBe(true)
    await page.click('.aloud summary')
    expect(await page.locator('.aloud li').count()).toBe(15)
    expect(await page.locator('.aloud li').first().textContent()).toMatch(/アルファ|Alfa/)
  })

  it.each([
    ['250-1234567-1234567', 'order-number'],
    ['4111 1111 1111 1111', 'card-number'],
    ['4901234567894', 'bar-code'],
  ])('code tells that %s is something else', async (typed, not) => {
    await open(lang, 'code')
    await type(typed)
    await page.locator(`[data-not="${not}"]`).waitFor()
    await expectCount(page, '[data-doubtful]', 0)
  })
})

it('without a script a tool’s page can be read, and says what it needs', async () => {
  const plain = await browser.newContext({ ...phoneWithoutWorker, javaScriptEnabled: false })
  const there = await plain.newPage()
  await there.goto(`${site.origin}/ja/`)
  await there.click('a[href="/ja/tools/expiry/"]')
  expect(await there.locator('.claims li').count()).toBeGreaterThan(2)
  await there.locator('.tool-place').waitFor({ state: 'hidden' })
  await there.locator('noscript .hint, main > .hint').first().waitFor()
  await there.click('main a[href="/ja/guides/card-unusable/#dates"]')
  expect(await there.locator('#dates a[href="/ja/tools/expiry/"]').count()).toBe(1)
  await plain.close()
})

describe('a typed code', () => {
  const secret = 'QWER-TYUI12-PASD'
  /** Every form in which it may turn up. */
  const traces = /QWER.?TYUI12.?PASD|TYUI12/i

  const expectNoTrace = async () => {
    expect(await everything(page)).not.toMatch(traces)
    expect(
      await page.evaluate(() => `${location.href} ${JSON.stringify(history.state)} ${name}`),
    ).not.toMatch(traces)
  }

  it('is on no page once its own is left, nor in anything that is kept, sent or logged', async () => {
    const told: string[] = []
    page.on('console', (message) => told.push(message.text()))
    page.on('request', (request) => told.push(request.url(), request.postData() ?? ''))
    await open('ja', 'code')
    await type(secret)
    await page.locator('[data-length="14"]').waitFor()
    await page.keyboard.press('Enter')
    await expectNoTrace()
    await page.click('.back')
    await page.waitForURL(`${site.origin}/ja/`)
    await expectNoTrace()
    await page.goBack()
    await fields().first().waitFor()
    expect(await fields().first().inputValue()).toBe('')
    expect(await page.content()).not.toMatch(traces)
    await page.reload()
    await fields().first().waitFor()
    expect(await fields().first().inputValue()).toBe('')
    expect(told.join('\n')).not.toMatch(traces)
  })

  alsoIt('is cleared when the browser keeps the page for the way back', async () => {
    await open('ja', 'code')
    await type(secret)
    await page.locator('[data-length="14"]').waitFor()
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
    await expect.poll(() => fields().first().inputValue()).toBe('')
    expect(await page.content()).not.toMatch(traces)
  })

  it('is not for the browser to remember, correct or suggest', async () => {
    await open('ja', 'code')
    const input = fields().first()
    for (const [attribute, value] of [
      ['autocomplete', 'off'],
      ['autocapitalize', 'characters'],
      ['autocorrect', 'off'],
      ['spellcheck', 'false'],
      ['name', null],
    ] as const)
      expect(await input.getAttribute(attribute), attribute).toBe(value)
  })

  alsoIt('in a step is gone with the step', async () => {
    await toRetype(page)
    await type(secret)
    await page.locator('[data-length="14"]').waitFor()
    await expectNoTrace()
    await done(page, 'retype/look-alikes')
    await expectPlace(page, 'retype/torn')
    await expectNoTrace()
    await page.goBack()
    await expectPlace(page, 'retype/look-alikes')
    await fields().first().waitFor()
    expect(await fields().first().inputValue()).toBe('')
    expect(await page.content()).not.toMatch(traces)
  })
})

/** The way through `card-unusable` to the step that holds the tool for codes. */
async function toRetype(page: Page, lang = 'ja'): Promise<void> {
  await start(page, `${site.origin}/${lang}/guides/card-unusable/`, [
    ['see', 'error'],
    ['errorText', 'invalid'],
  ])
  await done(page, 'retype/type-address')
  await done(page, 'retype/which-number')
  await expectPlace(page, 'retype/look-alikes')
  await fields().first().waitFor()
}

describe.each(languagesFor('en'))('set into a step, in %s', (lang) => {
  it('at half height the field and the button are both in sight', async () => {
    await page.setViewportSize({ width: 390, height: 340 })
    await toRetype(page, lang)
    for (const part of [fields().first(), page.locator('[data-action="done"]')]) {
      const box = await part.boundingBox()
      expect(box && box.y >= 0 && box.y + box.height <= 340, JSON.stringify(box)).toBe(true)
    }
  })

  it('refund dates follow from the person’s own day and way of paying', async () => {
    await page.setViewportSize({ width: 390, height: 340 })
    await start(page, `${site.origin}/${lang}/guides/refund-timing/`, [
      ['method', 'card'],
      ['cardState', 'notShipped'],
    ])
    await expectPlace(page, 'cardCancelNote/note-date')
    await page.locator('.tool input').fill('2026-11-20')
    await expectCount(page, '.dates > div', 3)
    expect(await page.locator('.dates').textContent()).toMatch(/2027年1月11日|11 January 2027/)
    const box = await page.locator('[data-action="done"]').boundingBox()
    expect(box && box.y >= 0 && box.y + box.height <= 340).toBe(true)
  })
})

it('a tool that cannot be fetched says so, and the step can be done all the same', async () => {
  site.fault = (path, response) => {
    if (!/\/(shortfall|tools)-[^/]+\.js$/.test(path)) return false
    response.statusCode = 500
    response.end()
    return true
  }
  try {
    await start(page, `${site.origin}/ja/guides/card-unusable/`, [
      ['see', 'checkout'],
      ['checkout', 'short'],
    ])
    await done(page, 'compare/total')
    await done(page, 'compare/balance')
    await page.locator('main[data-place="compare/difference"] .hint').waitFor()
    await done(page, 'compare/difference')
    await expectPlace(page, 'compare/combine')
  } finally {
    site.fault = undefined
  }
})

it('works with the server gone', async () => {
  const [own, offline] = [await serve(), await browser.newContext(phone)]
  const there = await offline.newPage()
  await there.goto(`${own.origin}/ja/`)
  await readyOffline(there)
  await own.kill()
  await there.goto(`${own.origin}/ja/tools/coins/`)
  await there.locator('.tool input').nth(0).fill('500')
  await there.locator('.tool input').nth(1).fill('450')
  await there.locator('[data-refund="balance"][data-back="500"]').waitFor()
  await offline.close()
})
