/** `npm run dev`: the app drawn from its sources, and the gallery of all screens beside it. */
import { type ChildProcess, spawn } from 'node:child_process'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { screensOf } from '../../../docs/gallery/screens.ts'
import coinRefund from '../../../src/content/coin-refund.ts'
import { runOf } from '../../../src/guide/acts.ts'
import { replay } from '../../../src/guide/replay.ts'
import {
  choose,
  done,
  expectCount,
  expectPlace,
  expectSaved,
  launch,
  phone,
  toRoute2024,
  watched,
} from '../browser.ts'

const vite = ['node_modules/vite/bin/vite.js', '--port', '0', '--strictPort']
let browser: Browser
let server: ChildProcess
let origin: string
let page: Page
let seen: ReturnType<typeof watched>

beforeAll(async () => {
  // Vitest's own variables would make it a server for tests
  const env = { PATH: process.env.PATH, NODE_ENV: 'development', NO_COLOR: '1' }
  server = spawn(process.execPath, vite, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  ;[browser, origin] = await Promise.all([launch(), said(server)])
})
afterAll(async () => {
  server.kill()
  await browser.close()
})
beforeEach(async () => {
  const context = await browser.newContext(phone)
  seen = watched(context, origin)
  page = await context.newPage()
})

/** The address that the server says it answers at. */
const said = (server: ChildProcess) =>
  new Promise<string>((found, failed) => {
    server.once('exit', () => failed(new Error('the server ended')))
    server.stdout?.on('data', (text) => {
      const address = /http:\/\/localhost:\d+/.exec(String(text))?.[0]
      if (address) found(address)
    })
  })

it('leads from the home screen into a guide, and keeps a tick', async () => {
  await page.goto(`${origin}/ja/`)
  await page.click('a[href="/ja/guides/coin-refund/"]')
  await page.click('[data-action="start"]')
  for (const [node, choice] of toRoute2024) await choose(page, node, choice)
  await done(page, 'route2024/menu')
  await expectSaved(page)
  await page.reload()
  await expectPlace(page, 'route2024/to-support')
  expect(seen.errors).toEqual([])
})

it('shows every screen of a guide in both languages in the gallery', async () => {
  await page.goto(`${origin}/docs/gallery/?guide=coin-refund`)
  await expectCount(page, 'iframe', screensOf(coinRefund).length * 2)
  for (const [lang, nth] of [
    ['ja', 0],
    ['en', 1],
  ] as const) {
    const frame = page.frameLocator(`iframe >> nth=${nth}`)
    await frame.locator(`html[lang="${lang}"] main[data-place="${coinRefund.start}"]`).waitFor()
  }
  expect(seen.errors).toEqual([])
})

it('knows a way to each of them', () => {
  for (const { name, node, acts } of screensOf(coinRefund)) {
    const log = acts.map((act, i) => ({ n: i + 1, at: 0, act }))
    expect(replay(coinRefund, runOf(coinRefund, log)).here.node, name).toBe(node)
  }
})
