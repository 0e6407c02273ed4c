/** What the scripts of a page hold in memory, after the rubbish is taken out. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { phone } from '../browser/phone.ts'
import { budgets } from './budgets.ts'
import { floor } from './floor.ts'
import { type Host, host } from './host.ts'
import { kinds } from './pages.ts'
import { shiftsOf, watchShifts } from './shift.ts'
import { alsoSeen, type Row, row } from './table.ts'
import { installed } from './visit.ts'
import { begin, walk, walkInside } from './walk.ts'

async function heap(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page)
  await session.send('HeapProfiler.enable')
  // what the first round lets go of may hold something itself
  for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

async function within<T>(
  browser: Browser,
  dir: string,
  work: (context: BrowserContext, server: Host) => Promise<T>,
): Promise<T> {
  const server = await host(dir)
  const context = await browser.newContext(phone)
  try {
    await watchShifts(context)
    return await work(context, server)
  } finally {
    await context.close()
    await server.kill()
  }
}

/** Walks through a whole guide: what a page holds at the end, and what moved on the way. */
export async function guideRows(browser: Browser, dir: string): Promise<Row[]> {
  const least = await within(browser, floor, async (context, server) => {
    const page = await context.newPage()
    await page.goto(`${server.origin}/`)
    await installed(page)
    return heap(context, page)
  })
  const home = await within(browser, dir, async (context, server) => {
    const page = await context.newPage()
    await page.goto(server.origin + kinds.home)
    await installed(page)
    await server.quiet()
    return heap(context, page)
  })
  const guide = await within(browser, dir, async (context, server) => {
    const page = await context.newPage()
    await page.goto(`${server.origin}/ja/guides/coin-refund/`)
    await server.quiet()
    const taps = await walkInside(page)
    await server.quiet()
    return { taps, held: await heap(context, page) }
  })
  return within(browser, dir, async (context, server) => {
    const page = await context.newPage()
    await page.goto(`${server.origin}/ja/guides/coin-refund/`)
    await server.quiet()
    await begin(page)
    const taps = await walk(page)
    await server.quiet()
    const moved = await shiftsOf(page)
    const later = await laterVisits(context, server)
    const mostMoved = later.reduce((one, other) => (other.shift > one.shift ? other : one))
    return [
      row(
        budgets.shift,
        moved.shift,
        moved.shifted.slice(0, 3).join(', ') || `${taps} taps`,
        'through a whole guide',
      ),
      row(
        budgets.shift,
        mostMoved.shift,
        mostMoved.shift ? `${mostMoved.path}: ${mostMoved.shifted.slice(0, 3)}` : `${later.length} pages`,
        'with an open and a closed case',
      ),
      row(budgets.homeHeap, home, `floor ${(least / 1_000_000).toFixed(2)} MB`),
      row(budgets.guideHeap, guide.held, `${guide.taps} taps`),
      alsoSeen('script heap of the floor', 'MB', least),
    ]
  })
}

/** Pages of somebody who has cases, one of them open: more comes in after the first paint than for a newcomer. */
async function laterVisits(context: BrowserContext, server: Host) {
  const page = await context.newPage()
  await page.goto(`${server.origin}/ja/guides/card-unusable/`)
  await begin(page)
  await page.locator('main [data-choice]').first().click()
  await page.locator('main[data-place]:not([data-place="see"])').waitFor()
  await server.quiet()
  const seen = []
  for (const path of [...Object.values(kinds).filter((path) => !path.includes('?')), '/ja/follow/']) {
    await page.goto(server.origin + path)
    await server.quiet()
    seen.push({ path, ...(await shiftsOf(page)) })
  }
  return seen
}
