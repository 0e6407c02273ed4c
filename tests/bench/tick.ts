/** A tick until its frame is drawn, on a slow processor, and what it writes. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { phone } from '../browser/phone.ts'
import { budgets } from './budgets.ts'
import { floor } from './floor.ts'
import { host } from './host.ts'
import { median } from './median.ts'
import { alsoSeen, type Row, row } from './table.ts'
import { installed } from './visit.ts'
import { begin, walk } from './walk.ts'

const times = 50
/** Long enough between two ticks for all that a tick sets going. */
const rest = 120

export async function tickRows(browser: Browser, dir: string): Promise<Row[]> {
  const [ours, floors] = [await opened(browser, dir), await opened(browser, floor)]
  try {
    // by turns, so that what else the machine does falls on both
    while (ours.spans.length < times || floors.spans.length < times) {
      await throughGuide(ours)
      await onFloor(floors)
    }
  } finally {
    await ours.close()
    await floors.close()
  }
  const first = (all: readonly number[]) => all.slice(0, times)
  const [own, nexts, least] = [first(ours.spans), first(ours.nexts), first(floors.spans)]
  return [
    row(budgets.tick, median(own) / median(least), told(median(own), median(least))),
    row(budgets.worstTick, Math.max(...own) / Math.max(...least), told(Math.max(...own), Math.max(...least))),
    alsoSeen(
      'tick until the next step stands, median',
      'times',
      median(nexts) / median(least),
      told(median(nexts), median(least)),
    ),
    row(
      budgets.writes,
      Math.max(...ours.writes),
      `transactions or records, whichever are more; floor ${Math.max(...floors.writes)}`,
    ),
  ]
}

const told = (own: number, least: number) => `${own.toFixed(1)} ms, floor ${least.toFixed(1)} ms`

interface Ticking {
  readonly page: Page
  readonly origin: string
  /** Tap to the frame in which it is seen to have been heard, ms. */
  readonly spans: number[]
  /** Tap to the frame that shows the next step, ms. */
  readonly nexts: number[]
  /** The larger number for each tick: transactions that write, or records written. */
  readonly writes: number[]
  close(): Promise<void>
}

/** A page with its worker in charge, on a processor that is four times slower. */
async function opened(browser: Browser, dir: string): Promise<Ticking> {
  const server = await host(dir)
  const context = await browser.newContext({ ...phone, reducedMotion: 'no-preference' })
  await countWrites(context)
  const page = await context.newPage()
  await page.goto(`${server.origin}${dir === floor ? '/' : '/ja/'}`)
  await installed(page)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const close = async () => {
    await context.close()
    await server.kill()
  }
  return { page, origin: server.origin, spans: [], nexts: [], writes: [], close }
}

async function throughGuide(ticking: Ticking): Promise<void> {
  await ticking.page.goto(`${ticking.origin}/ja/guides/coin-refund/`)
  await begin(ticking.page)
  await walk(ticking.page, () => tick(ticking))
}

async function onFloor(ticking: Ticking): Promise<void> {
  await ticking.page.goto(`${ticking.origin}/`)
  for (let n = 0; n < 20; n++) await tick(ticking)
}

async function tick({ page, spans, nexts, writes }: Ticking): Promise<void> {
  const { span, next, written } = await timed(page)
  spans.push(span)
  nexts.push(next)
  writes.push(written)
}

/** Counts what is written to databases, from the first moment of every page. */
const countWrites = (context: BrowserContext) =>
  context.addInitScript(() => {
    const written = { transactions: 0, records: 0 }
    Object.assign(globalThis, { written })
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite') written.transactions++
      return transaction.call(this, names, mode, options)
    }
    for (const name of ['add', 'put', 'delete'] as const) {
      const write = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest
      Object.assign(IDBObjectStore.prototype, {
        [name](this: IDBObjectStore, ...given: unknown[]) {
          written.records++
          return write.apply(this, given)
        },
      })
    }
  })

const timed = (page: Page) =>
  page.evaluate(async (rest) => {
    const { written } = globalThis as unknown as { written: { transactions: number; records: number } }
    const pause = (ms: number) => new Promise((over) => setTimeout(over, ms))
    const shown = () => document.querySelector('main')?.getAttribute('data-place')
    await pause(rest)
    // a tap comes at any moment of a frame: here always just after one, so that all wait alike
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
    const [before, records, transactions] = [shown(), written.records, written.transactions]
    const button = document.querySelector<HTMLElement>('[data-action="done"]')
    const frameEnd = async () => {
      await new Promise(requestAnimationFrame)
      await new Promise((drawn) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = drawn
        port2.postMessage(undefined)
      })
    }
    const moved = () => shown() !== before || document.querySelector('[data-closed]')
    const heard = () => moved() || 'heard' in document.documentElement.dataset
    const began = performance.now()
    /** From the tap to the end of the frame in which something is true. */
    const until = async (seen: () => unknown, frame = frameEnd()) => {
      await frame
      while (!seen() && performance.now() - began < 5000) await frameEnd()
      return performance.now() - began
    }
    // asked for before the tap: what the page does after that frame is not of it
    const first = frameEnd()
    button?.click()
    const span = await until(heard, first)
    const next = moved() ? span : await until(moved)
    await pause(rest)
    return { span, next, written: Math.max(written.records - records, written.transactions - transactions) }
  }, rest)
