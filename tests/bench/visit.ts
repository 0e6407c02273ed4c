/** A first visit with nothing kept: what the page fetches, then what the worker fetches, by the server's own log. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { phone } from '../browser/phone.ts'
import { type Asked, type Host, host } from './host.ts'
import { shiftsOf, watchShifts } from './shift.ts'

export interface Visit {
  readonly path: string
  /** All that the page asked for, the worker's script and fetches apart. */
  readonly bytes: number
  readonly requests: number
  /** Scripts among that. */
  readonly script: number
  readonly shift: number
  readonly shifted: readonly string[]
}

const sum = (asked: readonly Asked[]) => asked.reduce((bytes, one) => bytes + one.bytes, 0)

/** Where the browser may look for a worker; held back, so that the page's own requests come first and by themselves. */
export const workerScript = '/sw.js'

/** Visits a page until it asks for nothing more. The worker waits for us meanwhile; then `after` may go on. */
export async function visit(
  browser: Browser,
  server: Host,
  path: string,
  after?: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<Visit> {
  const context = await browser.newContext(phone)
  const release = server.hold(workerScript)
  try {
    await watchShifts(context)
    const page = await context.newPage()
    server.forget()
    await page.goto(server.origin + path)
    // the last that a page asks for
    await server.asked(workerScript)
    await server.quiet()
    const own = server.log.filter(({ as }) => as !== 'serviceworker')
    const seen = await shiftsOf(page)
    release()
    await after?.(page, context)
    return {
      path,
      bytes: sum(own),
      requests: own.length,
      script: sum(own.filter(({ type }) => type.startsWith('text/javascript'))),
      ...seen,
    }
  } finally {
    release()
    await context.close()
  }
}

export interface Store {
  readonly bytes: number
  readonly requests: number
  /** Most files that the worker had asked for at the same moment. */
  readonly asked: number
  /** Most that had reached the server by then: Chromium lets three fetches of a worker through while it is installed. */
  readonly reached: number
}

/** Runs in the worker, before its script: counts what it has asked for and not yet been answered. */
const countAsked = `{const real=self.fetch;let now=0;self.mostAsked=0;self.fetch=(...given)=>{
  self.mostAsked=Math.max(self.mostAsked,++now);return real(...given).finally(()=>now--)}}\n`

/** What the worker fetches at its first install, with its own script. */
export async function firstInstall(browser: Browser, dir: string, path: string): Promise<Store> {
  let store: Store | undefined
  const server = await host(dir, { delay: 20, before: countAsked })
  await visit(browser, server, path, async (page, context) => {
    // what a page fetches by itself stands in the same log, under the same name
    const pages: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'fetch' && !request.serviceWorker())
        pages.push(new URL(request.url()).pathname)
    })
    await installed(page)
    await server.quiet()
    const workers = server.log.filter(
      ({ as, path }) => as === 'serviceworker' || (as === 'empty' && !pages.includes(path)),
    )
    const asked = await context
      .serviceWorkers()[0]
      ?.evaluate(() => (globalThis as unknown as { mostAsked: number }).mostAsked)
    store = { bytes: sum(workers), requests: workers.length, asked: asked ?? 0, reached: server.mostAtOnce }
  }).finally(server.kill)
  if (!store) throw new Error('nothing was installed')
  return store
}

export const installed = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
