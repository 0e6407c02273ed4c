/** The icon leads to the screen that was left, which stands there before any script has run. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rowsOf } from '../faults/rows.ts'
import {
  done,
  expectPlace,
  expectSaved,
  launch,
  leave,
  phone,
  readyOffline,
  start,
  toRoute2024,
  watched,
} from './browser.ts'
import { type Site, serve } from './site.ts'

let browser: Browser
let site: Site
let context: BrowserContext
let seen: ReturnType<typeof watched>
let page: Page
let icon: string

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
  icon = `${site.origin}/ja/follow/`
  context = await browser.newContext(phone)
  seen = watched(context, site.origin)
  page = await context.newPage()
  await page.goto(`${site.origin}/ja/`)
  await readyOffline(page)
})
afterAll(async () => {
  await browser.close()
  await site.kill()
  expect(seen.errors).toEqual([])
})
beforeEach(async () => {
  page = await context.newPage()
  await begin(page)
  await done(page, 'route2024/menu')
  await expectSaved(page)
})
// pages that are closed leave copies, too
afterEach(() => Promise.all(context.pages().map((one) => one.close())))

async function begin(one: Page): Promise<void> {
  await start(one, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  await expectPlace(one, 'route2024/menu')
  await expectSaved(one)
}

/** The case whose screen is kept, if one is. */
async function copied(): Promise<string | undefined> {
  const { screens } = await rowsOf(page)
  return (screens as { case: string }[])[0]?.case
}

async function leaveWithCopy(): Promise<void> {
  expect(await leave(page)).toBe(true)
  await expect.poll(copied, { timeout: 20_000 }).toBe(new URL(page.url()).searchParams.get('case'))
}

/** A page as it stands before its scripts. */
async function unawake(address: string): Promise<Page> {
  const one = await context.newPage()
  const session = await context.newCDPSession(one)
  await session.send('Emulation.setScriptExecutionDisabled', { value: true })
  await one.goto(address)
  return one
}

const copyIn = (one: Page) => one.locator('[data-stand-in] main[data-place]')

it('shows the step at once, the same as later, and then the step itself', async () => {
  await leaveWithCopy()
  const before = await unawake(icon)
  expect(await copyIn(before).getAttribute('data-place')).toBe('route2024/to-support')
  expect(await before.locator('[data-live="follow"]').isVisible()).toBe(false)
  const picture = await before.screenshot()
  const after = await context.newPage()
  await after.goto(icon)
  await after.locator('[data-live="follow"] main[data-place="route2024/to-support"]').waitFor()
  expect(await after.locator('[data-stand-in]').count()).toBe(0)
  expect((await after.screenshot()).equals(picture)).toBe(true)
  // what it was drawn with is a part of what the step has
  const [brought, all] = await Promise.all([
    before
      .locator('style')
      .evaluateAll((styles) => styles.map(({ textContent }) => textContent?.length ?? 0)),
    after.evaluate(async () => (await (await fetch('/follow.css')).text()).length),
  ])
  expect(brought).toHaveLength(1)
  expect(brought[0]).toBeLessThan(all / 2)
  expect(await after.locator('link[rel="stylesheet"]').count()).toBe(1)
})

it('makes a tap on it wait for the step itself, once', async () => {
  await leaveWithCopy()
  const next = await context.newPage()
  await next.addInitScript(() =>
    // scripts of the page have begun, the step is still to come
    document.addEventListener('DOMContentLoaded', () => {
      const button = document.querySelector<HTMLElement>('[data-stand-in] [data-action="done"]')
      button?.click()
      button?.click()
    }),
  )
  await next.goto(icon)
  await expectPlace(next, 'route2024/support')
  await expectSaved(next)
})

describe('shows nothing', () => {
  it.each<[string, () => Promise<void>]>([
    ['where the case went on in another tab', () => goesOn()],
    ['where another case was touched since', () => beginsAnother()],
  ])('%s', async (_, since) => {
    await leaveWithCopy()
    await since()
    const before = await unawake(icon)
    expect(await before.locator('[data-live="follow"]').isVisible()).toBe(true)
    expect(await copyIn(before).count()).toBe(0)
  })

  const goesOn = async () => {
    const other = await context.newPage()
    await other.goto(icon)
    await done(other, 'route2024/to-support')
    await expectPlace(other, 'route2024/support')
    await expectSaved(other)
  }
  const beginsAnother = async () => begin(await context.newPage())

  it('of it in the other language, and at another address of the case', async () => {
    await leaveWithCopy()
    const there = new URL(page.url())
    expect(await copyIn(await unawake(there.href)).count()).toBe(1)
    there.searchParams.set('step', 'menu')
    expect(await copyIn(await unawake(there.href)).count()).toBe(0)
    expect(await copyIn(await unawake(`${site.origin}/en/follow/`)).count()).toBe(0)
  })
})

describe('keeps none', () => {
  it('of an earlier step that is looked at', async () => {
    await page.goBack()
    await expectPlace(page, 'route2024/menu')
    expect(await leave(page)).toBe(false)
  })

  it('of a step in which something is typed', async () => {
    await page.goto(`${site.origin}/ja/follow/?guide=card-unusable&from=retype`)
    const at = () => page.locator('main[data-place]').getAttribute('data-place')
    while ((await at()) !== 'retype/look-alikes') await done(page, `${await at()}`)
    await page.fill('.tool input', 'ABCD')
    expect(await leave(page)).toBe(false)
  })
})

it('gives way to the words for a script that cannot be fetched', async () => {
  await leaveWithCopy()
  const before = await unawake(icon)
  // as early.ts does
  await before.evaluate(() => {
    document.documentElement.dataset.failed = ''
  })
  expect(await before.locator('.failed-part').isVisible()).toBe(true)
  expect(await copyIn(before).isVisible()).toBe(false)
})

it('forgets it with the case', async () => {
  await leaveWithCopy()
  const other = await context.newPage()
  await other.clock.install()
  await other.goto(`${site.origin}/ja/cases/`)
  await other.click('[data-action="forget"]')
  await other.clock.runFor(11_000)
  await expect.poll(copied, { timeout: 20_000 }).toBeUndefined()
})
