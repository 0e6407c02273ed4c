/** A real Chromium, and the few things a person does with this app. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { args, phone } from './phone.ts'

export { args, phone }

/** For what has nothing to do with the worker: a hundred contexts that each fill an offline store are slow. */
export const phoneWithoutWorker = { ...phone, serviceWorkers: 'block' } satisfies BrowserContextOptions

/** `npm run test:all` looks at everything; `npm test` at enough to stay under six minutes on two cores. */
export const looksTwice = process.env.npm_lifecycle_event === 'test:all'

/** Both languages with `npm run test:all`, else the one named: what is tested here does not hang on the language. */
export const languagesFor = (one: 'ja' | 'en') => (looksTwice ? (['ja', 'en'] as const) : [one])

/** The pages on which cases begin are drawn alike: one stands for all, but with `npm run test:all`. */
export const isLookedAt = (path: string) => looksTwice || !/follow\/(?!coin-refund)./.test(path)

/** A test of `npm run test:all` alone: a second look at what another test looks at too. */
export const alsoIt: (name: string, test: () => Promise<void>) => void = looksTwice ? it : () => undefined

/** The engine without a window, for what a page does by itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('shell'), args })
}

/** The browser that people have, for what it does beside the pages: notifications, offline starts, updates. */
export function launchWhole(): Promise<Browser> {
  return chromium.launch({ executablePath: inject('chrome'), args })
}

/** A browser that keeps its profile in a folder, to be killed and started again. */
export function launchKept(profile: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: inject('chrome'),
    args,
    ...phone,
    ...options,
  })
}

/** The page's own script has come, and has drawn what the page shows by itself. */
export async function started(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.offline)
}

/**
 * Collects requests to other hosts, errors on the pages of a context, and what the security policy refused;
 * all must stay empty.
 */
export function watched(context: BrowserContext, origin: string) {
  const elsewhere: string[] = []
  const errors: string[] = []
  context.on('console', (message) => {
    if (/Content Security Policy|TrustedScript|Permissions-Policy|Permissions policy/i.test(message.text()))
      errors.push(message.text())
  })
  context.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url())
    if (protocol.startsWith('http') && to !== origin) elsewhere.push(request.url())
  })
  context.on('weberror', (error) => errors.push(error.error().message))
  return { elsewhere, errors }
}

/** Waits until everything stands in the offline store and the page is in the worker's hands. */
export async function readyOffline(page: Page): Promise<void> {
  await page.locator('[data-offline="ready"]').waitFor()
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

export async function start(
  page: Page,
  url: string,
  answers: readonly [node: string, choice: string][] = [],
): Promise<void> {
  await page.goto(url)
  await page.click('[data-action="start"]')
  // what stands in for the first question has given way (first-question.test.ts)
  await page.locator('[data-live="follow"] main[data-place]').waitFor()
  for (const [node, choice] of answers) await choose(page, node, choice)
}

export async function choose(page: Page, node: string, choice: string): Promise<void> {
  await page.click(`[data-node="${node}"] [data-choice="${choice}"]`)
  // what comes next is drawn a frame later (following.tsx)
  await page.locator(`[data-node="${node}"]`).first().waitFor({ state: 'detached' })
}

/** The way through `coin-refund` to the route of May 2024. */
export const toRoute2024 = [
  ['state', 'notYet'],
  ['registered', 'yes'],
  ['howToAsk', 'may2024'],
] as const satisfies readonly [string, string][]

export async function done(page: Page, place: string): Promise<void> {
  await page.click(`[data-place="${place}"] [data-action="done"]`)
  // stored at once; what comes next is drawn a frame later (following.tsx)
  await page.locator('html:not([data-heard])').waitFor()
}

/** The screen itself, behind what may still stand in for it. */
export const place = (page: Page) => page.locator('main[data-place]').last()

export async function expectPlace(page: Page, name: string): Promise<void> {
  await page.locator(`main[data-place="${name}"]`).last().waitFor()
  expect(await place(page).getAttribute('data-place')).toBe(name)
}

export async function expectSaved(page: Page): Promise<void> {
  // behind a copy of the screen, which says so too
  await page.locator('[data-saved="true"]').last().waitFor()
}

/** The other app comes to the front. Gives whether a copy of the screen is on its way to the worker. */
export const leave = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { postMessage } = ServiceWorker.prototype
    let asked = false
    ServiceWorker.prototype.postMessage = function (message: { type?: string }) {
      asked ||= message.type === 'LEFT'
      postMessage.call(this, message)
    }
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
    ServiceWorker.prototype.postMessage = postMessage
    return asked
  })

/** Waits until a page shows so many of something. */
export async function expectCount(page: Page, selector: string, count: number): Promise<void> {
  await expect.poll(() => page.locator(selector).count(), { timeout: 10_000 }).toBe(count)
}

/** All that this origin keeps, through every API there is, as one text. */
export const everything = (page: Page) =>
  page.evaluate(async () => {
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie]
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((opened) => {
        const request = indexedDB.open(name ?? '')
        request.onsuccess = () => opened(request.result)
      })
      for (const store of db.objectStoreNames) {
        kept.push(
          await new Promise((read) => {
            const request = db.transaction(store).objectStore(store).getAll()
            request.onsuccess = () => read(request.result)
          }),
        )
      }
      db.close()
    }
    for (const name of await caches.keys())
      kept.push((await (await caches.open(name)).keys()).map(({ url }) => url))
    // bytes as text, each sign one byte
    return JSON.stringify(kept, (_, value) =>
      value instanceof ArrayBuffer ? String.fromCharCode(...new Uint8Array(value)) : value,
    )
  })
