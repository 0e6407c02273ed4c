/** What a phone full of records costs: a thousand cases of thirty steps, and five hundred pictures. */
import type { Browser, Page } from 'playwright-core'
import { phone } from '../../browser/phone.ts'
import { host } from '../host.ts'
import { median } from '../median.ts'
import { installed } from '../visit.ts'
import { begin, walk } from '../walk.ts'
import { type SizeRow, tick } from './size.ts'

/** Bytes of one picture: what a screenshot of a phone is after it was drawn anew. */
const pictureBytes = 100_000

/** Times in ms, on this machine's processor as it is. */
export async function recordRows(
  browser: Browser,
  dir: string,
  counts: readonly (readonly [cases: number, pictures: number])[],
): Promise<SizeRow[]> {
  const server = await host(dir)
  const rows: SizeRow[] = []
  try {
    for (const [cases, pictures] of counts) {
      const context = await browser.newContext({ ...phone, acceptDownloads: true })
      const page = await context.newPage()
      await page.goto(`${server.origin}/ja/`)
      await installed(page)
      await page.goto(`${server.origin}/ja/guides/coin-refund/`)
      await begin(page)
      await page.locator('main [data-choice]').first().click()
      await page
        .locator('[data-saved="true"]')
        .first()
        .waitFor({ state: 'attached' })
        .catch(() => undefined)
      await fill(page, cases, pictures)
      const list = await shown(page, `${server.origin}/ja/cases/`, `[data-case]:nth-child(${cases})`)
      const home = await shown(page, `${server.origin}/ja/`, '.open-case')
      await page.goto(`${server.origin}/ja/guides/coin-refund/`)
      await begin(page)
      const ticks: number[] = []
      await walk(page, async () => void ticks.push(await tick(page)))
      await page.goto(`${server.origin}/ja/cases/`)
      await page.locator(`[data-case]:nth-child(${cases})`).waitFor()
      const begun = Date.now()
      await Promise.all([
        page.waitForEvent('download', { timeout: 300_000 }),
        page.locator('[data-action="backup"]').click(),
      ])
      rows.push({
        cases,
        pictures,
        'cases screen': Math.round(list),
        'home with the open case': Math.round(home),
        'a tick': Math.round(median(ticks)),
        'backup of all': Date.now() - begun,
      })
      await context.close()
    }
  } finally {
    await server.kill()
  }
  return rows
}

async function shown(page: Page, url: string, selector: string): Promise<number> {
  const begun = Date.now()
  await page.goto(url)
  await page.locator(selector).first().waitFor({ state: 'attached', timeout: 120_000 })
  return Date.now() - begun
}

/** Writes rows past the app, in the form of src/cases/database.ts. */
const fill = (page: Page, cases: number, pictures: number) =>
  page.evaluate(
    async ({ cases, pictures, size }) => {
      const db = await new Promise<IDBDatabase>((opened) => {
        const request = indexedDB.open('tejun')
        request.onsuccess = () => opened(request.result)
      })
      const bytes = new Uint8Array(size).map((_, n) => (n * 7919) % 251).buffer
      const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
      const sha256 = Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('')
      const tx = db.transaction(['cases', 'acts', 'evidence', 'contents'], 'readwrite')
      const [caseStore, acts, evidence, contents] = ['cases', 'acts', 'evidence', 'contents'].map((name) =>
        tx.objectStore(name),
      )
      for (let n = 0; n < cases; n++) {
        const id = `case${n}`
        caseStore?.put({ id, guide: 'coin-refund', begun: 1_700_000_000_000 + n })
        for (const [node, choice] of [
          ['state', 'notYet'],
          ['registered', 'yes'],
          ['howToAsk', 'may2024'],
        ])
          acts?.add({ case: id, at: 1_700_000_000_000 + n, act: { do: 'answer', node, choice } })
        for (let step = 0; step < 27; step++)
          acts?.add({
            case: id,
            at: 1_700_000_000_000 + n,
            act: { do: 'tick', node: 'route2024', step: `s${step}` },
          })
      }
      for (let n = 0; n < pictures; n++) {
        const [id, of] = [`picture${n}`, `case${n % cases}`]
        evidence?.put({ id, case: of, type: 'image/jpeg', size, sha256 })
        contents?.put({ id, case: of, bytes })
        acts?.add({ case: of, at: 1_700_000_000_000, act: { do: 'evidence', id, caption: '' } })
      }
      await new Promise((written) => {
        tx.oncomplete = written
      })
      db.close()
    },
    { cases, pictures, size: pictureBytes },
  )
