import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  alsoIt,
  done,
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
let id: string
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
  id = new URL(page.url()).searchParams.get('case') ?? ''
})
afterEach(async () => {
  site.fault = undefined
  await context.close()
  expect(seen.elsewhere).toEqual([])
  expect(seen.errors).toEqual([])
})

const toCase = async () => {
  await page.goto(`${site.origin}/ja/case/?id=${id}`)
  await page.locator('.story li').first().waitFor()
}

const focused = (selector: string) =>
  page.evaluate((selector) => document.activeElement?.matches(selector), selector)

describe('a text that cannot be handed out', () => {
  /** What `navigator.share` ends with, and whether the clipboard takes a text. */
  const forbid = (share: string, clipboard: boolean) =>
    page.addInitScript(
      ({ share, clipboard }) => {
        const refused = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
        Object.defineProperty(navigator, 'share', {
          value: () => Promise.reject(new DOMException('no', share)),
        })
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: clipboard ? () => Promise.resolve() : refused },
        })
      },
      { share, clipboard },
    )

  it('stands there marked, to be copied by hand', async () => {
    await forbid('NotAllowedError', false)
    await toCase()
    await page.click('[data-action="share"]')
    const field = page.locator('.copy-by-hand textarea')
    await field.waitFor()
    expect(await field.inputValue()).toContain('コイン')
    expect(await field.evaluate((el: HTMLTextAreaElement) => el.selectionEnd)).toBeGreaterThan(20)
    expect(await focused('.copy-by-hand textarea')).toBe(true)
    await page.click('[data-action="hand-over"]')
    await page.click('dialog [data-action="copy"]')
    await page.locator('dialog .copy-by-hand textarea').waitFor()
  })

  alsoIt('goes to the clipboard where only the share sheet fails', async () => {
    await forbid('NotAllowedError', true)
    await toCase()
    await page.click('[data-action="share"]')
    await page.locator('[data-action="share"]', { hasText: 'コピーしました' }).waitFor()
    await page.locator('[data-action="share"] + [role="status"]', { hasText: 'コピーしました' }).waitFor()
  })

  it('is no failure where the person called it off', async () => {
    await forbid('AbortError', false)
    await toCase()
    await page.click('[data-action="share"]')
    await page.click('[data-action="hand-over"]')
    await page.locator('dialog').waitFor()
    expect(await page.locator('.copy-by-hand').count()).toBe(0)
  })
})

describe('a backup that cannot be made', () => {
  it('is said to have failed, and why, and never to be there', async () => {
    await page.goto(`${site.origin}/ja/cases/`)
    await expectCount(page, '[data-case]', 1)
    await page.evaluate(() => {
      const digest = SubtleCrypto.prototype.digest
      Object.assign(globalThis, { heal: () => Object.assign(SubtleCrypto.prototype, { digest }) })
      SubtleCrypto.prototype.digest = () => Promise.reject(new DOMException('no room', 'OperationError'))
    })
    await page.click('[data-action="backup"]')
    await page.locator('[data-backup="failed"] .hint').waitFor()
    await page.evaluate(() => (globalThis as unknown as { heal: () => void }).heal())
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-action="backup"]')])
    expect(readFileSync(await file.path()).length).toBeGreaterThan(100)
    await page.locator('[data-backup="made"] p').waitFor()
  })

  it('because the records cannot be read is not made of what memory has', async () => {
    await page.goto(`${site.origin}/ja/cases/`)
    await expectCount(page, '[data-case]', 1)
    await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('lost', 'UnknownError')
      }
    })
    await page.click('[data-action="backup"]')
    await page.locator('[data-backup="failed"] .hint', { hasText: '読み出せない' }).waitFor()
    expect(await page.evaluate(() => localStorage.getItem('tejun-backup'))).toBeNull()
  })

  it('can be called off while it is being made', async () => {
    await toCase()
    await page.evaluate(() => {
      const digest = SubtleCrypto.prototype.digest
      const held = new Promise((go) => Object.assign(globalThis, { go }))
      SubtleCrypto.prototype.digest = async function (...given) {
        await held
        return digest.apply(this, given)
      }
    })
    await page.click('[data-action="backup"]')
    await page.locator('.working progress').waitFor()
    await page.click('[data-action="cancel"]')
    expect(await focused('[data-action="backup"]')).toBe(true)
    await page.evaluate(() => (globalThis as unknown as { go: () => void }).go())
    await page.locator('[data-backup="failed"] .hint', { hasText: 'やめました' }).waitFor()
  })
})

describe('a backup that comes in', () => {
  const made = async () => {
    await toCase()
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-action="backup"]')])
    await page.goto(`${site.origin}/ja/cases/`)
    await expectCount(page, '[data-case]', 1)
    return { name: 'b.zip', mimeType: 'application/zip', buffer: readFileSync(await file.path()) }
  }
  const choose = async (file: Awaited<ReturnType<typeof made>>) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.click('.file-button')])
    await chooser.setFiles(file)
  }

  it('asks a second time before it replaces, says how many it deletes, and can be left', async () => {
    const file = await made()
    await choose(file)
    await page.click('[data-action="leave"]')
    await expectCount(page, '[data-action="merge"]', 0)
    // the same file again
    await choose(file)
    await page.click('[data-action="replace"]')
    await page.locator('dialog[open]', { hasText: '1件' }).waitFor()
    await page.keyboard.press('Escape')
    await expectCount(page, 'dialog', 0)
    expect(await focused('[data-action="replace"]')).toBe(true)
    await expectCount(page, '[data-case]', 1)
    await page.evaluate(() => {
      const clearAppBadge = async () => void Object.assign(document.body.dataset, { badge: 'cleared' })
      Object.assign(navigator, { clearAppBadge })
    })
    await page.click('[data-action="replace"]')
    await page.click('[data-action="replace-sure"]')
    await page.locator('section:has(#restore) [role="status"]', { hasText: '戻しました' }).waitFor()
    await page.locator('body[data-badge="cleared"]').waitFor()
    await expectCount(page, '[data-case]', 1)
  })

  alsoIt('shows how far it is, and can be called off', async () => {
    const file = await made()
    await page.evaluate(() => {
      Blob.prototype.stream = () => new ReadableStream()
    })
    await choose(file)
    await page.locator('.working progress').waitFor()
    await page.click('[data-action="cancel"]')
    await page.locator('section:has(#restore) .hint', { hasText: 'やめました' }).waitFor()
    await expectCount(page, '.working', 0)
    await expectCount(page, '[data-case]', 1)
  })
})

describe('dates', () => {
  const day = () => page.locator('[data-day="askAgain"]')
  const acts = () => page.locator('.story li').count()

  it('half typed take nothing away, and are said not to be kept', async () => {
    await toCase()
    const before = (await acts()) + 1
    await day().fill('2026-12-24')
    await expect.poll(acts).toBe(before)
    await expectSaved(page)
    await day().focus()
    await page.keyboard.press('Backspace')
    expect(await day().evaluate((field: HTMLInputElement) => field.validity.badInput)).toBe(true)
    // something else is drawn anew meanwhile
    await page.locator('section:has(#notes) textarea').fill('あ')
    await page.locator('.field:has([data-day="askAgain"]) .refused:not(:empty)').waitFor()
    expect(await acts()).toBe(before)
    await page.reload()
    await day().waitFor()
    expect(await day().inputValue()).toBe('2026-12-24')
  })

  it('changed in another tab are changed here', async () => {
    await toCase()
    await day().fill('2026-12-24')
    await expectSaved(page)
    const other = await context.newPage()
    await other.goto(page.url())
    await other.locator('[data-day="askAgain"]').fill('2027-01-05')
    await expect.poll(() => day().inputValue()).toBe('2027-01-05')
    await other.locator('[data-day="askAgain"]').fill('')
    await expect.poll(() => day().inputValue()).toBe('')
  })
})

describe('the focus', () => {
  it.each(['fields', 'contact'])('goes into the form of %s, and back to its button', async (name) => {
    await toCase()
    const opener = `[data-action="${name}"]`
    await page.click(opener)
    await expect.poll(() => focused('form .field *, form input')).toBe(true)
    await page.click('[data-action="close"]')
    await expect.poll(() => focused(opener)).toBe(true)
    await page.keyboard.press('Enter')
    await page.locator('.case-part:has([data-action="close"]) textarea').first().fill('きのう電話した')
    await page.locator('.case-part:has([data-action="close"]) [type="submit"]').click()
    await expect.poll(() => focused(opener)).toBe(true)
  })

  it('goes to calling back while the seconds run, which are told once, and back', async () => {
    await toCase()
    await page.clock.install()
    await page.click('[data-action="forget"]')
    await expect.poll(() => focused('[data-action="call-back"]')).toBe(true)
    const said = page.locator('.forget [role="status"]')
    const first = await said.textContent()
    expect(first).toContain('10')
    await page.clock.runFor(3000)
    expect(await said.textContent()).toBe(first)
    await page.locator('.forget [aria-hidden]', { hasText: '7' }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused('[data-action="forget"]')).toBe(true)
  })
})

describe('a guide’s file that is missing', () => {
  beforeEach(async () => {
    await start(page, `${site.origin}/ja/guides/contact-support/`, [
      ['canSignIn', 'yes'],
      ['how', 'chat'],
    ])
    await expectSaved(page)
    // the browser keeps what bears a hash: only one that has the records and nothing else asks for it again
    const storageState = await context.storageState({ indexedDB: true })
    await context.close()
    context = await browser.newContext({ ...phoneWithoutWorker, acceptDownloads: true, storageState })
    seen = watched(context, site.origin)
    page = await context.newPage()
    // the guide is missing, and its words with it
    site.fault = (path, response) => {
      if (!path.endsWith('/data/ja/coin-refund.json')) return false
      response.statusCode = 404
      response.end()
      return true
    }
  })

  it('leaves the list of cases whole, and the other case on the home screen', async () => {
    await page.goto(`${site.origin}/ja/cases/`)
    await expectCount(page, '[data-case]', 2)
    await page.locator(`[data-case="${id}"]`, { hasText: '読み込めませんでした' }).waitFor()
    await page.goto(`${site.origin}/ja/`)
    await page.locator('.open-case [data-action="continue"]').waitFor()
    await page.goto(`${site.origin}/ja/cases/`)
    await expectCount(page, '[data-case]', 2)
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('[data-action="backup"]')])
    expect(readFileSync(await file.path()).length).toBeGreaterThan(100)
  })

  alsoIt('does not keep anybody from the record', async () => {
    await toCase()
    await page.locator('.hint', { hasText: '読み込めませんでした' }).waitFor()
    await page.locator('[data-action="backup"]').waitFor()
  })

  it('is said on the follow screen, with a way to try again', async () => {
    await page.goto(`${site.origin}/ja/follow/?case=${id}`)
    await page.locator('main textarea[readonly]').waitFor()
    site.fault = undefined
    await page.click('main button')
    await expectPlace(page, 'route2024/to-support')
  })
})

describe('records that cannot be read', () => {
  /** The next readings end as on an iPhone whose storage is gone. */
  const lose = (times: number) =>
    page.addInitScript((times) => {
      const transaction = IDBDatabase.prototype.transaction
      let left = times
      Object.assign(globalThis, { heal: () => (left = 0) })
      IDBDatabase.prototype.transaction = function (...given) {
        if (left-- > 0) throw new DOMException('Connection to Indexed Database server lost', 'UnknownError')
        return transaction.apply(this, given)
      }
    }, times)

  it('for a moment are read at the second try, unnoticed', async () => {
    await lose(1)
    await page.goto(`${site.origin}/ja/cases/`)
    await expectCount(page, '[data-case]', 1)
    expect(await page.locator('.not-kept').count()).toBe(0)
  })

  it.each(['case/?id=', 'follow/?case='])(
    'are not said to be missing at %s, and are there again',
    async (at) => {
      await lose(1000)
      await page.goto(`${site.origin}/ja/${at}${id}`)
      await page.locator('h1', { hasText: '開けません' }).waitFor()
      await page.evaluate(() => (globalThis as unknown as { heal: () => void }).heal())
      await page.click('[data-action="again"]')
      await page.locator('.story, [data-place="route2024/to-support"]').first().waitFor()
    },
  )

  it('and cannot be saved are tried a few times, not for ever', async () => {
    await page.addInitScript(() => {
      const open = IDBFactory.prototype.open
      let opened = 0
      IDBFactory.prototype.open = function (...given) {
        opened++
        return open.apply(this, given)
      }
      const often = async () => {
        for (let turn = 0; turn < 200; turn++) await new Promise((next) => setTimeout(next))
        return opened
      }
      Object.assign(globalThis, { often })
    })
    await page.goto(`${site.origin}/ja/follow/?case=${id}`)
    await expectPlace(page, 'route2024/to-support')
    await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('lost', 'UnknownError')
      }
    })
    await done(page, 'route2024/to-support')
    await page.locator('.not-kept').waitFor()
    const often = () =>
      page.evaluate(() => (globalThis as unknown as { often: () => Promise<number> }).often())
    expect(await often()).toBeLessThan(6)
    await page.locator('.not-kept').waitFor()
  })

  alsoIt('are not said to be none', async () => {
    await lose(1000)
    await page.goto(`${site.origin}/ja/cases/`)
    await page.locator('.not-kept').waitFor()
    expect(await page.locator('[data-lost]').count()).toBe(0)
    expect(await page.locator('main').textContent()).not.toContain('まだ記録はありません')
  })
})

it('what was handed over stays on its page until it is saved', async () => {
  await toCase()
  await page.click('[data-action="hand-over"]')
  const link = (await page.locator('svg.qr').getAttribute('data-link')) ?? ''
  const other = await browser.newContext(phoneWithoutWorker)
  const there = await other.newPage()
  await there.addInitScript(() => {
    const add = IDBObjectStore.prototype.add
    IDBObjectStore.prototype.add = function (...given) {
      const request = add.apply(this, given)
      this.transaction.abort()
      return request
    }
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { add }) })
  })
  await there.goto(link)
  await there.click('[data-action="start"]')
  await there.locator('.not-kept').waitFor()
  expect(new URL(there.url()).pathname).toBe('/ja/open/')
  await there.evaluate(() => (globalThis as unknown as { makeRoom: () => void }).makeRoom())
  await there.click('.not-kept .button')
  await expectPlace(there, 'route2024/to-support')
  await other.close()
})

describe('a full gift code', () => {
  it('can be cut to its last 4, and then be kept', async () => {
    await toCase()
    const note = page.locator('section:has(#notes)')
    await note.locator('textarea').fill('コードは AB12-CDEF34-GH567 です')
    await note.locator('[data-action="last-four"]').click()
    expect(await note.locator('textarea').inputValue()).toBe('コードは ●●●●H567 です')
    expect(await note.locator('textarea').evaluate((field) => field === document.activeElement)).toBe(true)
    await note.locator('[type="submit"]').click()
    await expectCount(page, '[data-note]', 1)
  })

  alsoIt('pasted into the field for its last 4 leaves just these', async () => {
    await toCase()
    await page.click('[data-action="fields"]')
    const field = page.locator('form .field input').nth(1)
    await field.fill('ab12-cdef34-gh567')
    expect(await field.inputValue()).toBe('H567')
  })

  alsoIt('alone is met so, no password', async () => {
    await toCase()
    const note = page.locator('section:has(#notes)')
    await note.locator('textarea').fill('パスワードは hunter22! です')
    await note.locator('.refused:not(:empty)').waitFor()
    expect(await note.locator('[data-action="last-four"]').count()).toBe(0)
  })
})

describe('a page that Back brings out of the browser’s memory', () => {
  /** Stored past the app, as by a page whose word this one slept through. */
  const elsewhere = async (act: object) => {
    const other = await context.newPage()
    await other.goto(`${site.origin}/robots.txt`)
    await other.evaluate(
      ({ id, act }) =>
        new Promise<void>((written) => {
          const request = indexedDB.open('tejun')
          request.onsuccess = () => {
            const tx = request.result.transaction('acts', 'readwrite')
            tx.objectStore('acts').add({ case: id, at: Date.now(), act })
            tx.oncomplete = () => {
              request.result.close()
              written()
            }
          }
        }),
      { id, act },
    )
    await other.close()
  }
  const back = () =>
    page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))

  it('shows a case as it stands now', async () => {
    await elsewhere({ do: 'tick', node: 'route2024', step: 'to-support' })
    await back()
    await expectPlace(page, 'route2024/support')
    await page.goto(`${site.origin}/ja/cases/`)
    const line = await page.locator('[data-case]').textContent()
    await elsewhere({ do: 'tick', node: 'route2024', step: 'support' })
    await back()
    await expect.poll(() => page.locator('[data-case]').textContent()).not.toBe(line)
  })

  it('shows on the home screen the first case, begun meanwhile', async () => {
    const fresh = await browser.newContext(phoneWithoutWorker)
    const home = await fresh.newPage()
    await home.goto(`${site.origin}/ja/`)
    await home.locator('html[data-version]').waitFor()
    const other = await fresh.newPage()
    await start(other, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
    await expectSaved(other)
    await home.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    await home.locator('.open-case [data-action="continue"]').waitFor()
    await fresh.close()
  })
})
