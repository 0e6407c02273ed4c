/** Chromium with its profile in a folder, as a program of its own, so that all of it can be ended at once. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { args } from '../browser/browser.ts'
import type { Engine } from './engine.ts'
import { killAll, ownGroup } from './program.ts'

export interface Chromium extends Engine {
  readonly context: BrowserContext
  readonly page: Page
}

export async function startChromium(profile: string, workers = true): Promise<Chromium> {
  const child = spawn(
    inject('chrome'),
    [...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { ...ownGroup, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const gone = once(child, 'exit')
  const browser = await chromium.connectOverCDP(await addressOf(child))
  const context = browser.contexts()[0]
  if (!context) throw new Error('the browser has no context')
  if (!workers) await context.addInitScript(withoutWorkers)
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    context,
    page,
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    click: (selector) => page.click(selector),
    run: (body) => page.evaluate(`(() => { ${body} })()`),
    kill: () => killAll(child),
    gone,
    close: async () => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => undefined)
      await gone
    },
  }
}

function withoutWorkers(): void {
  Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('nothing can be read from the browser')
  const lines = createInterface(stderr)
  const address = await new Promise<string>((found, failed) => {
    lines.on('line', (line) => {
      const at = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
      if (at) found(at)
    })
    lines.on('close', () => failed(new Error('the browser has ended before it began')))
  })
  return address
}
