/** What grows with the number of guides, and what must not: `npm run bench -- size`, with numbers of guides after it. */
import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { phone } from '../../browser/phone.ts'
import { building, copied, ended } from '../changes.ts'
import { filesIn, type Host, host, wireBytes } from '../host.ts'
import { median } from '../median.ts'
import { firstInstall, installed } from '../visit.ts'
import { begin, walk } from '../walk.ts'
import { fillWithGuides } from './generate.ts'

export interface SizeRow {
  readonly [what: string]: string | number
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** One column of figures for each number of guides. */
export async function sizeRows(browser: Browser, counts: readonly number[]): Promise<SizeRow[]> {
  const rows: SizeRow[] = []
  for (const count of counts) {
    console.error(`${count} guides …`)
    const copy = copied(`size-${count}`, (root) => fillWithGuides(root, count))
    const begun = Date.now()
    const child = building(copy)
    const memory = highest(child)
    await ended(child)
    const seconds = (Date.now() - begun) / 1000
    const dir = join(copy, 'dist')
    const server = await host(dir, { delay: 20 })
    try {
      rows.push({
        guides: count,
        'build, s': seconds.toFixed(0),
        'its memory, MB': await memory,
        'home page': kB(wireBytes(join(dir, 'ja/index.html'))),
        'a guide’s page': kB(wireBytes(join(dir, 'ja/guides/card-unusable/index.html'))),
        'a guide’s data': kB(wireBytes(join(dir, 'data/ja/card-unusable.json'))),
        'fetched by the worker': kB((await firstInstall(browser, dir, '/ja/')).bytes),
        'search, ja': kB(searchBytes(dir, 'ja')),
        ...(await felt(browser, server)),
      })
    } finally {
      await server.kill()
    }
  }
  return rows
}

/** What the search is made of: the phrases that people use, and the headings that they lead to. */
const searchBytes = (dir: string, lang: string) =>
  [...filesIn(join(dir, 'assets', lang)), join(dir, `data/${lang}/heads.json`)]
    .filter((file) => basename(file).startsWith(`${lang}-`) || basename(file) === 'heads.json')
    .reduce((sum, file) => sum + wireBytes(file), 0)

/** The most memory that a build has held, all its threads together (Linux; 0 elsewhere). */
function highest(child: ChildProcess): Promise<number> {
  let most = 0
  const look = setInterval(() => {
    try {
      const [, kilobytes = '0'] =
        /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
      most = Math.max(most, Number(kilobytes))
    } catch {
      // it has ended, or this system tells nothing
    }
  }, 200)
  return new Promise((told) =>
    child.on('exit', () => {
      clearInterval(look)
      told(Math.round(most / 1000))
    }),
  )
}

/** What a person feels, on a processor that is four times slower: times in ms, medians. */
async function felt(browser: Browser, server: Host): Promise<SizeRow> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    await page.goto(`${server.origin}/ja/`)
    await installed(page)
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const home = await timesOf(5, () => opened(page, `${server.origin}/ja/`, 'h1'))
    const answer = await firstAnswer(page)
    const guide = await timesOf(5, () =>
      opened(page, `${server.origin}/ja/guides/card-unusable/`, '[data-action="start"]'),
    )
    await page.goto(`${server.origin}/ja/guides/coin-refund/`)
    await begin(page)
    const ticks: number[] = []
    await walk(page, async () => void ticks.push(await tick(page)))
    return {
      'home, ms': Math.round(median(home)),
      'a guide, ms': Math.round(median(guide)),
      'first answer, ms': answer,
      'a tick, ms': Math.round(median(ticks)),
    }
  } finally {
    await context.close()
  }
}

async function timesOf(count: number, work: () => Promise<number>): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < count; n++) times.push(await work())
  return times
}

async function opened(page: Page, url: string, shown: string): Promise<number> {
  const begun = Date.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator(shown).first().waitFor()
  return Date.now() - begun
}

/** From a question to its answer, the search still to be fetched; what a key costs after it: tests/search/size.measure.ts. */
async function firstAnswer(page: Page): Promise<number> {
  const begun = Date.now()
  await page.locator('input[type="search"]').fill('ギフトカードが使えない')
  await page.locator('[data-results] a').first().waitFor()
  return Date.now() - begun
}

/** From a tap to the frame that shows the next step, ms. */
export const tick = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((told) => {
        const before = document.querySelector('main')?.dataset.place
        const begun = performance.now()
        document.querySelector<HTMLElement>('[data-action="done"]')?.click()
        const look = () =>
          document.querySelector('main')?.dataset.place === before
            ? requestAnimationFrame(look)
            : requestAnimationFrame(() => told(performance.now() - begun))
        look()
      }),
  )
