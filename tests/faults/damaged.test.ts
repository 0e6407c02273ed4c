import { readdirSync, readFileSync, statSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done, expectPlace, expectSaved, start, toRoute2024 } from '../browser/browser.ts'
import { type Site, serve } from '../browser/site.ts'
import { startChromium } from '../engines/chromium.ts'
import { newProfile } from '../engines/program.ts'
import { long, patience, randomFrom } from './long.ts'

let site: Site
beforeAll(async () => {
  site = await serve()
})
afterAll(() => site.kill())

type Harm = (file: string, random: () => number) => void

const harms: Record<string, Harm> = {
  'bytes changed': (file, random) => {
    const bytes = readFileSync(file)
    for (let i = 0; i < 64 && bytes.length; i++) bytes[Math.floor(random() * bytes.length)] = random() * 256
    writeFileSync(file, bytes)
  },
  'cut short': (file, random) => truncateSync(file, Math.floor(random() * statSync(file).size)),
  emptied: (file) => truncateSync(file, 0),
  'filled with nothing': (file) => writeFileSync(file, Buffer.alloc(statSync(file).size)),
  deleted: (file) => unlinkSync(file),
}

/** Files of the browser's database in a profile. */
function storeIn(profile: string): string[] {
  const all = readdirSync(profile, { recursive: true, encoding: 'utf8' })
  return all
    .filter((file) => /IndexedDB/.test(file) && !/LOCK$/.test(file))
    .map((file) => join(profile, file))
    .filter((file) => statSync(file).isFile())
}

/** What a person finds at home: the case, or a word about it; nothing at all would be a silent first start. */
async function found(page: Page): Promise<string> {
  await page.goto(`${site.origin}/ja/`)
  await page.locator('[data-live="open-case"][data-awake]').waitFor()
  const signs = { case: '.open-case [data-action="continue"]', lost: '[data-lost]', trouble: '.not-kept' }
  const all = Object.entries(signs)
  await page
    .locator(all.map(([, selector]) => selector).join())
    .first()
    .waitFor()
  for (const [name, selector] of all) if (await page.locator(selector).count()) return name
  return 'nothing'
}

/** Every third one harms all files. */
const seeds = long ? Array.from({ length: 8 }, (_, i) => i) : [2]
const cases = Object.keys(harms).flatMap((harm, i) =>
  long || i === 0 ? seeds.map((seed) => ({ harm, seed })) : [],
)

describe('a damaged store is never taken for a first visit', () => {
  it.each(cases)('$harm ($seed)', { timeout: patience }, async ({ harm, seed }) => {
    const random = randomFrom(seed + 1)
    const profile = newProfile()
    let running = await startChromium(profile.path, false)
    try {
      await start(running.page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
      await done(running.page, 'route2024/menu')
      await expectSaved(running.page)
      const id = new URL(running.page.url()).searchParams.get('case') ?? ''
      await running.close()
      const files = storeIn(profile.path)
      expect(files.length).toBeGreaterThan(1)
      // one file by turns, or all of them
      const harmed = seed % 3 === 2 ? files : [files[Math.floor(random() * files.length)] ?? '']
      for (const file of harmed) harms[harm]?.(file, random)

      running = await startChromium(profile.path, false)
      const { page } = running
      const what = await found(page)
      if (long) console.log(harm, seed, what)
      if (what === 'case') {
        await page.goto(`${site.origin}/ja/follow/?case=${id}`)
        await page.locator('main[data-place]').waitFor()
      } else {
        // the old address of the case says so too, and leads to where it can be restored
        await page.goto(`${site.origin}/ja/follow/?case=${id}`)
        await page.click('main a[href="/ja/cases/"]')
        await page.locator('#restore').waitFor()
        await page.locator('[data-lost], .not-kept').first().waitFor()
      }
      // and it goes on
      await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
      if (what === 'trouble') {
        // Chromium neither opens nor deletes a database whose manifest is gone: only clearing the site's data helps
        await page.locator('.not-kept').waitFor()
        await expectPlace(page, 'route2024/menu')
        expect(await page.locator('[data-saved]').first().getAttribute('data-saved')).toBe('false')
        return
      }
      // what is begun now is kept
      await expectSaved(page)
      await page.reload()
      await expectPlace(page, 'route2024/menu')
    } finally {
      await running.close()
      profile.remove()
    }
  })
})
