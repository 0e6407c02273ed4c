import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import frozen from '../cases/frozen/1.json'
import frozen2 from '../cases/frozen/2.json'
import frozen3 from '../cases/frozen/3.json'
import { type Older, rowsOf, type Version, writeOlder } from '../faults/rows.ts'
import {
  choose,
  done,
  expectCount,
  expectPlace,
  expectSaved,
  launch,
  phoneWithoutWorker,
  start,
  toRoute2024,
} from './browser.ts'
import { type Site, serve } from './site.ts'

let browser: Browser
let site: Site
let context: BrowserContext
let page: Page

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
})
afterAll(async () => {
  await browser.close()
  await site.kill()
})
beforeEach(async () => {
  context = await browser.newContext(phoneWithoutWorker)
  page = await context.newPage()
})
afterEach(() => context.close())

const guide = () => `${site.origin}/ja/guides/coin-refund/`
const trouble = (page: Page) => page.locator('.not-kept').waitFor()
/** Taps 「もう一度ためす」, unless it healed by itself before. */
const tryAgain = (page: Page) =>
  Promise.race([page.click('.not-kept .button').catch(() => undefined), expectSaved(page)])

describe('where nothing can be kept, the guide goes on and says so', () => {
  it('IndexedDB is denied', async () => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError')
      }
    })
    await start(page, guide(), toRoute2024)
    await trouble(page)
    await done(page, 'route2024/menu')
    await expectPlace(page, 'route2024/to-support')
    expect(await page.getAttribute('[data-saved]', 'data-saved')).toBe('false')
  })

  it('there is no IndexedDB at all', async () => {
    await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
    await start(page, guide(), toRoute2024)
    await trouble(page)
    await done(page, 'route2024/menu')
    await expectPlace(page, 'route2024/to-support')
  })

  it('another tab holds a version that it does not give up', async () => {
    const other = await context.newPage()
    await other.goto(`${site.origin}/robots.txt`)
    await other.evaluate(
      () =>
        new Promise<void>((held) => {
          const request = indexedDB.open('tejun', 1)
          request.onupgradeneeded = () => {
            request.result.createObjectStore('cases', { keyPath: 'id' })
            request.result
              .createObjectStore('acts', { keyPath: 'n', autoIncrement: true })
              .createIndex('case', 'case')
          }
          request.onsuccess = () => held()
        }),
    )
    // the page's own, newer version asks for the database and is made to wait
    await page.addInitScript(() => {
      const open = IDBFactory.prototype.open
      IDBFactory.prototype.open = function (name) {
        return open.call(this, name, 99)
      }
    })
    await start(page, guide(), toRoute2024)
    await trouble(page)
    await done(page, 'route2024/menu')
    expect(await page.getAttribute('[data-saved]', 'data-saved')).toBe('false')
    await other.close()
    // as soon as the other tab is gone, everything is saved
    await tryAgain(page)
    await expectSaved(page)
    await expectCount(page, '.not-kept', 0)
  })
})

it('a connection that is lost in mid-session is opened again, and nothing is lost', async () => {
  await start(page, guide(), toRoute2024)
  await done(page, 'route2024/menu')
  await expectSaved(page)
  // as on iOS: the next transaction on the old connection throws
  await page.evaluate(() => {
    const transaction = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = () => {
      IDBDatabase.prototype.transaction = transaction
      throw new DOMException(
        'Connection to Indexed Database server lost. Refresh the page to try again',
        'UnknownError',
      )
    }
  })
  await done(page, 'route2024/to-support')
  await expectPlace(page, 'route2024/support')
  await expectSaved(page)
  await page.reload()
  await expectPlace(page, 'route2024/support')
})

it('no room left: never a false “saved”, the older record stays, and it heals', async () => {
  await start(page, guide(), toRoute2024)
  await done(page, 'route2024/menu')
  await expectSaved(page)
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = function (...given) {
      const request = add.apply(this, given)
      this.transaction.abort()
      return request
    }
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { add }) })
  })
  await done(page, 'route2024/to-support')
  await trouble(page)
  expect(await page.getAttribute('[data-saved]', 'data-saved')).toBe('false')
  await expectPlace(page, 'route2024/support')
  await page.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom())
  await tryAgain(page)
  await expectSaved(page)
  await page.reload()
  await expectPlace(page, 'route2024/support')
})

it('a picture that finds no room holds back no tick, and can be let go', async () => {
  await page.addInitScript(() => {
    const add = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = function (...given) {
      if (this.name === 'contents') throw new DOMException('full', 'QuotaExceededError')
      return add.apply(this, given)
    }
  })
  await start(page, guide(), toRoute2024)
  await expectSaved(page)
  const id = new URL(page.url()).searchParams.get('case')
  await page.goto(`${site.origin}/ja/case/?id=${id}`)
  const buffer = Buffer.from('%PDF-1.7 a receipt')
  await page.setInputFiles('input[multiple]', { name: 'a.pdf', mimeType: 'application/pdf', buffer })
  await page.click('[data-action="keep"]')
  await trouble(page)
  await page.locator('section:has(#notes) textarea').fill('10時から')
  await page.locator('section:has(#notes) [type="submit"]').click()
  await expectCount(page, '[data-note]', 1)
  await expect.poll(() => kinds(page)).toContain('note')
  expect(await kinds(page)).not.toContain('evidence')
  await page.click('[data-action="open-evidence"]')
  await page.click('[data-action="take-out"]')
  await page.click('[data-action="take-out-yes"]')
  await expectSaved(page)
})

/** Kinds of the acts that stand in the database. */
const kinds = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((read) => {
        const request = indexedDB.open('tejun')
        request.onsuccess = () => {
          const all = request.result.transaction('acts').objectStore('acts').getAll()
          all.onsuccess = () => {
            request.result.close()
            read(all.result.map(({ act }) => act.do))
          }
        }
      }),
  )

it('an undo of something that is not saved yet takes back the right act once both are', async () => {
  await start(page, guide(), toRoute2024)
  await expectSaved(page)
  await page.evaluate(() => {
    const open = IDBFactory.prototype.open
    const transaction = IDBDatabase.prototype.transaction
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('lost', 'UnknownError')
    }
    Object.assign(globalThis, { heal: () => Object.assign(IDBDatabase.prototype, { transaction }) && open })
  })
  await done(page, 'route2024/menu')
  await done(page, 'route2024/to-support')
  await page.click('[data-action="undo"]')
  await expectPlace(page, 'route2024/to-support')
  await page.evaluate(() => (globalThis as unknown as { heal: () => void }).heal())
  await tryAgain(page)
  await expectSaved(page)
  await page.reload()
  await expectPlace(page, 'route2024/to-support')
})

/** The database of an older version, as it was left: made by this test and not by the app. */
async function writeFrozen(version: Version, rows: Older): Promise<void> {
  await page.goto(`${site.origin}/robots.txt`)
  await writeOlder(page, version, rows)
}

it('opens the first database that was ever shipped', async () => {
  await writeFrozen(1, frozen)
  await page.goto(`${site.origin}/ja/cases/`)
  await expectCount(page, '[data-case]', frozen.cases.length)
  await page.goto(`${site.origin}/ja/follow/?case=frozen-open`)
  await expectPlace(page, 'route2024/support')
  await page.goto(`${site.origin}/ja/follow/?case=frozen-solved`)
  await page.locator('[data-closed="solved"]').waitFor()
})

it('opens the second version, its evidence too', async () => {
  await writeFrozen(2, frozen2)
  await page.goto(`${site.origin}/ja/follow/?case=frozen-two`)
  await expectPlace(page, 'route2024/to-support')
  await page.goto(`${site.origin}/ja/case/?id=frozen-two`)
  await expectCount(page, '[data-evidence]', 1)
})

it('opens the third version, its sheet too, and gives it room for the last screen', async () => {
  await writeFrozen(3, frozen3)
  await page.goto(`${site.origin}/ja/follow/?case=frozen-three`)
  await expectPlace(page, 'route2024/to-support')
  expect(await rowsOf(page)).toMatchObject({ version: 4, sheets: frozen3.sheets, screens: [] })
})

it('gives way to a newer version of the database, and says so with the next act', async () => {
  await start(page, guide(), toRoute2024)
  await expectSaved(page)
  const other = await context.newPage()
  await other.goto(`${site.origin}/robots.txt`)
  const opened = await other.evaluate(
    () =>
      new Promise<string>((done) => {
        const request = indexedDB.open('tejun', 99)
        request.onblocked = () => done('blocked')
        request.onsuccess = () => done('opened')
      }),
  )
  expect(opened).toBe('opened')
  await done(page, 'route2024/menu')
  await trouble(page)
  await expectPlace(page, 'route2024/to-support')
})

describe('bad input', () => {
  const garbage = {
    cases: [
      { id: 'good', guide: 'coin-refund', begun: 1 },
      { id: 'gone', guide: 'a-guide-of-long-ago', begun: 2 },
      { id: 'broken', guide: 7 },
      { id: 'proto', guide: '__proto__', begun: 3 },
    ],
    acts: [
      { case: 'good', at: 1, act: { do: 'answer', node: 'state', choice: 'notYet' } },
      { case: 'good', at: 2, act: { do: 'answer', node: '__proto__', choice: 'x' } },
      { case: 'good', at: 3, act: { do: 'fly', to: 'the moon' } },
      { case: 'good', at: 'yesterday', act: null },
      { case: 'gone', at: 4, act: { do: 'tick', node: 'a', step: 'b' } },
      { case: 'proto', at: 5, act: { do: 'restart' } },
    ],
  }

  it('garbage in the database is passed over, said and left alone', async () => {
    await writeFrozen(1, garbage)
    await page.goto(`${site.origin}/ja/cases/`)
    await page.locator('.hint').waitFor()
    await expectCount(page, '[data-case]', 3)
    await page.goto(`${site.origin}/ja/follow/?case=good`)
    await expectPlace(page, 'registered')
    const rows = await page.evaluate(
      () =>
        new Promise<number>((counted) => {
          const request = indexedDB.open('tejun')
          request.onsuccess = () => {
            const count = request.result.transaction('acts').objectStore('acts').count()
            count.onsuccess = () => counted(count.result)
          }
        }),
    )
    expect(rows).toBe(garbage.acts.length)
  })

  it('a case of a guide that no longer exists says so and leads to its record', async () => {
    await writeFrozen(1, garbage)
    await page.goto(`${site.origin}/en/follow/?case=gone`)
    await page.click('a[href="/en/case/?id=gone"]')
    await expectCount(page, '.story [data-act="tick"]', 1)
  })

  it('an unknown case and an unknown address lead on', async () => {
    await page.goto(`${site.origin}/ja/follow/?case=nobody`)
    await page.click('main a[href="/ja/"]')
    expect(new URL(page.url()).pathname).toBe('/ja/')
  })

  it('an unknown guide leads on', async () => {
    await page.goto(`${site.origin}/ja/follow/?guide=__proto__`)
    await page.locator('main h1').waitFor()
    await page.locator('main a[href="/ja/"]').waitFor()
  })

  it('a stale link to a node or step says so and shows where the case stands', async () => {
    await start(page, guide(), toRoute2024)
    await done(page, 'route2024/menu')
    await expectSaved(page)
    const id = new URL(page.url()).searchParams.get('case')
    for (const at of ['at=nowhere', 'at=route2024&step=gone', 'at=__proto__']) {
      await page.goto(`${site.origin}/ja/follow/?case=${id}&${at}`)
      await expectPlace(page, 'route2024/to-support')
      await page.locator('.hint').waitFor()
    }
  })

  it('an error while drawing shows a calm screen with a description, and nothing is lost', async () => {
    await start(page, guide(), toRoute2024)
    await expectSaved(page)
    // a guide whose first node is missing: the replay throws while the screen is drawn
    const json = { guide: { slug: 'coin-refund', start: 'gone', nodes: {}, about: {} }, words: {} }
    const bare = await browser.newContext({
      ...phoneWithoutWorker,
      serviceWorkers: 'block',
      storageState: await context.storageState({ indexedDB: true }),
    })
    const shown = await bare.newPage()
    await shown.route(/\/data\/ja\/coin-refund\.json/, (route) => route.fulfill({ json }))
    await shown.goto(page.url())
    const description = shown.locator('textarea[readonly]')
    await description.waitFor()
    expect(await description.inputValue()).not.toContain('case=')
    await bare.close()
    const fresh = await context.newPage()
    await fresh.goto(page.url())
    await expectPlace(fresh, 'route2024/menu')
  })

  it('an answer that the guide no longer has is asked again', async () => {
    await writeFrozen(1, {
      cases: [{ id: 'stale', guide: 'coin-refund', begun: 1 }],
      acts: [{ case: 'stale', at: 1, act: { do: 'answer', node: 'state', choice: 'of-old' } }],
    })
    await page.goto(`${site.origin}/ja/follow/?case=stale`)
    await page.locator('.hint').waitFor()
    await choose(page, 'state', 'notYet')
    await expectPlace(page, 'registered')
  })
})
