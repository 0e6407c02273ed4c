/** Bytes and counts: first paint, first visit, the offline store, and what a small change costs those who have it. */
import { readdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { budgets } from './budgets.ts'
import { built, type Change, differing, lines, making, sentenceOf, update } from './changes.ts'
import { type Host, host } from './host.ts'
import { addresses, beforeFirstPaint, kinds, worst } from './pages.ts'
import { alsoSeen, type Row, row } from './table.ts'
import { firstInstall, type Visit, visit } from './visit.ts'

/** How far the network is, ms: far enough that requests overlap as they do elsewhere. */
const delay = 20

/** Does work on several things at a time, each lane with a host of its own, so that the logs do not mix. */
async function inLanes<T, R>(
  dir: string,
  lanes: number,
  all: readonly T[],
  work: (server: Host, one: T) => Promise<R>,
) {
  const todo = [...all]
  const results: R[] = []
  const lane = async () => {
    const server = await host(dir, { delay })
    try {
      for (let next = todo.shift(); next !== undefined; next = todo.shift())
        results.push(await work(server, next))
    } finally {
      await server.kill()
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}

/** First visits of all pages. */
export const visits = (browser: Browser, dir: string, paths = addresses(dir)): Promise<Visit[]> =>
  inLanes(dir, 4, paths, (server, path) => visit(browser, server, path))

export async function pageRows(browser: Browser, dir: string): Promise<Row[]> {
  const painted = worst(addresses(dir).map((path) => beforeFirstPaint(dir, path)))
  const seen = await visits(browser, dir)
  const homes = seen.filter(({ path }) => /^\/(ja|en)\/$/.test(path))
  const [home, most] = [worst(homes), worst(seen)]
  const moved = seen.filter(({ shift }) => shift > 0)
  return [
    row(budgets.firstPaint, painted.bytes, `${painted.path}`),
    row(
      budgets.homeScript,
      Math.max(...homes.map(({ script }) => script)),
      'all scripts that it fetches by itself',
    ),
    row(budgets.firstVisit, most.bytes, `${most.path}, ${most.requests} requests`),
    alsoSeen('the same, home page', 'kB', home.bytes, `${home.path}, ${home.requests} requests`),
    row(
      budgets.shift,
      Math.max(...seen.map(({ shift }) => shift)),
      moved.length
        ? `${moved.map(({ path }) => path).slice(0, 3)} (${moved.length}): ${moved[0]?.shifted.slice(0, 3)}`
        : `${seen.length} pages`,
      'every page, first visit',
    ),
  ]
}

export async function storeRows(browser: Browser, dir: string): Promise<Row[]> {
  const { bytes, requests, asked, reached } = await firstInstall(browser, dir, kinds.home)
  return [
    row(budgets.offline, bytes, `${requests} requests, sw.js among them`),
    {
      ...row(budgets.atOnce, asked, `of ${requests - 1}; ${reached} at once by the server's log`),
      kept: asked >= mostPossible(requests),
    },
  ]
}

/** Who fetches fewer files than that has them all under way at once. The worker's own script comes before. */
export const mostPossible = (requests: number) => Math.min(budgets.atOnce.least, requests - 1)

interface Update {
  readonly name: string
  readonly bytes: number
  readonly requests: number
}

/** Builds each change, and lets a browser fetch those that change most. */
export async function updates(
  browser: Browser,
  before: string,
  changes: readonly Change[],
  measured = 3,
): Promise<Update[]> {
  const todo = [...changes]
  const made: { name: string; dist: string; bytes: number }[] = []
  const lane = async () => {
    for (let next = todo.shift(); next; next = todo.shift()) {
      const dist = await built(next.name.replaceAll(/\W+/g, '-'), making(next))
      made.push({ name: next.name, dist, bytes: differing(before, dist) })
    }
  }
  await Promise.all([lane(), lane()])
  const most = made.sort((one, other) => other.bytes - one.bytes).slice(0, measured)
  return inLanes(before, 2, most, async (server, { name, dist }) => ({
    name,
    ...(await update(browser, server, [before, dist])),
  }))
}

export async function changeRows(browser: Browser): Promise<Row[]> {
  const before = await built('as-it-is')
  const slugs = readdirSync(`${before}/ja/guides`)
  const sentences = ['ja', 'en'].flatMap((lang) => slugs.map((slug) => sentenceOf(lang, slug)))
  const said = worst(await updates(browser, before, sentences))
  const coded = await updates(browser, before, lines, lines.length)
  const code = worst(coded)
  const others = coded
    .filter((one) => one !== code)
    .map(({ name, bytes }) => `${name.replace('src/', '')} ${(bytes / 1000).toFixed(1)}`)
  return [
    row(budgets.sentence, said.bytes, `${said.name}, ${said.requests} requests`),
    row(
      budgets.code,
      code.bytes,
      `${code.name.replace('src/', '')}, ${code.requests} requests; ${others.join(', ')}`,
    ),
  ]
}
