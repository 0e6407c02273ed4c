import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { done, expectPlace, expectSaved, launch, phone, start, toRoute2024 } from './browser.ts'
import { type Site, serve } from './site.ts'

let browser: Browser
let site: Site
let context: BrowserContext
let one: Page
let two: Page

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
})
afterAll(async () => {
  await browser.close()
  await site.kill()
})
beforeEach(async () => {
  context = await browser.newContext(phone)
  one = await context.newPage()
  await start(one, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  await done(one, 'route2024/menu')
  await expectSaved(one)
  two = await context.newPage()
  await two.goto(one.url())
  await expectPlace(two, 'route2024/to-support')
})
afterEach(() => context.close())

it('two tabs agree at once', async () => {
  await done(two, 'route2024/to-support')
  await expectPlace(one, 'route2024/support')
  await done(one, 'route2024/support')
  await expectPlace(two, 'route2024/digital')
})

it('an undo in one is an undo in the other', async () => {
  await two.click('[data-action="undo"]')
  await expectPlace(one, 'route2024/menu')
})

it('whoever looks at an earlier step is left alone', async () => {
  await one.goBack()
  await expectPlace(one, 'route2024/menu')
  await done(two, 'route2024/to-support')
  await expectPlace(two, 'route2024/support')
  await expectSaved(two)
  await expectPlace(one, 'route2024/menu')
})

it('ticks made in both at the same moment are both kept', async () => {
  await Promise.all([one.click('[data-action="steps"]'), two.click('[data-action="steps"]')])
  await Promise.all([
    one.check('dialog [data-step="route2024/support"] input'),
    two.check('dialog [data-step="route2024/digital"] input'),
  ])
  await Promise.all([expectSaved(one), expectSaved(two)])
  await one.reload()
  await one.click('[data-action="steps"]')
  expect(await one.isChecked('dialog [data-step="route2024/support"] input')).toBe(true)
  expect(await one.isChecked('dialog [data-step="route2024/digital"] input')).toBe(true)
})
