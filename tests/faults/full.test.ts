import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { done, expectCount, expectPlace, expectSaved, place, start, toRoute2024 } from '../browser/browser.ts'
import { type Site, serve } from '../browser/site.ts'
import { type Chromium, startChromium } from '../engines/chromium.ts'
import { newProfile } from '../engines/program.ts'
import { long, patience } from './long.ts'

let site: Site
beforeAll(async () => {
  site = await serve()
})
afterAll(() => site.kill())

const begin = async (page: Page) => {
  await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  await done(page, 'route2024/menu')
  await expectSaved(page)
  return new URL(page.url()).searchParams.get('case') ?? ''
}
/** The sentence that says what to do. */
const told = (page: Page) => page.locator('.not-kept[role="alert"] p').textContent()

describe('the browser gives no more room', () => {
  const profile = newProfile()
  let running: Chromium
  let page: Page
  let id: string
  let session: CDPSession
  beforeEach(async () => {
    running = await startChromium(profile.path, false)
    id = await begin(running.page)
    await running.close()
    // started anew: for a while the browser goes by the room that it found before
    running = await startChromium(profile.path, false)
    page = running.page
    session = await running.context.newCDPSession(page)
  })
  afterEach(() => running.close())
  afterAll(() => profile.remove())

  // never skipped: CI takes a skipped test for a missing browser
  const inLong = long ? it : () => undefined

  const allow = (bytes?: number) =>
    session.send('Storage.overrideQuotaForOrigin', {
      origin: site.origin,
      ...(bytes !== undefined && { quotaSize: bytes }),
    })

  it('a step: is said not to be saved, the older ones stay, and it is saved when there is room', async () => {
    await allow(1)
    await page.goto(`${site.origin}/ja/follow/?case=${id}`)
    await done(page, 'route2024/to-support')
    await expectPlace(page, 'route2024/support')
    expect(await told(page)).toBeTruthy()
    expect(await page.getAttribute('[data-saved]', 'data-saved')).toBe('false')
    const other = await running.context.newPage()
    await other.goto(`${site.origin}/ja/follow/?case=${id}`)
    await expectPlace(other, 'route2024/to-support')
    await other.close()
    await allow()
    await page.click('.not-kept .button')
    await expectSaved(page)
    await page.reload()
    await expectPlace(page, 'route2024/support')
  })

  inLong('a note: what was written stays on the screen, and is saved when there is room', async () => {
    await allow(1)
    await page.goto(`${site.origin}/ja/case/?id=${id}`)
    await page.locator('section:has(#notes) textarea').fill('窓口は10時から')
    await page.locator('section:has(#notes) [type="submit"]').click()
    expect(await told(page)).toBeTruthy()
    expect(await shown(page)).toContain('窓口は10時から')
    await allow()
    await page.click('.not-kept .button')
    await expectCount(page, '.not-kept', 0)
    await page.reload()
    await expectCount(page, '[data-note]', 1)
  })
})

/** All that can be read on a page, in fields too. */
const shown = (page: Page) =>
  page.evaluate(() =>
    [document.body.innerText, ...[...document.querySelectorAll('textarea')].map((t) => t.value)].join('\n'),
  )

/** A small disk of its own; only root may make one. */
function smallDisk(megabytes: number) {
  const path = mkdtempSync(join(tmpdir(), 'tejun-disk-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path])
  const filling = join(path, 'filling')
  return {
    path,
    made: status === 0,
    fill() {
      const file = openSync(filling, 'a')
      for (let block = 1024 * 1024; block >= 1024; )
        try {
          writeSync(file, Buffer.alloc(block, 1))
        } catch {
          block /= 2
        }
      closeSync(file)
    },
    makeRoom: () => rmSync(filling),
    remove() {
      if (status === 0) spawnSync('umount', ['-l', path])
      rmSync(path, { recursive: true, force: true })
    },
  }
}

const disk = smallDisk(96)
afterAll(() => disk.remove())

if (disk.made)
  it('the disk is full: what was shown as saved is there after a kill, the rest is said not to be', {
    timeout: patience,
  }, async () => {
    let running = await startChromium(disk.path, false)
    const { page } = running
    try {
      const id = await begin(page)
      disk.fill()
      let saved = 'route2024/to-support'
      let acts = 0
      // the file in use may have a little room left, so a few steps may truly be saved
      for (; acts < 400; acts++) {
        const on = (await place(page).getAttribute('data-place')) === 'route2024/menu'
        await page.click(on ? '[data-action="done"]' : '[data-action="undo"]')
        await expectPlace(page, on ? 'route2024/to-support' : 'route2024/menu')
        const sign = await Promise.race([
          page
            .locator('[data-saved="true"]')
            .waitFor()
            .then(() => true),
          page
            .locator('.not-kept')
            .waitFor()
            .then(() => false),
        ])
        if (!sign) break
        saved = on ? 'route2024/to-support' : 'route2024/menu'
      }
      expect(acts).toBeLessThan(400)
      expect(await told(page)).toBeTruthy()
      running.kill()
      await running.gone
      disk.makeRoom()
      running = await startChromium(disk.path, false)
      await running.page.goto(`${site.origin}/ja/follow/?case=${id}`)
      await expectPlace(running.page, saved)
      if (long) console.log(`full disk: ${acts} steps were saved in what was left, none of them lost`)
      const on = saved === 'route2024/menu'
      await running.page.click(on ? '[data-action="done"]' : '[data-action="undo"]')
      await expectSaved(running.page)
    } finally {
      await running.close()
    }
  })
