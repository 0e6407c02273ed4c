/** The parts of the bench, in the order of the table. */
import { execFileSync } from 'node:child_process'
import { type Browser, chromium } from 'playwright-core'
import { findBrowser } from '../../.ci/browser.mjs'
import { args } from '../browser/phone.ts'
import { changeRows, pageRows, storeRows } from './bytes.ts'
import { built, clear } from './changes.ts'
import { coldRows } from './cold.ts'
import { guideRows } from './heap.ts'
import { lighthouseRows } from './lighthouse.ts'
import { profileRows } from './profile.ts'
import { serverRows } from './server.ts'
import { recordRows } from './size/records.ts'
import { sizeRows } from './size/size.ts'
import { type Row, table } from './table.ts'
import { tickRows } from './tick.ts'

interface Given {
  readonly browser: Browser
  /** Path of the browser, for parts that start one of their own. */
  readonly chrome: string
  /** The built app. */
  readonly dir: string
}

const parts = {
  bytes: async ({ browser, dir }: Given): Promise<Row[]> => [
    ...(await pageRows(browser, dir)),
    ...(await storeRows(browser, dir)),
    ...(await changeRows(browser)),
  ],
  lighthouse: ({ chrome, dir }: Given) => lighthouseRows(chrome, dir),
  cold: ({ chrome, dir }: Given) => coldRows(chrome, dir),
  tick: ({ browser, dir }: Given) => tickRows(browser, dir),
  guide: ({ browser, dir }: Given) => guideRows(browser, dir),
  server: ({ browser, dir }: Given) => serverRows(browser, dir),
  profile: ({ chrome }: Given) => profileRows(chrome),
}

type Part = keyof typeof parts
/** These are asked for by name: they need a server that is installed, or tell where time goes and not how much. */
const apart: readonly Part[] = ['server', 'profile']

/** Measures the parts that are named, or those that make up the table. `size` has tables of its own. */
export async function bench(asked: readonly string[]): Promise<void> {
  if (asked[0] === 'size') return sizes(asked.slice(1).map(Number))
  const unknown = asked.filter((name) => !(name in parts))
  if (unknown.length) throw new Error(`there is no ${unknown}; there are: ${Object.keys(parts).join(', ')}`)
  const chrome = await findBrowser()
  const began = Date.now()
  const dir = await built('measured')
  const browser = await chromium.launch({ executablePath: chrome, args })
  const rows: Row[] = []
  try {
    const all = (Object.keys(parts) as Part[]).filter((name) =>
      asked.length ? asked.includes(name) : !apart.includes(name),
    )
    for (const name of all) {
      console.error(`${name} … ${Math.round((Date.now() - began) / 1000)} s`)
      rows.push(...(await parts[name]({ browser, chrome, dir })))
    }
  } finally {
    await browser.close()
    clear()
  }
  console.log(`\n${what()}\n\n${table(rows)}`)
}

/** Sites of so many guides, then phones of so many records. */
async function sizes(counts: readonly number[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findBrowser(), args })
  try {
    const rows = await sizeRows(browser, counts.length ? counts : [10, 100, 1000, 3000])
    const records = await recordRows(browser, await built('measured'), [
      [10, 5],
      [100, 50],
      [1000, 500],
    ])
    console.log(`\n${what()}\n`)
    for (const one of [rows, records]) console.table(one)
  } finally {
    await browser.close()
    clear()
  }
}

/** What was measured, and on which day. */
function what(): string {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim()
  const state = git('status', '--porcelain') ? ' and what is not yet committed' : ''
  return `${git('rev-parse', '--short', 'HEAD')}${state}, ${new Date().toISOString().slice(0, 10)}`
}
