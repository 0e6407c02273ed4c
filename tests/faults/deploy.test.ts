import { readdirSync, rmSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  expectPlace,
  expectSaved,
  launchWhole,
  phone,
  place,
  readyOffline,
  start,
  toRoute2024,
  watched,
} from '../browser/browser.ts'
import { type Site, serve } from '../browser/site.ts'
import { variant } from '../browser/versions.ts'
import { long, patience, times } from './long.ts'

const versions = times(20, 3)
const folder = (n: number) => `dist-deploy-${n}`
let browser: Browser
let site: Site
let context: BrowserContext
let page: Page
let seen: ReturnType<typeof watched>

beforeAll(async () => {
  for (const n of [0, 1]) variant(folder(n), { stamp: `deploy ${n}`, rename: true, everyFile: true })
  variant(folder(2), { stamp: 'deploy 2', everyFile: true })
  browser = await launchWhole()
})
afterAll(async () => {
  await browser.close()
  for (const n of [0, 1, 2]) rmSync(folder(n), { recursive: true, force: true })
})
beforeEach(async () => {
  site = await serve()
  context = await browser.newContext(phone)
  seen = watched(context, site.origin)
  page = await context.newPage()
  await page.goto(`${site.origin}/ja/`)
  await readyOffline(page)
  await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  await expectSaved(page)
})
afterEach(async () => {
  await context.close()
  await site.kill()
})

const lookForUpdate = (of: Page) =>
  of.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update())

/** Asks for the new version, and waits until it has come to nothing or waits for a yes. */
const tried = (of: Page) =>
  of.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const fetched = registration?.waiting
    await registration?.update().catch(() => undefined)
    const incoming = registration?.installing
    if (incoming)
      await new Promise((ended) =>
        incoming.addEventListener('statechange', () => incoming.state !== 'installing' && ended(undefined)),
      )
    return registration?.waiting && registration.waiting !== fetched ? 'waits' : 'nothing'
  })

/** One step there, one back. */
async function act(of: Page): Promise<void> {
  const on = (await place(of).getAttribute('data-place')) === 'route2024/menu'
  await of.click(on ? '[data-action="done"]' : '[data-action="undo"]')
  await expectPlace(of, on ? 'route2024/to-support' : 'route2024/menu')
  await expectSaved(of)
}

/** Every kind of page, each with its own chunks. */
const kinds = (id: string) =>
  [
    '',
    'guides/lost-code/',
    'tools/sender/',
    'settings/',
    'sources/',
    'about/',
    'cases/',
    `case/?id=${id}`,
  ].map((path) => `${site.origin}/ja/${path}`)

async function opensWhole(url: string): Promise<void> {
  const other = await context.newPage()
  const failed: string[] = []
  other.on('response', (response) => response.status() >= 400 && failed.push(response.url()))
  await other.goto(url)
  await other.locator('h1').first().waitFor()
  // what wakes up has woken: the line at the foot stands on every page
  await other.locator('.offline-line > :is([data-when="ready"], .update):visible').first().waitFor()
  expect(await other.locator('[data-failed]').count(), url).toBe(0)
  expect(failed, url).toEqual([])
  await other.close()
}

it('new versions come out while a guide is followed: nothing reloads, nothing is missing', {
  timeout: patience,
}, async () => {
  const id = new URL(page.url()).searchParams.get('case') ?? ''
  const note = await context.newPage()
  await note.goto(`${site.origin}/ja/case/?id=${id}`)
  const field = note.locator('section:has(#notes) textarea')
  await field.fill('まだ書いている途中')
  for (const one of [page, note]) await one.evaluate(() => Object.assign(globalThis, { sameAsBefore: true }))
  const all = kinds(id)
  for (let n = 0; n < versions; n++) {
    const next = folder(3 + n)
    variant(next, { stamp: `version ${n}`, rename: true, everyFile: long })
    site.deploy(next)
    await lookForUpdate(page)
    await page.locator('[data-action="update"]').waitFor()
    await act(page)
    // online with the old version; its chunks are gone from the host
    for (const url of long ? all : all.slice(n * 2, n * 2 + 1)) await opensWhole(url)
    await context.setOffline(true)
    await act(page)
    for (const url of long ? all : all.slice(n * 2, n * 2 + 1)) await opensWhole(url)
    await context.setOffline(false)
    rmSync(next, { recursive: true, force: true, maxRetries: 5 })
  }
  for (const one of [page, note])
    expect(await one.evaluate(() => 'sameAsBefore' in globalThis), 'nothing was loaded anew').toBe(true)
  expect(await field.inputValue()).toBe('まだ書いている途中')
  expect(seen.errors).toEqual([])
})

it('two tabs of different versions both go on', { timeout: patience }, async () => {
  const other = await context.newPage()
  await other.goto(page.url())
  await expectPlace(other, 'route2024/menu')
  site.deploy(folder(0))
  await lookForUpdate(page)
  await page.click('[data-action="update"]')
  await page.locator('[data-offline="ready"]').waitFor()
  await site.kill()
  // what one does the other sees, and each finds chunks that it has not asked for before
  await act(page)
  await expectPlace(other, 'route2024/to-support')
  await act(other)
  await expectPlace(page, 'route2024/menu')
  for (const one of [page, other]) {
    await one.click('[data-action="lost"]')
    await one.locator('dialog[open] [data-way]').first().waitFor()
    await one.keyboard.press('Escape')
    await one.click('[data-action="steps"]')
    await one.locator('dialog[open] [data-step]').first().waitFor()
    await one.keyboard.press('Escape')
  }
  expect(seen.errors).toEqual([])
})

describe('a file of the new version', () => {
  const faults: Record<string, (response: ServerResponse) => void> = {
    'answers 404': (response) => response.writeHead(404).end('gone'),
    'breaks off': (response) => {
      response.writeHead(200, { 'content-length': 1000 })
      response.write('half of it')
      response.destroy()
    },
    'is another one': (response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Wi-Fi</p>'),
  }
  /**
   * What an update asks for: packs where all is new, one file after another where little is. A new version for each
   * try, or the browser would have the other packs from the try before.
   */
  const updates = {
    'all is new': {
      change: { everyFile: true },
      files: () => [
        ...readdirSync(join(folder(2), 'packs')).map((name) => `/packs/${name}`),
        ...['notice', 'badge'].map((name) => `/icons/${name}-96.png`),
      ],
    },
    'one language is new': {
      change: {
        text: (text: string, file: string) => (file.startsWith('data/ja') ? `${text} ` : text),
      },
      files: () => readdirSync(join(folder(2), 'data/ja')).map((name) => `/data/ja/${name}`),
    },
  }

  it.each(long ? Object.keys(faults) : ['breaks off'])(
    '%s: the old version goes on whole',
    { timeout: patience },
    async (fault) => {
      let tries = 0
      for (const { change, files } of Object.values(updates)) {
        for (let nth = 0; nth < (long ? files().length : 1); nth++) {
          variant(folder(2), { stamp: `${fault} ${tries}`, ...change })
          const file = files()[nth]
          site.deploy(folder(2))
          let asked = 0
          site.fault = (path, response) => {
            if (path !== file) return false
            asked++
            faults[fault]?.(response)
            return true
          }
          expect(await tried(page), file).toBe('nothing')
          expect(asked, file).toBeGreaterThan(0)
          expect(await page.evaluate(async () => (await caches.keys()).length), file).toBe(1)
          tries++
        }
      }
      if (long) console.log(`${tries} files, each in turn: ${fault}`)
      await act(page)
      await site.kill()
      await page.reload()
      await expectPlace(page, 'route2024/to-support')
      await opensWhole(`${site.origin}/ja/cases/`)
      expect(seen.errors).toEqual([])
    },
  )
})
