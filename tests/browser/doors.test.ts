import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readBackup } from '../../src/cases/backup/read.ts'
import { texts } from '../doors/attacks.ts'
import { rowsOf, writeOlder } from '../faults/rows.ts'
import { aSecret, bare } from '../tools/any-secret.ts'
import {
  everything,
  expectCount,
  expectSaved,
  launch,
  looksTwice,
  phone,
  phoneWithoutWorker,
  readyOffline,
  start,
  toRoute2024,
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

async function open(options: object): Promise<void> {
  context = await browser.newContext({ ...options, acceptDownloads: true })
  seen = watched(context, site.origin)
  page = await context.newPage()
}
afterEach(async () => {
  await context.close()
  expect(seen.elsewhere).toEqual([])
  expect(seen.errors).toEqual([])
})

/** Nothing of what was sent has become more than text. */
async function expectTextAlone(): Promise<void> {
  const found = await page.evaluate(() => ({
    attacked: 'attacked' in globalThis || 'polluted' in {},
    handlers: document.querySelectorAll('[onload], [onerror], [onfocus], [onclick]').length,
    // the page's own script stands at the end of the body
    scripts: document.querySelectorAll('body * script, a[href^="javascript:"], img[src="x"]').length,
    elsewhere: [...document.querySelectorAll('a')].filter((a) => a.hostname === 'evil.example.invalid')
      .length,
  }))
  expect(found).toEqual({ attacked: false, handlers: 0, scripts: 0, elsewhere: 0 })
}

const hostile = Object.entries(texts).filter(([what]) =>
  /picture|attribute|sentences|right to left|half/.test(what),
)

const together = hostile.map(([, text]) => text).join(' ')

describe('the share menu', () => {
  it('draws what was shared as text, whatever it is', async () => {
    await open(phone)
    await page.goto(`${site.origin}/ja/`)
    await readyOffline(page)
    await page.evaluate((text) => {
      const form = Object.assign(document.createElement('form'), {
        method: 'POST',
        enctype: 'multipart/form-data',
        action: '/ja/share/',
      })
      form.append(Object.assign(document.createElement('textarea'), { name: 'text', value: text }))
      document.body.append(form)
      form.submit()
    }, together)
    await page.waitForURL('**/ja/share/')
    const drawn = page.locator('blockquote')
    await drawn.waitFor()
    expect(await drawn.textContent()).toBe(Buffer.from(together).toString())
    expect(await drawn.locator('*').count()).toBe(0)
    await expectTextAlone()
  })
})

describe('the address', () => {
  it('is looked up and never drawn, on every screen that reads one', async () => {
    await open(phoneWithoutWorker)
    for (const [, text] of hostile.slice(0, 2)) {
      const part = encodeURIComponent(Buffer.from(text).toString())
      for (const path of [
        `follow/?case=${part}&at=${part}&step=${part}`,
        `follow/?guide=coin-refund&from=${part}&at=${part}&step=${part}`,
        `case/?id=${part}#${part}`,
        `open/#${part}`,
      ]) {
        // another document each time: a change behind # alone would not be one
        await page.goto('about:blank')
        await page.goto(`${site.origin}/ja/${path}`)
        await page.locator('main h1').first().waitFor()
        await expectTextAlone()
      }
    }
  })
})

describe('the search', () => {
  it('answers any question by link and by typing, and takes no more than it looks at', async () => {
    await open(phoneWithoutWorker)
    const field = page.locator('form[role="search"] input')
    const answered = page.locator('[data-results]').first()
    await page.goto(`${site.origin}/ja/?q=${encodeURIComponent(`残高が消えた ${Buffer.from(together)}`)}`)
    await answered.waitFor()
    await field.fill(`返金 ${together}`)
    await answered.waitFor()
    await expectTextAlone()
    await page.goto(`${site.origin}/ja/?q=${encodeURIComponent('refund '.repeat(300))}`)
    await answered.waitFor()
    expect((await field.inputValue()).length).toBe(600)
  })
})

describe('the database', () => {
  const record = { id: 'a', guide: 'coin-refund', begun: 1795500000000 }
  const act = (act: unknown, more: object = {}) => ({ case: 'a', at: 1795500000000, act, ...more })
  const rows = {
    cases: [
      record,
      { id: 'late', guide: 'coin-refund', begun: 1e300 },
      { id: 'strange', guide: { length: 1 }, begun: 1 },
      { id: '<b>', guide: '__proto__', begun: 1 },
    ],
    acts: [
      act({ do: 'answer', node: 'state', choice: 'notYet' }),
      ...hostile.map(([, text]) => act({ do: 'note', text })),
      act({ do: 'tick', node: '__proto__', step: 'constructor' }),
      act({ do: 'sing', verses: ['<img src=x onerror="globalThis.attacked=true">'] }),
      act({ do: 'restart' }, { at: 1e300 }),
      act({ do: 'note', text: 7 }),
      act(null),
      act({ do: 'evidence', id: 'p', caption: 'x' }),
      { case: 'late', at: 1, act: { do: 'restart' } },
      { case: '<b>', at: 1, act: { do: 'restart' } },
    ],
    evidence: [{ id: 'p', case: 'a', type: 7, size: 'x' }],
    contents: [],
  }

  it('may hold anything: no screen fails, all is drawn as text, and nothing is lost', async () => {
    await open(phoneWithoutWorker)
    await page.goto(`${site.origin}/robots.txt`)
    await writeOlder(page, 2, rows)
    const before = await rowsOf(page)
    await page.goto(`${site.origin}/ja/cases/`)
    await expectCount(page, '[data-case]', 2)
    await page.goto(`${site.origin}/ja/case/?id=a`)
    await expectCount(page, '[data-note]', hostile.length)
    expect(await page.locator('.story li').count()).toBe(hostile.length + 4)
    expect(await page.locator('[data-note] p:first-child *').count()).toBe(0)
    await expectTextAlone()
    for (const path of ['case/?id=late', 'case/?id=strange', 'case/?id=%3Cb%3E', '']) {
      await page.goto(`${site.origin}/ja/${path}`)
      await page.locator('main h1').first().waitFor()
      await expectTextAlone()
    }
    await page.goto(`${site.origin}/ja/follow/?case=a`)
    await page.click('[data-node] [data-choice]')
    await expect.poll(async () => ((await rowsOf(page)).acts as unknown[]).length).toBe(rows.acts.length + 1)
    const { acts, cases, evidence } = await rowsOf(page)
    expect((acts as unknown[]).slice(0, -1)).toEqual(before.acts)
    expect(cases).toEqual(before.cases)
    expect(evidence).toEqual(before.evidence)
  })
})

describe('a free field', () => {
  it('lets none of many secrets out, however fast they come', async () => {
    await open(phoneWithoutWorker)
    await page.addInitScript(() => {
      const copied: string[] = []
      Object.assign(globalThis, { copied })
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => copied.push(text) },
      })
    })
    await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
    await expectSaved(page)
    await page.goto(`${site.origin}/ja/case/?id=${new URL(page.url()).searchParams.get('case')}`)
    const secrets = fc.sample(aSecret, { numRuns: looksTwice ? 200 : 60, seed: 11 })
    const field = page.locator('section:has(#notes) textarea')
    await field.fill('ふつうのメモ')
    await field.evaluate((area: HTMLTextAreaElement) => area.form?.requestSubmit())
    await expectCount(page, '[data-note]', 1)
    // typed and sent in one go, before the screen has been drawn anew
    await field.evaluate(
      (area: HTMLTextAreaElement, secrets) => {
        for (const text of secrets) {
          area.value = text
          area.dispatchEvent(new InputEvent('input', { bubbles: true }))
          area.form?.requestSubmit()
        }
      },
      secrets.map(({ text }) => text),
    )
    // and one by one, each seen
    for (const { text } of secrets.slice(0, 15)) {
      await field.fill(text)
      await page.locator('section:has(#notes) .refused:not(:empty)').waitFor()
      await field.press('Control+Enter')
    }
    await expectSaved(page)
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-action="backup"]')])
    const { cases } = await readBackup(new Blob([readFileSync(await file.path())]))
    const out = [
      await everything(page),
      JSON.stringify(cases),
      page.url(),
      await page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied.join()),
    ].join()
    expect(out).toContain('ふつうのメモ')
    const left = bare(out)
    // four digits may stand in a time
    expect(secrets.filter(({ value }) => bare(value).length > 5 && left.includes(bare(value)))).toEqual([])
    await expectCount(page, '[data-note]', 1)
  })
})

describe('the bill of materials', () => {
  it('stands beside the site, and no phone keeps it', async () => {
    await open(phoneWithoutWorker)
    const bill = await (await page.request.get(`${site.origin}/sbom.json`)).json()
    expect(bill.components.length).toBeGreaterThan(5)
    expect(await (await page.request.get(`${site.origin}/sw.js`)).text()).not.toContain('sbom.json')
    await page.goto(`${site.origin}/ja/about/`)
    await page.click('main details summary')
    expect(await page.locator('main details li').count()).toBe(bill.components.length)
  })
})
