import fc from 'fast-check'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databaseVersion } from '../../src/cases/database.ts'
import { expectCount, launch, phoneWithoutWorker } from '../browser/browser.ts'
import { type Site, serve } from '../browser/site.ts'
import { anyBackup } from '../cases/backups.ts'
import first from '../cases/frozen/1.json'
import second from '../cases/frozen/2.json'
import third from '../cases/frozen/3.json'
import { startChromium } from '../engines/chromium.ts'
import { newProfile } from '../engines/program.ts'
import { endWhenAsked } from './at-the-sign.ts'
import { long, patience, times } from './long.ts'
import { type Older, rowsOf, type Version, writeOlder } from './rows.ts'

let site: Site
let browser: Browser
beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
})
afterAll(async () => {
  await browser.close()
  await site.kill()
})

const versions: readonly Version[] = [1, 2, 3]
const stores = ['acts', 'cases', 'contents', 'evidence', 'screens', 'sheets']
const frozen: Record<Version, Older> = { 1: first, 2: second, 3: third }

/** Random rows as a version could have written them. */
function randomRows(version: Version, seed: number): Older {
  const { cases, evidence } = fc.sample(anyBackup, { numRuns: 1, seed })[0] ?? { cases: [], evidence: [] }
  const rows = {
    cases: cases.map(({ record }) => record),
    acts: cases.flatMap(({ record, log }) => log.map(({ at, act }) => ({ case: record.id, at, act }))),
  }
  if (version === 1) return rows
  const rowsOfTwo = {
    ...rows,
    evidence: evidence.map(({ bytes: _, ...record }) => record),
    contents: evidence.map((one) => ({ id: one.id, case: one.case, bytes: [...new Uint8Array(one.bytes)] })),
  }
  return version === 2 ? rowsOfTwo : { ...rowsOfTwo, sheets: third.sheets }
}

const asStored = (rows: unknown) => JSON.parse(JSON.stringify(rows))

describe('the newest version opens what an older one has written', () => {
  it.each(versions)('version %i, with random cases', { timeout: patience }, async (version) => {
    let acts = 0
    for (let seed = 1; seed <= times(60, 2); seed++) {
      const context: BrowserContext = await browser.newContext(phoneWithoutWorker)
      const page = await context.newPage()
      await page.goto(`${site.origin}/robots.txt`)
      await writeOlder(page, version, randomRows(version, seed))
      const before = asStored(await rowsOf(page))
      await page.goto(`${site.origin}/ja/cases/`)
      const listed = new Set((before.acts as { case: string }[]).map((act) => act.case))
      await expectCount(page, '[data-case]', listed.size)
      await expect.poll(async () => (await rowsOf(page)).version, { timeout: 10_000 }).toBe(databaseVersion)
      const after = asStored(await rowsOf(page))
      const added = { evidence: [], contents: [], sheets: [], screens: [] }
      expect({ ...after, version }).toEqual({ ...added, ...before })
      acts += before.acts.length
      await context.close()
    }
    if (long) console.log(`version ${version}: ${acts} random acts opened`)
  })
})

/** How many stores the way up from a version adds. */
const added = { 1: 4, 2: 2, 3: 1 }
const kills = versions.flatMap((version) =>
  Array.from({ length: added[version] }, (_, i) => ({ version, after: i + 1 })),
)

describe('killed in the middle of an upgrade, it opens whole', () => {
  it.each(long ? kills : kills.slice(1, 2))(
    'from version $version, after $after new stores',
    { timeout: patience },
    async ({ version, after }) => {
      const profile = newProfile()
      let running = await startChromium(profile.path, false)
      try {
        await running.goto(`${site.origin}/robots.txt`)
        await writeOlder(running.page, version, frozen[version])
        const before = asStored(await rowsOf(running.page))
        await running.context.addInitScript(endAfter, after)
        endWhenAsked(site, running.kill)
        running.page.goto(`${site.origin}/ja/cases/`).catch(() => undefined)
        await running.gone
        site.fault = undefined

        running = await startChromium(profile.path, false)
        await running.goto(`${site.origin}/robots.txt`)
        expect(asStored(await rowsOf(running.page)), 'nothing of it has happened').toEqual(before)
        await running.goto(`${site.origin}/ja/cases/`)
        await expectCount(running.page, '[data-case]', frozen[version].cases.length)
        const now = asStored(await rowsOf(running.page))
        expect(now.version).toBe(databaseVersion)
        expect(
          Object.keys(now)
            .filter((name) => name !== 'version')
            .sort(),
        ).toEqual(stores)
        expect(now.acts).toEqual(before.acts)
        expect(now.cases).toEqual(before.cases)
      } finally {
        await running.close()
        profile.remove()
      }
    },
  )
})

/** In the page: asks the server to end the browser in the middle of an upgrade, after so many new stores. */
function endAfter(stores: number): void {
  const create = IDBDatabase.prototype.createObjectStore
  let made = 0
  IDBDatabase.prototype.createObjectStore = function (...given) {
    const store = create.apply(this, given)
    if (++made === stores) {
      const request = new XMLHttpRequest()
      request.open('GET', '/end-me-now', false)
      request.send()
    }
    return store
  }
}
