import type { Browser, BrowserContext, Page, Worker } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  alsoIt,
  done,
  expectPlace,
  expectSaved,
  launchWhole,
  phone,
  readyOffline,
  start,
  toRoute2024,
  watched,
} from './browser.ts'
import { type Site, serve } from './site.ts'

interface Shown {
  readonly title: string
  readonly body: string
  readonly silent: boolean | null
  readonly data: { readonly case: string; readonly at: string; readonly step?: string }
  readonly actions: readonly { readonly action: string }[]
}

/** What a worker has, for functions that are run inside of it. */
interface InWorker {
  registration: ServiceWorkerRegistration
  ExtendableEvent: new (name: string) => Event
  dispatchEvent(event: Event): boolean
  clients: Record<'matchAll' | 'openWindow', unknown>
  opened?: string[]
}

let browser: Browser
let site: Site
let context: BrowserContext
let page: Page
let seen: ReturnType<typeof watched>

beforeAll(async () => {
  browser = await launchWhole()
})
afterAll(() => browser.close())
beforeEach(async () => {
  site = await serve()
  context = await browser.newContext(phone)
  seen = watched(context, site.origin)
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  await site.kill()
  expect(seen.elsewhere).toEqual([])
  expect(seen.errors).toEqual([])
})

const poll = <T>(of: () => T) => expect.poll(of, { timeout: 10_000 })

async function allowed(): Promise<void> {
  await context.grantPermissions(['notifications'], { origin: site.origin })
}

/** A case at the first tap of May 2024, with its step in a notification. Gives its id. */
async function takenAlong(lang = 'ja'): Promise<string> {
  await page.goto(`${site.origin}/${lang}/`)
  await readyOffline(page)
  return takeAlong(lang)
}

async function takeAlong(lang = 'ja'): Promise<string> {
  await start(page, `${site.origin}/${lang}/guides/coin-refund/`, toRoute2024)
  await expectPlace(page, 'route2024/menu')
  await turnOn()
  await page.locator('[data-companion="notification"] input[aria-checked="true"]').waitFor()
  await page.keyboard.press('Escape')
  return new URL(page.url()).searchParams.get('case') ?? ''
}

async function turnOn(): Promise<void> {
  await page.click('[data-action="company"]')
  await page.click('[data-companion="notification"] input')
}

function theWorker(): Worker {
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('there is no worker')
  return worker
}

const shownIn = (worker: Worker): Promise<Shown[]> =>
  worker.evaluate(async () => {
    const all = await (globalThis as unknown as InWorker).registration.getNotifications()
    return all.map((one) => {
      const { title, body, silent, data, actions } = one as Notification & { actions: Shown['actions'] }
      return { title, body, silent, data, actions: actions.map(({ action }) => ({ action })) }
    })
  })

const stepsShown = async (worker: Worker) => (await shownIn(worker)).map(({ data }) => data.step ?? data.at)

/** What the browser does when somebody taps a notification, or one of its buttons. */
async function tap(worker: Worker, shown: Pick<Shown, 'data'> | undefined, action: string): Promise<void> {
  if (!shown) throw new Error('nothing is shown')
  await worker.evaluate(
    ({ data, action }) => {
      const self = globalThis as unknown as InWorker
      const event = new self.ExtendableEvent('notificationclick')
      self.dispatchEvent(Object.assign(event, { notification: { data, close() {} }, action }))
    },
    { data: shown.data, action },
  )
}

/** What was done in a case, without times and numbers. */
const actsOf = (where: Page | Worker, id: string): Promise<unknown[]> =>
  (where as Worker).evaluate(
    (id) =>
      new Promise<unknown[]>((read, failed) => {
        const request = indexedDB.open('tejun')
        request.onerror = () => failed(request.error)
        request.onsuccess = () => {
          const all = request.result.transaction('acts').objectStore('acts').index('case').getAll(id)
          all.onsuccess = () => {
            request.result.close()
            read(all.result.map(({ act }) => act))
          }
        }
      }),
    id,
  )

const sheetsIn = (where: Page | Worker): Promise<IDBValidKey[]> =>
  (where as Worker).evaluate(
    () =>
      new Promise<IDBValidKey[]>((read) => {
        const request = indexedDB.open('tejun')
        request.onsuccess = () => {
          const keys = request.result.transaction('sheets').objectStore('sheets').getAllKeys()
          keys.onsuccess = () => {
            request.result.close()
            read(keys.result)
          }
        }
      }),
  )

const route2024 = [
  'menu',
  'to-support',
  'support',
  'digital',
  'app-store',
  'general',
  'coins',
  'contact',
  'chat',
  'delivery',
  'content',
  'purchase',
  'help',
  'agent',
  'send',
]

describe('with every page closed and the server gone', () => {
  it('leads through all 15 taps of May 2024 to the end, and the log is the same as by hand', async () => {
    await allowed()
    const id = await takenAlong()
    const worker = theWorker()
    await page.close()
    await site.kill()
    for (const step of route2024) {
      await poll(() => stepsShown(worker)).toEqual([step])
      const [shown] = await shownIn(worker)
      expect(shown?.silent).toBe(true)
      expect(shown?.actions.map(({ action }) => action)).toEqual(['done', 'back'])
      await tap(worker, shown, 'done')
    }
    await poll(() => stepsShown(worker)).toEqual(['answered'])
    await tap(worker, (await shownIn(worker))[0], 'answer yes')
    await poll(() => stepsShown(worker)).toEqual([])
    expect(await sheetsIn(worker)).toEqual([])
    const byNotification = await actsOf(worker, id)

    site = await serve()
    const other = await browser.newContext(phone)
    const hand = await other.newPage()
    await start(hand, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
    for (const step of route2024) await done(hand, `route2024/${step}`)
    await hand.click('[data-action="solved"]')
    await hand.locator('[data-closed="solved"]').waitFor()
    const handId = await hand.evaluate(() => new URL(location.href).searchParams.get('case') ?? '')
    await poll(() => actsOf(hand, handId)).toEqual(byNotification)
    await other.close()
  })

  alsoIt('goes back, over the step and over the question before it', async () => {
    await allowed()
    const id = await takenAlong('en')
    const worker = theWorker()
    await page.close()
    await site.kill()
    await tap(worker, (await shownIn(worker))[0], 'done')
    await poll(() => stepsShown(worker)).toEqual(['to-support'])
    await tap(worker, (await shownIn(worker))[0], 'back')
    await poll(() => stepsShown(worker)).toEqual(['menu'])
    await tap(worker, (await shownIn(worker))[0], 'back')
    // a question with more than two answers is asked in the app
    await poll(() => stepsShown(worker)).toEqual(['howToAsk'])
    const [question] = await shownIn(worker)
    expect(question?.body).toContain('?')
    expect(question?.actions.map(({ action }) => action)).toEqual(['open', 'back'])
    expect((await actsOf(worker, id)).slice(-3)).toMatchObject([
      { do: 'tick', step: 'menu' },
      { do: 'undo' },
      { do: 'undo' },
    ])
  })

  it('two taps in a row count once each, and an old notification counts for nothing', async () => {
    await allowed()
    const id = await takenAlong()
    const worker = theWorker()
    await page.close()
    const [old] = await shownIn(worker)
    await Promise.all([tap(worker, old, 'done'), tap(worker, old, 'done')])
    await poll(() => stepsShown(worker)).toEqual(['to-support'])
    await tap(worker, old, 'done')
    await tap(worker, (await shownIn(worker))[0], 'done')
    await poll(() => stepsShown(worker)).toEqual(['support'])
    expect((await actsOf(worker, id)).slice(toRoute2024.length)).toEqual([
      { do: 'tick', node: 'route2024', step: 'menu' },
      { do: 'tick', node: 'route2024', step: 'to-support' },
    ])
  })
})

it('an open page follows at once, and the notification follows the page', async () => {
  await allowed()
  await takenAlong()
  const worker = theWorker()
  await tap(worker, (await shownIn(worker))[0], 'done')
  await expectPlace(page, 'route2024/to-support')
  await done(page, 'route2024/to-support')
  await poll(() => stepsShown(worker)).toEqual(['support'])
  await page.click('[data-action="undo"]')
  await poll(() => stepsShown(worker)).toEqual(['to-support'])
  // a page that is opened anew goes on with it, without asking, in its own language
  await page.click('[data-action="language"]')
  await expectPlace(page, 'route2024/to-support')
  await poll(async () => (await shownIn(worker))[0]?.body).not.toMatch(/[ぁ-ん]/)
  await done(page, 'route2024/to-support')
  await poll(() => stepsShown(worker)).toEqual(['support'])
})

it('keeps two open cases apart: each notification acts on its own', async () => {
  await allowed()
  const one = await takenAlong()
  const two = await takeAlong()
  const worker = theWorker()
  await page.close()
  const find = async (id: string) => (await shownIn(worker)).find(({ data }) => data.case === id)
  await tap(worker, await find(two), 'done')
  await poll(async () => (await find(two))?.data.step).toBe('to-support')
  await poll(async () => (await find(one))?.data.step).toBe('menu')
  await tap(worker, await find(one), 'done')
  await poll(async () => (await find(one))?.data.step).toBe('to-support')
  await tap(worker, await find(one), 'done')
  await poll(async () => (await find(one))?.data.step).toBe('support')
  expect((await find(two))?.data.step).toBe('to-support')
  expect(await actsOf(worker, one)).toHaveLength(toRoute2024.length + 2)
  expect(await actsOf(worker, two)).toHaveLength(toRoute2024.length + 1)
})

describe('a tap on its body', () => {
  // only a real tap may open windows: what the worker asks for is caught
  const catchOpened = (worker: Worker) =>
    worker.evaluate(() => {
      const self = globalThis as unknown as InWorker
      self.opened = []
      self.clients.openWindow = async (url: string) => self.opened?.push(url)
    })
  const opened = (worker: Worker) => worker.evaluate(() => (globalThis as unknown as InWorker).opened)
  const stepOf = (id: string) => `${site.origin}/ja/follow/?case=${id}&at=route2024&step=menu`

  it('shows the step where its case is open, without loading the page anew', async () => {
    await allowed()
    await takenAlong()
    const worker = theWorker()
    await catchOpened(worker)
    await page.evaluate(() => Object.assign(globalThis, { same: true }))
    await page.click('[data-action="steps"]')
    await page.click('.all-steps [data-step="route2024/support"] button')
    await expectPlace(page, 'route2024/support')
    await tap(worker, (await shownIn(worker))[0], '')
    await expectPlace(page, 'route2024/menu')
    expect(await page.evaluate(() => 'same' in globalThis)).toBe(true)
    expect(await opened(worker)).toEqual([])
  })

  it('leaves every other page as it is, and opens a new one', async () => {
    await allowed()
    const id = await takenAlong()
    const worker = theWorker()
    await catchOpened(worker)
    const [shown] = await shownIn(worker)
    await page.goto(`${site.origin}/ja/settings/`)
    await tap(worker, shown, '')
    await poll(() => opened(worker)).toEqual([stepOf(id)])
    expect(page.url()).toBe(`${site.origin}/ja/settings/`)
  })

  alsoIt('opens a new one where none is open', async () => {
    await allowed()
    const id = await takenAlong()
    const worker = theWorker()
    await page.close()
    await catchOpened(worker)
    await tap(worker, (await shownIn(worker))[0], '')
    await poll(() => opened(worker)).toEqual([stepOf(id)])
  })

  it('is what a button does too while another tab blocks the database', async () => {
    await allowed()
    const id = await takenAlong()
    const worker = theWorker()
    await catchOpened(worker)
    const [shown] = await shownIn(worker)
    await page.goto(`${site.origin}/robots.txt`)
    await page.evaluate(
      () =>
        new Promise<void>((blocked) => {
          indexedDB.open('tejun').onsuccess = () => {
            // it lets go for nobody
            indexedDB.open('tejun', 99).onblocked = () => blocked()
          }
        }),
    )
    await tap(worker, shown, 'done')
    await poll(() => opened(worker)).toEqual([stepOf(id)])
  })
})

describe('it goes away', () => {
  alsoIt('when it is turned off', async () => {
    await allowed()
    await takenAlong()
    await page.click('[data-action="company"]')
    await page.click('[data-companion="notification"] input')
    await poll(() => stepsShown(theWorker())).toEqual([])
    await poll(() => sheetsIn(page)).toEqual([])
    await page.keyboard.press('Escape')
    await done(page, 'route2024/menu')
    await expectSaved(page)
    expect(await stepsShown(theWorker())).toEqual([])
  })

  it('with the ending on the page', async () => {
    await allowed()
    const id = await takenAlong()
    await page.goto(`${site.origin}/ja/follow/?case=${id}&at=answered`)
    await page.click('[data-action="solved"]')
    await page.locator('[data-closed="solved"]').waitFor()
    await poll(() => stepsShown(theWorker())).toEqual([])
    await poll(() => sheetsIn(page)).toEqual([])
  })

  it('with an ending that comes before it has gone on with the page', async () => {
    await allowed()
    const id = await takenAlong()
    await page.addInitScript(() => {
      new MutationObserver((_, watching) => {
        const solved = document.querySelector<HTMLElement>('main [data-action="solved"]')
        if (!solved) return
        watching.disconnect()
        solved.click()
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto(`${site.origin}/ja/follow/?case=${id}&at=answered`)
    await page.locator('[data-closed="solved"]').waitFor()
    await poll(() => stepsShown(theWorker())).toEqual([])
    await poll(() => sheetsIn(theWorker())).toEqual([])
  })

  it('with the case, when it is forgotten', async () => {
    await allowed()
    const id = await takenAlong()
    await page.clock.install()
    await page.goto(`${site.origin}/ja/case/?id=${id}`)
    await page.click('[data-action="forget"]')
    // each second is drawn before the next is counted
    await poll(async () => {
      await page.clock.runFor(1000)
      return stepsShown(theWorker())
    }).toEqual([])
    // Chromium drops the closing of a page that is on its way to another
    await page.waitForURL('**/ja/cases/')
    expect(await sheetsIn(page)).toEqual([])
  })

  alsoIt('a button of a case that is gone writes nothing', async () => {
    await allowed()
    const id = await takenAlong()
    const worker = theWorker()
    const [shown] = await shownIn(worker)
    await page.goto(`${site.origin}/robots.txt`)
    await page.evaluate(
      () =>
        new Promise<void>((gone) => {
          const request = indexedDB.open('tejun')
          request.onsuccess = () => {
            const tx = request.result.transaction(['cases', 'acts', 'sheets'], 'readwrite')
            for (const name of ['cases', 'acts', 'sheets']) tx.objectStore(name).clear()
            tx.oncomplete = () => {
              request.result.close()
              gone()
            }
          }
        }),
    )
    await tap(worker, shown, 'done')
    await poll(() => stepsShown(worker)).toEqual([])
    expect(await actsOf(worker, id)).toEqual([])
  })
})

it('says plainly how to allow it where it is refused, and stays off', async () => {
  // headless Chromium refuses without asking
  await page.goto(`${site.origin}/ja/`)
  await readyOffline(page)
  await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  expect(await page.evaluate(() => Notification.permission)).not.toBe('granted')
  await turnOn()
  await page.locator('[data-companion="notification"] .refused:not(:empty)').waitFor()
  expect(await page.isChecked('[data-companion="notification"] input')).toBe(false)
  expect(await sheetsIn(page)).toEqual([])
  expect(await stepsShown(theWorker())).toEqual([])
})
