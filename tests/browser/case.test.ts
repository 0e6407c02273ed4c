import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { extractText } from 'unpdf'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readBackup } from '../../src/cases/backup/read.ts'
import type { Case } from '../../src/cases/records.ts'
import { anyBackup, written } from '../cases/backups.ts'
import {
  done,
  everything,
  expectCount,
  expectPlace,
  expectSaved,
  launch,
  phoneWithoutWorker,
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
beforeEach(async () => {
  context = await browser.newContext({ ...phoneWithoutWorker, acceptDownloads: true })
  seen = watched(context, site.origin)
  page = await context.newPage()
  await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  await done(page, 'route2024/menu')
  await expectSaved(page)
  await page.goto(`${site.origin}/ja/case/?id=${caseId(page)}`)
  await page.locator('.story li').first().waitFor()
})
afterEach(async () => {
  await context.close()
  expect(seen.elsewhere).toEqual([])
  expect(seen.errors).toEqual([])
})

const caseId = (page: Page) => new URL(page.url()).searchParams.get('case') ?? ''

describe('fields and talks', () => {
  it('fill the ready message, in both languages', async () => {
    const id = new URL(page.url()).searchParams.get('id')
    await page.click('[data-action="fields"]')
    const fields = page.locator('.case-part form .field')
    await fields.nth(1).locator('input').fill('250-1234567-1234567')
    await page.click('.case-part form [type="submit"]')
    await expectSaved(page)
    await page.goto(`${site.origin}/en/follow/?case=${id}&at=route2024&step=send`)
    await expectPlace(page, 'route2024/send')
    expect(await page.locator('.surface').textContent()).toContain('250-1234567-1234567')
  })

  it('refuse a full code, and keep nothing of it', async () => {
    await page.click('[data-action="fields"]')
    await page.locator('.case-part form textarea').first().fill('コードは AB12-CDEF34-GH567 です')
    expect(await page.locator('.case-part form [type="submit"]').first().isDisabled()).toBe(true)
    expect(await page.locator('.refused:not(:empty)').count()).toBe(1)
  })

  it('a promise becomes a date, into the calendar, and is said on the home screen when it has passed', async () => {
    await page.click('[data-action="contact"]')
    await page.locator('.case-part form textarea').first().fill('来週までに返金すると言われた')
    await page.locator('.case-part form input[type="date"]').first().fill('2020-01-15')
    await page.locator('.case-part form [type="submit"]').first().click()
    await expectCount(page, '[data-contact]', 1)
    await expectCount(page, '[data-deadline="promised"]', 1)
    await expectSaved(page)
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-action="calendar"]')])
    const text = readFileSync(await file.path(), 'utf8')
    expect(text).toContain('BEGIN:VEVENT')
    expect(text).toContain('20200115')
    await page.goto(`${site.origin}/ja/`)
    await page.locator('.late').waitFor()
  })

  it('a note is kept, shown, and can be taken out', async () => {
    await page.locator('section:has(#notes) textarea').fill('窓口は10時から')
    await page.locator('section:has(#notes) [type="submit"]').click()
    await expectCount(page, '[data-note]', 1)
    await expectSaved(page)
    await page.reload()
    await expectCount(page, '[data-note]', 1)
    await page.locator('[data-note] button').click()
    await expectCount(page, '[data-note]', 0)
  })
})

it('a backup comes back on another phone, at the same step', async () => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-action="backup"]')])
  const path = await file.path()
  const other = await browser.newContext({ ...phoneWithoutWorker, locale: 'en-GB' })
  const there = await other.newPage()
  await there.goto(`${site.origin}/en/cases/`)
  await there.setInputFiles('input[type="file"]', {
    name: 'tejun.zip',
    mimeType: 'application/zip',
    buffer: readFileSync(path),
  })
  await there.click('[data-action="merge"]')
  await there.locator('[data-case]').waitFor()
  await there.goto(`${site.origin}/en/follow/`)
  await expectPlace(there, 'route2024/to-support')
  await other.close()
})

it('1,000 random cases go through the database of another phone and come out the same', async () => {
  const samples = fc.sample(anyBackup, { numRuns: 420, seed: 7 }).flatMap(({ cases }) => cases)
  const cases = samples
    .filter(({ log }) => log.length > 0)
    .slice(0, 1000)
    .map(({ record, log }, i) => ({ record: { ...record, id: `${i} ${record.id}` }, log }))
  expect(cases.length).toBe(1000)
  const other = await browser.newContext({ ...phoneWithoutWorker, acceptDownloads: true })
  const there = await other.newPage()
  await there.goto(`${site.origin}/ja/cases/`)
  const buffer = Buffer.from(await written({ cases, evidence: [] }))
  await there.setInputFiles('input[type="file"]', { name: 'b.zip', mimeType: 'application/zip', buffer })
  await there.click('[data-action="merge"]')
  await expectCount(there, '[data-case]', 1000)
  const [file] = await Promise.all([there.waitForEvent('download'), there.click('[data-action="backup"]')])
  const out = await readBackup(new Blob([readFileSync(await file.path())]))
  expect(byId(out.cases)).toEqual(byId(cases))
  await other.close()
})

/** Running numbers are the database's own: an act is known by its place in its case. */
function byId(cases: readonly Case[]) {
  const all = cases.map(({ record, log }) => {
    const acts = log.map(({ n: _, ...entry }, i) => {
      const { act } = entry
      if (act.do !== 'undo') return entry
      const of = log.slice(0, i).findIndex(({ n }) => n === act.of)
      return { ...entry, act: { ...act, of } }
    })
    return [record.id, { record, acts }] as const
  })
  return new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)))
}

it.each([
  ['an empty file', Buffer.alloc(0)],
  ['another file', Buffer.from('%PDF-1.7 not a backup')],
])('%s as a backup is refused in a sentence, and nothing is lost', async (_, buffer) => {
  await page.goto(`${site.origin}/ja/cases/`)
  await page.setInputFiles('input[type="file"]', { name: 'x.zip', mimeType: 'application/zip', buffer })
  await page.locator('section:has(#restore) .hint').waitFor()
  await expectCount(page, '[data-case]', 1)
})

it('a hand-over opens the same step on the other phone, in its own language, and leaves no trace in the address', async () => {
  await page.click('[data-action="hand-over"]')
  const link = (await page.locator('svg.qr').getAttribute('data-link')) ?? ''
  const other = await browser.newContext({ ...phoneWithoutWorker, locale: 'en-GB' })
  const there = await other.newPage()
  await there.goto(link)
  await there.locator('[data-action="start"]').waitFor()
  expect(new URL(there.url()).pathname).toBe('/en/open/')
  expect(new URL(there.url()).hash).toBe('')
  await there.click('[data-action="start"]')
  await expectPlace(there, 'route2024/to-support')
  await there.goto(`${site.origin}/ja/open/#broken`)
  await there.locator('[data-awake] main a[href="/ja/"]').waitFor()
  await other.close()
})

it('forgets a case after ten seconds, unless it is called back; then nothing of it is left', async () => {
  await page.locator('section:has(#notes) textarea').fill('kore-wa-himitsu')
  await page.locator('section:has(#notes) [type="submit"]').click()
  await expectCount(page, '[data-note]', 1)
  await keepPdf('kore-mo-himitsu')
  await expectSaved(page)
  expect(await everything(page)).toContain('kore-mo-himitsu')
  await page.clock.install()
  await page.click('[data-action="forget"]')
  await page.click('[data-action="call-back"]')
  await expectCount(page, '[data-note]', 1)
  await page.click('[data-action="forget"]')
  for (let second = 0; second < 11; second++) await page.clock.runFor(1000)
  await page.waitForURL(`${site.origin}/ja/cases/`)
  expect(await everything(page)).not.toContain('kore-wa-himitsu')
  expect(await everything(page)).not.toContain('kore-mo-himitsu')
  expect(await everything(page)).not.toContain('route2024')
})

async function keepPdf(text: string): Promise<void> {
  const buffer = Buffer.from(`%PDF-1.7 ${text}`)
  await page.setInputFiles('input[multiple]', { name: 'a.pdf', mimeType: 'application/pdf', buffer })
  await page.locator('[data-adding="pdf"]').waitFor()
  await page.fill('.review input', '領収書')
  await page.click('[data-action="keep"]')
  await expectCount(page, '[data-evidence]', 1)
}

it('prints as a record that can be read back, page by page, without anything to press', async () => {
  await page.locator('section:has(#notes) textarea').fill('窓口の人は佐藤さんと名のった')
  await page.locator('section:has(#notes) [type="submit"]').click()
  await expectCount(page, '[data-note]', 1)
  await keepPdf('')
  await page.locator('[data-evidence]', { hasText: 'SHA-256' }).waitFor({ state: 'attached' })
  await expectSaved(page)
  const { totalPages, text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  // fonts may give a radical for a character that looks the same
  const pages = text.map((one) => one.normalize('NFKC').replace(/\s+/g, ''))
  expect(pages.map((one) => one.match(/\d+\/\d+(?=Amazon|\D|$)/)?.[0])).toEqual(
    pages.map((_, i) => `${i + 1}/${totalPages}`),
  )
  const whole = pages.join('')
  for (const part of [
    'Amazonコインの払戻し',
    '窓口の人は佐藤さんと名のった',
    '領収書',
    'SHA-256:',
    '右下の「≡」をタップします',
  ])
    expect(whole).toContain(part)
  const pressed = await page.locator('button, a').allTextContents()
  for (const name of pressed.map((one) => one.replace(/\s+/g, '')).filter((one) => one.length > 3))
    expect(whole).not.toContain(name)
})

it('records that the system has deleted are said to be lost, with the way to restore, on the home screen', async () => {
  await page.goto(`${site.origin}/robots.txt`)
  await page.evaluate(
    () =>
      new Promise((deleted) => {
        indexedDB.deleteDatabase('tejun').onsuccess = deleted
      }),
  )
  await page.goto(`${site.origin}/ja/`)
  await page.locator('[data-lost]').waitFor()
  await page.click('[data-lost] a')
  await page.locator('#restore').waitFor()
})

it('leads from what they said to the next message', async () => {
  const id = new URL(page.url()).searchParams.get('id')
  await page.goto(`${site.origin}/en/follow/?case=${id}&at=chat.start&step=chat`)
  await page.click('[data-action="lost"]')
  await page.click('[data-way="screens"]')
  await page.click('[data-jump="chat.start/keep"]')
  await done(page, 'chat.start/keep')
  await expectPlace(page, 'answered')
  await page.click('[data-action="they-said"]')
  await page.click('[data-said="impossible"]')
  expect(await page.locator('dialog .message').textContent()).toContain('why it can’t be done')
  await page.keyboard.press('Escape')
  await page.click('[data-action="they-said"]')
  await page.click('[data-said="promised"]')
  await page.click('dialog a.button')
  await page.locator('#contacts').waitFor()
})
