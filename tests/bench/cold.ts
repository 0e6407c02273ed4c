/** Starting without a network, in a browser that was just opened: how long until there is text. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { args, phone } from '../browser/phone.ts'
import { budgets } from './budgets.ts'
import { floor } from './floor.ts'
import { type Host, host } from './host.ts'
import { median } from './median.ts'
import { type Row, row } from './table.ts'
import { installed } from './visit.ts'
import { begin } from './walk.ts'

/** A profile is slow or quick by chance, by as much as a tenth, and stays so: one would tell of itself. */
const profiles = 5
/** Of each page, in each profile. */
const rounds = 12

interface Start {
  readonly address: string
  /** The text that somebody waits for. */
  readonly text: string
}

const names = ['floor', 'home', 'follow'] as const
type Spans = Record<(typeof names)[number], number[]>

export async function coldRows(chrome: string, dir: string): Promise<Row[]> {
  const spans: Spans = { floor: [], home: [], follow: [] }
  for (let profile = 0; profile < profiles; profile++) {
    const more = await spansOfProfile(chrome, dir)
    for (const name of names) spans[name].push(...more[name])
  }
  const least = median(spans.floor)
  const told = (name: 'home' | 'follow') =>
    row(
      budgets.coldStart,
      median(spans[name]) / least,
      `${median(spans[name]).toFixed(0)} ms, floor ${least.toFixed(0)} ms, of ${spans[name].length} starts`,
      name === 'home' ? 'home' : 'the open case',
    )
  return [told('home'), told('follow')]
}

async function spansOfProfile(chrome: string, dir: string): Promise<Spans> {
  const profile = mkdtempSync(join(tmpdir(), 'tejun-bench-'))
  const [ours, floors] = [await host(dir), await host(floor)]
  try {
    await keepBoth(chrome, profile, ours, floors)
    await Promise.all([ours.kill(), floors.kill()])
    const starts: Record<keyof Spans, Start> = {
      floor: { address: `${floors.origin}/`, text: 'h1' },
      home: { address: `${ours.origin}/ja/`, text: 'h1' },
      // where the icon on the home screen leads, with a case open
      follow: { address: `${ours.origin}/ja/follow/`, text: 'main[data-place] h1' },
    }
    const spans: Spans = { floor: [], home: [], follow: [] }
    for (let round = 0; round < rounds; round++)
      for (const name of names) spans[name].push(await coldStart(chrome, profile, starts[name]))
    return spans
  } finally {
    await Promise.all([ours.kill(), floors.kill()])
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A desktop's Chromium begins two pages of its own for its address bar, on the two cores that are measured; a phone's has none. */
const asOnPhones = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxFullPopup,WebUIOmniboxAimPopup'

/** A browser whose profile stays, so that worker and case are there when it is opened again. */
export const open = (chrome: string, profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: chrome,
    args: [...args, asOnPhones],
    ...phone,
  })

export const firstPage = async (context: BrowserContext): Promise<Page> =>
  context.pages()[0] ?? (await context.newPage())

/** Installs both workers and begins a case. */
async function keepBoth(chrome: string, profile: string, ours: Host, floors: Host): Promise<void> {
  const context = await open(chrome, profile)
  const page = await firstPage(context)
  await page.goto(`${floors.origin}/`)
  await installed(page)
  await beginCase(page, ours)
  await leave(page)
  await context.close()
}

/** To a step as most are: a sentence, a picture, a button. One with a form in it is not copied. */
const way = ['notYet', 'yes', 'may2024']
const step = 'route2024/menu'

/** Begins a case and stands at a step. */
export async function beginCase(page: Page, server: Host): Promise<void> {
  await page.goto(`${server.origin}/ja/guides/coin-refund/`)
  await installed(page)
  await server.quiet()
  await begin(page)
  for (const choice of way) await page.click(`main [data-choice="${choice}"]`)
  await page.locator(`main[data-place="${step}"] [data-saved="true"]`).waitFor()
}

/** The other app comes to the front; a copy of the screen is kept. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await page.evaluate(
    (place) =>
      new Promise<void>((kept) => {
        indexedDB.open('tejun').onsuccess = ({ target }) => {
          const { result: db } = target as IDBOpenDBRequest
          const look = () => {
            const all = db.transaction('screens').objectStore('screens').getAll()
            all.onsuccess = () => {
              if (!all.result.some(({ html }) => html.includes(place))) return void setTimeout(look)
              db.close()
              kept()
            }
          }
          look()
        }
      }),
    `data-place="${step}"`,
  )
}

/** Says when the text was drawn, in words of the page's own console: to ask a page that is starting would hold it up. */
const marker = 'text drawn at '

async function coldStart(chrome: string, profile: string, { address, text }: Start): Promise<number> {
  const context = await open(chrome, profile)
  try {
    await context.addInitScript(
      ({ text, marker }) => {
        const look = () => {
          if (!document.querySelector(text)?.textContent) return void requestAnimationFrame(look)
          // a frame is drawn after its callbacks, and before the next message
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => console.log(marker + performance.now())
          port2.postMessage(undefined)
        }
        look()
      },
      { text, marker },
    )
    const page = await firstPage(context)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const said = page.waitForEvent('console', (message) => message.text().startsWith(marker))
    await session.send('Page.navigate', { url: address })
    return Number((await said).text().slice(marker.length))
  } finally {
    await context.close()
  }
}
