import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  alsoIt,
  expectCount,
  expectSaved,
  launch,
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

async function openCase(): Promise<void> {
  await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  await expectSaved(page)
  const id = new URL(page.url()).searchParams.get('case')
  await page.goto(`${site.origin}/ja/case/?id=${id}`)
  await page.locator('.story li').first().waitFor()
}

interface File {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A picture of one colour, drawn by the browser, with a mark in it that must never be stored. */
async function picture(width: number, height: number, type = 'image/jpeg'): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([width, height, type]) => {
      const canvas = new OffscreenCanvas(width, height)
      const context = canvas.getContext('2d')
      if (context) context.fillStyle = '#3a8'
      context?.fillRect(0, 0, width, height)
      return [...new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer())]
    },
    [width, height, type] as const,
  )
  return type === 'image/jpeg' ? withPlace(Buffer.from(bytes)) : Buffer.from(bytes)
}

const place = 'GPS 35.6586N 139.7454E'

/** Puts an Exif segment behind the first marker of a JPEG (ISO 10918-1, APP1). */
function withPlace(jpeg: Buffer): Buffer {
  const text = Buffer.from(`Exif\0\0${place}`)
  const head = Buffer.from([0xff, 0xe1, 0, text.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), head, text, jpeg.subarray(2)])
}

const choose = (files: readonly File[]) => page.setInputFiles('input[type="file"][multiple]', [...files])
const file = (buffer: Buffer, name = 'photo.jpg', mimeType = 'image/jpeg'): File => ({
  name,
  mimeType,
  buffer,
})
const held = (kind: string) => page.locator(`[data-adding="${kind}"]`).waitFor()

interface Row {
  readonly type: string
  readonly size: number
  readonly sha256: string
  readonly preview: boolean
  readonly bytes: Buffer
}

/** What stands in the database, bytes and all. */
async function stored(): Promise<Row[]> {
  const rows = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((opened) => {
      const request = indexedDB.open('tejun')
      request.onsuccess = () => opened(request.result)
    })
    const all = (name: string) =>
      new Promise<Record<string, unknown>[]>((read) => {
        const request = db.transaction(name).objectStore(name).getAll()
        request.onsuccess = () => read(request.result)
      })
    const [known, contents] = await Promise.all([all('evidence'), all('contents')])
    db.close()
    return known.map((row) => ({
      type: row.type as string,
      size: row.size as number,
      sha256: row.sha256 as string,
      preview: row.preview instanceof ArrayBuffer,
      bytes: [...new Uint8Array(contents.find(({ id }) => id === row.id)?.bytes as ArrayBuffer)],
    }))
  })
  return rows.map((row) => ({ ...row, bytes: Buffer.from(row.bytes) }))
}

const sum = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

/** Colour and size of a picture, as the browser reads it. */
const looked = (bytes: Buffer, x: number, y: number) =>
  page.evaluate(
    async ([bytes, x, y]) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const colour = [...(context?.getImageData(x, y, 1, 1).data ?? [])]
      return { width: bitmap.width, height: bitmap.height, colour }
    },
    [[...bytes], x, y] as const,
  )

describe('evidence', () => {
  beforeEach(async () => {
    context = await browser.newContext({ ...phoneWithoutWorker, acceptDownloads: true })
    seen = watched(context, site.origin)
    page = await context.newPage()
    await openCase()
  })
  afterEach(async () => {
    await context.close()
    expect(seen.elsewhere).toEqual([])
    expect(seen.errors).toEqual([])
  })

  it('is drawn anew: no place, no camera, black where it was blacked out, with the sum of what is stored', async () => {
    const original = await picture(600, 900)
    expect(original.includes(place)).toBe(true)
    await choose([file(original)])
    await held('picture')
    expect(await stored()).toEqual([])
    await page.click('[data-action="hide"]')
    const canvas = page.locator('.to-hide svg')
    await canvas.scrollIntoViewIfNeeded()
    const box = await canvas.boundingBox()
    if (!box) throw new Error('nothing to draw on')
    await page.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.1)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.3, { steps: 4 })
    await page.mouse.up()
    await expectCount(page, '.to-hide rect', 1)
    await page.fill('.review input', 'レシート')
    await page.click('[data-action="keep"]')
    await expectCount(page, '[data-evidence]', 1)
    await expectSaved(page)
    const [row] = await stored()
    if (!row) throw new Error('nothing is stored')
    expect(row.bytes.includes('Exif')).toBe(false)
    expect(row.bytes.includes(place)).toBe(false)
    expect(row.sha256).toBe(sum(row.bytes))
    expect(row.size).toBe(row.bytes.length)
    expect(row.preview).toBe(true)
    const hidden = await looked(row.bytes, 180, 180)
    expect(Math.max(...hidden.colour.slice(0, 3))).toBeLessThan(12)
    const seen = await looked(row.bytes, 500, 700)
    expect(seen.colour[1]).toBeGreaterThan(100)
    await page.reload()
    await page.locator('.thumb img').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.thumb img').isVisible()).toBe(true)
    await page.emulateMedia({ media: 'screen' })
    await page.click('[data-action="open-evidence"]')
    await page.locator('dialog img').waitFor()
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.click('[data-action="save-evidence"]'),
    ])
    expect(sum(readFileSync(await saved.path()))).toBe(row.sha256)
  })

  it('can be blacked out by the keyboard alone', async () => {
    await choose([file(await picture(400, 400))])
    await held('picture')
    await page.click('[data-action="hide"]')
    await page.click('[data-action="add-bar"]')
    await page.locator('.to-hide rect').focus()
    for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowUp')
    for (let i = 0; i < 20; i++) await page.keyboard.press('Shift+ArrowDown')
    await page.click('[data-action="keep"]')
    await expectCount(page, '[data-evidence]', 1)
    await expectSaved(page)
    const [row] = await stored()
    expect((await looked(row?.bytes ?? Buffer.of(), 200, 3)).colour[1]).toBeLessThan(12)
  })

  it('has bars that go by Delete, and the focus stays where one can go on', async () => {
    await choose([file(await picture(400, 400))])
    await held('picture')
    await page.click('[data-action="hide"]')
    const bars = page.locator('.to-hide rect')
    for (const count of [1, 2, 3]) {
      await page.click('[data-action="add-bar"]')
      await expectCount(page, '.to-hide rect', count)
    }
    const focus = () => page.evaluate(() => document.activeElement?.getAttribute('data-action'))
    await bars.nth(2).focus()
    await page.keyboard.press('Delete')
    await expect.poll(focus).toBe('add-bar')
    await bars.nth(0).focus()
    await page.keyboard.press('Delete')
    await expectCount(page, '.to-hide rect', 1)
    await page.keyboard.press('Delete')
    await expectCount(page, '.to-hide rect', 0)
    await expect.poll(focus).toBe('add-bar')
  })

  alsoIt('larger than a phone’s canvas is made smaller, and said so', async () => {
    await choose([file(await picture(6000, 4000))])
    await held('picture')
    await page.click('[data-action="keep"]')
    await expectCount(page, '[data-evidence]', 1)
    await expectSaved(page)
    const [row] = await stored()
    const { width, height } = await looked(row?.bytes ?? Buffer.of(), 0, 0)
    expect(width * height).toBeLessThanOrEqual(16_000_000)
    expect(width / height).toBeCloseTo(1.5, 2)
  })

  it('several at once, one of them a PDF that stays as it is; what cannot be kept is said by its name', async () => {
    const pdf = Buffer.from('%PDF-1.7 a receipt')
    await choose([
      file(Buffer.from('<svg onload="alert(1)">'), 'a.png', 'image/png'),
      file(Buffer.alloc(0), 'b.jpg'),
      file(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(50)]), 'd.jpg'),
      file(pdf, 'e.pdf', 'application/pdf'),
      file(await picture(50, 50, 'image/png'), 'f.png', 'image/png'),
    ])
    for (const name of ['a.png', 'b.jpg', 'd.jpg']) {
      await page.locator('[data-adding="refused"] .hint', { hasText: name }).waitFor()
      await page.click('[data-action="next"]')
    }
    await held('pdf')
    await page.click('[data-action="keep"]')
    await held('picture')
    await page.click('[data-action="keep"]')
    await expectCount(page, '[data-evidence]', 2)
    await expectSaved(page)
    const rows = await stored()
    expect(rows.map(({ type }) => type).sort()).toEqual(['application/pdf', 'image/png'])
    expect(rows.find(({ type }) => type === 'application/pdf')?.bytes).toEqual(pdf)
  })

  it('comes in by drag and drop, one that is too large by a word', async () => {
    const bytes = [...(await picture(30, 30))]
    const data = await page.evaluateHandle((bytes) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(20 * 2 ** 20 + 1)], 'large.jpg', { type: 'image/jpeg' }))
      data.items.add(new File([new Uint8Array(bytes)], 'x.jpg', { type: 'image/jpeg' }))
      return data
    }, bytes)
    await page.dispatchEvent('section:has(#evidence)', 'drop', { dataTransfer: data })
    await page.locator('[data-adding="refused"] .hint', { hasText: 'large.jpg' }).waitFor()
    await page.click('[data-action="next"]')
    await held('picture')
    await page.click('[data-action="leave"]')
    await page.locator('.choose-files').waitFor()
    expect(await stored()).toEqual([])
  })

  it('a caption with a full code in it is refused', async () => {
    await choose([file(await picture(30, 30))])
    await held('picture')
    await page.fill('.review input', 'AB12-CDEF34-GH567')
    await page.click('[data-action="keep"]')
    await page.locator('.review .refused:not(:empty)').waitFor()
    expect(await stored()).toEqual([])
  })

  it('that cannot be saved stays on the screen, is said, and is saved when it can be', async () => {
    await page.evaluate(() => {
      const add = IDBObjectStore.prototype.add
      IDBObjectStore.prototype.add = function (...given) {
        if (this.name !== 'contents') return add.apply(this, given)
        throw new DOMException('full', 'QuotaExceededError')
      }
      Object.assign(globalThis, { heal: () => Object.assign(IDBObjectStore.prototype, { add }) })
    })
    await choose([file(await picture(30, 30))])
    await held('picture')
    await page.click('[data-action="keep"]')
    await page.locator('.not-kept').waitFor()
    await page.locator('.thumb img').waitFor()
    expect(await stored()).toEqual([])
    await page.evaluate(() => (globalThis as unknown as { heal: () => void }).heal())
    await page.click('.not-kept .button')
    await expectSaved(page)
    expect((await stored()).length).toBe(1)
  })

  it('taken out is gone for good; a backup from before does not bring it back, but brings it to another phone', async () => {
    await choose([file(await picture(2000, 1000))])
    await held('picture')
    await page.click('[data-action="keep"]')
    await expectCount(page, '[data-evidence]', 1)
    await expectSaved(page)
    const [row] = await stored()
    const [backup] = await Promise.all([page.waitForEvent('download'), page.click('[data-action="backup"]')])
    const zip = { name: 'b.zip', mimeType: 'application/zip', buffer: readFileSync(await backup.path()) }
    await page.click('[data-action="open-evidence"]')
    await page.click('[data-action="take-out"]')
    await page.click('[data-action="take-out-yes"]')
    await expectCount(page, '[data-evidence]', 0)
    await expectSaved(page)
    expect(await stored()).toEqual([])
    await restore(zip)
    expect(await stored()).toEqual([])
    const [mine, other] = [page, await browser.newContext(phoneWithoutWorker)]
    page = await other.newPage()
    await restore(zip)
    expect(await stored()).toEqual([{ ...row, preview: false }])
    await page.goto(mine.url().replace(/\/cases\/.*/, '/cases/'))
    await page.click('[data-case] a')
    // paper has no out of sight
    await page.locator('[data-evidence]').waitFor()
    await page.evaluate(() => {
      globalThis.print = () => {
        const widths = [...document.querySelectorAll<HTMLImageElement>('.thumb img')].map(
          (img) => img.naturalWidth,
        )
        document.body.dataset.printed = widths.join()
      }
    })
    await page.click('[data-action="print"]')
    await page.locator('body[data-printed="1280"]').waitFor()
    await page.reload()
    await page.locator('[data-evidence]').scrollIntoViewIfNeeded()
    await page.locator('.thumb img').waitFor()
    await other.close()
  })

  it('that is damaged is named when it keeps a backup from being made; what is gone can be taken out', async () => {
    await choose([file(await picture(30, 30))])
    await held('picture')
    await page.fill('.review input', 'レシート')
    await page.click('[data-action="keep"]')
    await expectCount(page, '[data-evidence]', 1)
    await expectSaved(page)
    await harm('spoil')
    await page.click('[data-action="backup"]')
    await page.locator('[data-backup="failed"] .hint', { hasText: '「レシート」' }).waitFor()
    await harm('delete')
    await page.reload()
    await page.locator('[data-evidence] .hint').waitFor()
    expect(await page.locator('[data-action="open-evidence"]').count()).toBe(0)
    await page.click('[data-evidence] [data-action="take-out"]')
    await page.locator('[data-action="take-out-no"]:focus').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('[data-action="take-out"]:focus').waitFor()
    await page.keyboard.press('Enter')
    await page.click('[data-action="take-out-yes"]')
    await expectCount(page, '[data-evidence]', 0)
    await expectSaved(page)
  })

  /** Spoils or deletes all evidence behind the app's back. */
  async function harm(how: 'spoil' | 'delete'): Promise<void> {
    await page.evaluate(async (how) => {
      const db = await new Promise<IDBDatabase>((opened) => {
        const request = indexedDB.open('tejun')
        request.onsuccess = () => opened(request.result)
      })
      await new Promise<void>((done) => {
        const tx = db.transaction(['contents', 'evidence'], 'readwrite')
        const contents = tx.objectStore('contents')
        if (how === 'delete') {
          contents.clear()
          tx.objectStore('evidence').clear()
        } else {
          const all = contents.getAll()
          all.onsuccess = () => {
            for (const row of all.result) contents.put({ ...row, bytes: new ArrayBuffer(9) })
          }
        }
        tx.oncomplete = () => done()
      })
      db.close()
    }, how)
  }

  async function restore(zip: File): Promise<void> {
    await page.goto(`${site.origin}/ja/cases/`)
    await page.setInputFiles('input[type="file"]', zip)
    await page.click('[data-action="merge"]')
    await page.locator('section:has(#restore) [role="status"] p').waitFor()
    await expectCount(page, '[data-case]', 1)
  }
})

describe('the share menu', () => {
  it('brings pictures into a case and texts into a note, with the server gone', async () => {
    const own = await serve()
    context = await browser.newContext(phone)
    page = await context.newPage()
    await page.goto(`${own.origin}/ja/`)
    await readyOffline(page)
    const photo = await picture(40, 40)
    await own.kill()
    await share({ title: 'x' }, [photo, photo])
    await page.click('[data-new="coin-refund"]')
    for (const nth of [0, 1]) {
      await page.locator(`[data-adding="picture"] progress[value="${nth}"]`).waitFor()
      await page.click('[data-action="keep"]')
    }
    await page.waitForURL('**/case/**')
    await expectCount(page, '[data-evidence]', 2)
    const rows = await stored()
    expect(rows.length).toBe(2)
    expect(rows.every(({ bytes }) => !bytes.includes(place))).toBe(true)
    // what was placed is not offered again
    await page.goto(`${own.origin}/ja/share/`)
    await page.locator('main h1').waitFor()
    await expectCount(page, '[data-adding], [data-into]', 0)
    await share({ text: '<b onclick="x">とどいた文</b>', url: 'https://amazon.co.jp.example.invalid/' })
    const text = '<b onclick="x">とどいた文</b>\nhttps://amazon.co.jp.example.invalid/'
    expect(await page.locator('blockquote').textContent()).toBe(text)
    // until it has its place, it is still here
    await page.reload()
    await page.click('[data-action="note"]')
    expect(await page.inputValue('textarea')).toBe(text)
    await page.click('[data-into]')
    await expectCount(page, '[data-note]', 1)
    // what was looked through for its sender is let go of with the page
    await share({ text })
    await page.click('[data-action="sender"]')
    await page.locator('[data-verdict="not-on-list"]').waitFor()
    await page.reload()
    await page.locator('main h1', { hasText: 'ありません' }).waitFor()
    await context.close()
  })

  it('leads on once what could not be saved is saved, and keeps nothing twice', async () => {
    context = await browser.newContext(phone)
    page = await context.newPage()
    await page.goto(`${site.origin}/ja/`)
    await readyOffline(page)
    const photo = await picture(40, 40)
    await share({ text: 'とどいた文' })
    await page.click('[data-action="note"]')
    await fill()
    await page.click('[data-new="coin-refund"]')
    await page.locator('.not-kept').waitFor()
    await expectCount(page, '[data-into], [data-new]', 0)
    await empty()
    await page.waitForURL('**/case/**')
    await expectCount(page, '[data-note]', 1)
    await share({}, [photo])
    await page.click('[data-into]')
    await fill()
    await held('picture')
    await page.click('[data-action="keep"]')
    await page.locator('.not-kept').waitFor()
    await expectCount(page, '[data-adding], main .card', 0)
    await empty()
    await page.waitForURL('**/case/**')
    await expectCount(page, '[data-evidence]', 1)
    await context.close()
  })

  /** No room is left on the phone. */
  const fill = () =>
    page.evaluate(() => {
      const add = IDBObjectStore.prototype.add
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
      Object.assign(globalThis, { heal: () => Object.assign(IDBObjectStore.prototype, { add }) })
    })
  /** There is room again, and the person tries again. */
  const empty = async () => {
    await page.evaluate(() => (globalThis as unknown as { heal: () => void }).heal())
    await page.click('.not-kept .button')
  }

  async function share(fields: Record<string, string>, files: readonly Buffer[] = []): Promise<void> {
    await page.evaluate(
      ({ fields, files }) => {
        const form = document.createElement('form')
        Object.assign(form, { method: 'POST', enctype: 'multipart/form-data', action: '/ja/share/' })
        for (const [name, value] of Object.entries(fields))
          form.append(Object.assign(document.createElement('input'), { name, value }))
        const data = new DataTransfer()
        for (const bytes of files)
          data.items.add(new File([new Uint8Array(bytes)], 'x.jpg', { type: 'image/jpeg' }))
        const input = Object.assign(document.createElement('input'), {
          type: 'file',
          name: 'files',
          multiple: true,
        })
        input.files = data.files
        if (files.length) form.append(input)
        document.body.append(form)
        form.submit()
      },
      { fields, files: files.map((bytes) => [...bytes]) },
    )
    await page.waitForURL('**/ja/share/')
    await page.locator('main h1').waitFor()
  }
})
