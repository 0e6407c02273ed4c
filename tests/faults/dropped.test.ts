import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  done,
  expectPlace,
  expectSaved,
  launch,
  phone,
  readyOffline,
  start,
  toRoute2024,
} from '../browser/browser.ts'
import { type Site, serve } from '../browser/site.ts'
import { long, patience, randomFrom } from './long.ts'

let browser: Browser
let site: Site
let context: BrowserContext
let page: Page
let id: string

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(async () => {
  site = await serve()
  context = await browser.newContext(phone)
  page = await context.newPage()
  await page.goto(`${site.origin}/ja/`)
  await readyOffline(page)
  await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  await done(page, 'route2024/menu')
  await expectSaved(page)
  id = new URL(page.url()).searchParams.get('case') ?? ''
})
afterEach(async () => {
  await context.close()
  await site.kill()
})

const kept = () =>
  page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const all = await (await caches.open(name)).keys()
    return all.map(({ url }) => new URL(url).pathname).sort()
  })
const drop = (path: string) =>
  page.evaluate(async (path) => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(path)
  }, path)

/** A few by chance, and those that much depends on; in the long form, all. */
const some = (all: readonly string[]) => {
  if (long) return all
  const random = randomFrom(11)
  const needed = all.filter((path) => path === '/main.js' || /\/wake-/.test(path) || path === '/ja/follow/')
  return [...needed, ...[...all].sort(() => random() - 0.5).slice(0, 2)]
}

describe('a file that the phone has dropped', () => {
  it('comes back as soon as it is asked for with a network', { timeout: patience }, async () => {
    const all = await kept()
    const dropped = some(all)
    for (const path of dropped) await drop(path)
    await page.goto(`${site.origin}/ja/follow/?case=${id}`)
    await expectPlace(page, 'route2024/to-support')
    await page.goto(`${site.origin}/ja/about/`)
    await expect.poll(kept, { timeout: 20_000 }).toEqual(all)
    await site.kill()
    await page.goto(`${site.origin}/ja/follow/?case=${id}`)
    await expectPlace(page, 'route2024/to-support')
  })

  it('is told of without a network, and never leaves an empty page', { timeout: patience }, async () => {
    const all = await kept()
    const held = `${site.origin}/robots.txt`
    await page.goto(held)
    await context.setOffline(true)
    let told = 0
    for (const path of some(all)) {
      const put = await page.evaluateHandle(async (path) => {
        const [name = ''] = await caches.keys()
        const store = await caches.open(name)
        const response = await store.match(path)
        await store.delete(path)
        return { store, response }
      }, path)
      const other = await context.newPage()
      for (const url of new Set([
        `/ja/follow/?case=${id}`,
        path.endsWith('/') ? path : '/ja/guides/coin-refund/',
      ])) {
        await other.goto(site.origin + url)
        // the step, or what stands in its place: a calm screen, or a word in the page
        const whole = url.includes('follow') ? 'main[data-place]' : 'h1'
        await other.locator(`${whole}, [data-failed] .failed-part, main h1`).first().waitFor()
        if (!(await other.locator(whole).count()) || (await other.locator('[data-failed]').count())) told++
      }
      await other.close()
      await put.evaluate(async ({ store, response }, path) => {
        if (response) await store.put(path, response)
      }, path)
    }
    if (long) console.log(`${all.length} files dropped in turn; ${told} pages said so`)
    expect(told).toBeGreaterThan(0)
    await context.setOffline(false)
  })
})
