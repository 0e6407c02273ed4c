/** The built folder behind Debian's nginx with the shipped configuration: what it sends, what it bears, what visits cost. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { answering, freePort, nginxLog, realHosts } from '../browser/hosts.ts'
import { phone } from '../browser/phone.ts'
import { takeIn } from '../browser/updating.ts'
import { built, making, sentenceOf } from './changes.ts'
import { fileOf } from './host.ts'
import { load } from './load.ts'
import { kinds } from './pages.ts'
import type { Row } from './table.ts'
import { installed } from './visit.ts'

interface Sent {
  readonly requests: number
  /** Bytes of the answers, heads included. */
  readonly bytes: number
  /** Answers that said only that nothing has changed. */
  readonly unchanged: number
}

export async function serverRows(browser: Browser, dir: string): Promise<Row[]> {
  const nginx = realHosts.find(({ name, program }) => name === 'nginx' && existsSync(program))
  if (!nginx) return [seen('behind nginx', 'not measured', 'nginx is not installed')]
  const folder = mkdtempSync(join(tmpdir(), 'tejun-nginx-'))
  const root = join(folder, 'site')
  const put = (built: string) => {
    cpSync(built, root, { recursive: true })
    execFileSync(process.execPath, ['build/compress.mjs', root], { stdio: 'ignore' })
  }
  put(dir)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const server = nginx.start(folder, root, port)
  try {
    await answering(origin)
    const checks = await checkRows(origin, dir)
    const heavy = await loadRows(origin, dir)
    const costs = await visitRows(browser, origin, folder, async () => {
      put(await built('next', making(sentenceOf('ja', 'card-unusable'))))
    })
    return [...checks, ...heavy, ...costs]
  } finally {
    const gone = new Promise((exited) => server.once('exit', exited))
    server.kill()
    await gone
    rmSync(folder, { recursive: true, force: true })
  }
}

const seen = (what: string, figure: string, note = ''): Row => ({ what, figure, budget: '', note })

/** How files are packed, how long they may be kept, and that what has not changed is not sent again. */
async function checkRows(origin: string, dir: string): Promise<Row[]> {
  const hashed = `/assets/${readdirSync(join(dir, 'assets')).find((name) => name.endsWith('.js'))}`
  const expected = {
    [kinds.home]: 'no-cache',
    '/sw.js': 'no-cache',
    '/main.js': 'no-cache',
    [hashed]: 'immutable',
  }
  const wrong: string[] = []
  const encodings = new Set<string>()
  let unchanged = 0
  for (const [path, caching] of Object.entries(expected)) {
    const first = await fetch(origin + path, { headers: { 'accept-encoding': 'br, gzip' } })
    encodings.add(first.headers.get('content-encoding') ?? 'none')
    if (!first.headers.get('cache-control')?.includes(caching)) wrong.push(path)
    const again = await fetch(origin + path, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    if (again.status === 304) unchanged++
  }
  const count = Object.keys(expected).length
  return [
    seen('nginx: packed beforehand', [...encodings].join(', '), 'to a browser that takes brotli and gzip'),
    {
      ...seen('nginx: right cache headers', `${count - wrong.length} of ${count}`, wrong.join(', ')),
      kept: !wrong.length,
    },
    {
      ...seen('nginx: 304 where nothing has changed', `${unchanged} of ${count}`),
      kept: unchanged === count,
    },
  ]
}

async function loadRows(origin: string, dir: string): Promise<Row[]> {
  const scripts = readdirSync(join(dir, 'assets'))
    .slice(0, 8)
    .map((name) => `/assets/${name}`)
  const pages = Object.values(kinds).map((path) => path.replace(/\?.*/, ''))
  const paths = [...pages, '/main.js', '/style.css', '/sw.js', ...scripts].filter((path) => fileOf(dir, path))
  const { answers, failed, seconds, bytes, median, slow } = await load(origin, paths)
  return [
    seen(
      'nginx under load',
      `${Math.round(answers / seconds)} answers/s`,
      `${(bytes / seconds / 1e6).toFixed(1)} MB/s, median ${median.toFixed(1)} ms, 99 of 100 within ${slow.toFixed(1)} ms, ` +
        `${failed} failed of ${answers}; asked by this same machine, which is busier with asking than nginx with answering`,
    ),
  ]
}

/** What three visitors fetch: one who was never here, one who has it, one who has the version before. */
async function visitRows(
  browser: Browser,
  origin: string,
  folder: string,
  deploy: () => Promise<void>,
): Promise<Row[]> {
  const context = await browser.newContext(phone)
  try {
    const during = async (work: (page: Page) => Promise<unknown>) => {
      const before = await settled(folder)
      const page = await context.newPage()
      await work(page)
      const sent = (await settled(folder)).slice(before.length)
      await page.close()
      return counted(sent)
    }
    const look = async (page: Page) => {
      for (const path of [kinds.home, kinds.guide, kinds.follow]) {
        await page.goto(origin + path)
        await installed(page)
      }
    }
    const fresh = await during(look)
    const returning = await during(look)
    const updating = await during(async (page) => {
      await deploy()
      await look(page)
      await takeIn(page)
    })
    return [
      visitorRow('a new visitor', fresh),
      visitorRow('one who comes again', returning),
      visitorRow('one who comes again after a changed sentence', updating),
    ]
  } finally {
    await context.close()
  }
}

function visitorRow(who: string, { requests, bytes, unchanged }: Sent): Row {
  const volumes = [1e3, 1e6, 1e8].map(
    (visits) => `${number(visits)}: ${number(requests * visits)} requests, ${size(bytes * visits)}`,
  )
  return seen(
    who,
    `${requests} requests, ${(bytes / 1000).toFixed(1)} kB`,
    `${unchanged} of them 304; a month with ${volumes.join('; ')}`,
  )
}

const number = (n: number) => n.toLocaleString('en')
const size = (bytes: number) =>
  bytes < 1e9 ? `${(bytes / 1e6).toFixed(0)} MB` : `${number(Number((bytes / 1e9).toPrecision(3)))} GB`

/** Lines of nginx's log, once it writes no more. */
async function settled(folder: string): Promise<string[]> {
  const read = () => readFileSync(nginxLog(folder), 'utf8').split('\n').filter(Boolean)
  for (let lines = read(); ; ) {
    await later(700)
    const next = read()
    if (next.length === lines.length) return next
    lines = next
  }
}

function counted(lines: readonly string[]): Sent {
  const answers = lines.map((line) => line.split(' '))
  return {
    requests: answers.length,
    bytes: answers.reduce((sum, answer) => sum + Number(answer[3]), 0),
    unchanged: answers.filter(([, , status]) => status === '304').length,
  }
}
