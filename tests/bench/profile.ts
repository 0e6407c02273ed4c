/** Where the time goes: profiles of a cold start at an open case and of a tick, of a build whose names can be read. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession } from 'playwright-core'
import { built } from './changes.ts'
import { beginCase, firstPage, open } from './cold.ts'
import { host } from './host.ts'
import type { Row } from './table.ts'
import { begin, walk } from './walk.ts'

/** Profiles are left here, to be opened in the browser's own tools. */
const shelf = '.cache/profiles'

export async function profileRows(chrome: string): Promise<Row[]> {
  mkdirSync(shelf, { recursive: true })
  const server = await host(await built('readable', undefined, ['--minify', 'false']))
  const profile = mkdtempSync(join(tmpdir(), 'tejun-profile-'))
  try {
    const before = await open(chrome, profile)
    await beginCase(await firstPage(before), server)
    await before.close()

    const context = await open(chrome, profile)
    const page = await firstPage(context)
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const cold = await profiled(session, 'cold-start', async () => {
      await page.goto(`${server.origin}/ja/follow/`, { waitUntil: 'commit' })
      await page.locator('main[data-place] h1').waitFor()
    })
    await page.goto(`${server.origin}/ja/guides/coin-refund/`)
    await begin(page)
    const ticks = await profiled(session, 'ticks', () => walk(page).then(() => undefined))
    await context.close()
    return [...told('cold start at an open case', cold), ...told('a whole guide, every tap', ticks)]
  } finally {
    await server.kill()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

interface Share {
  readonly name: string
  readonly ms: number
}

/** Own time of each function, by file and name, most first; and how it is spread over files. */
async function profiled(
  session: CDPSession,
  name: string,
  work: () => Promise<void>,
): Promise<{ readonly functions: Share[]; readonly files: Share[] }> {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: 200 })
  await session.send('Profiler.start')
  await work()
  const { profile } = await session.send('Profiler.stop')
  writeFileSync(join(shelf, `${name}.cpuprofile`), JSON.stringify(profile))
  const own = new Map<number, number>()
  profile.samples?.forEach((id, n) => {
    own.set(id, (own.get(id) ?? 0) + (profile.timeDeltas?.[n] ?? 0) / 1000)
  })
  const [functions, files] = [new Map<string, number>(), new Map<string, number>()]
  const add = (to: Map<string, number>, name: string, ms: number) => to.set(name, (to.get(name) ?? 0) + ms)
  for (const { id, callFrame } of profile.nodes) {
    const ms = own.get(id) ?? 0
    const file = callFrame.url.replace(/^.*\/|-[\w-]{7}(?=\.js)/g, '')
    add(functions, `${callFrame.functionName || 'top level'} ${file}`.trim(), ms)
    if (file) add(files, file, ms)
  }
  const most = (shares: Map<string, number>) =>
    [...shares]
      .map(([name, ms]) => ({ name, ms }))
      .sort((one, other) => other.ms - one.ms)
      .slice(0, 14)
  return { functions: most(functions), files: most(files) }
}

const told = (what: string, { functions, files }: { functions: Share[]; files: Share[] }): Row[] => [
  { what: `${what}: own time by file`, figure: '', budget: '', note: list(files) },
  { what: `${what}: by function`, figure: '', budget: '', note: list(functions) },
]

const list = (shares: readonly Share[]) =>
  shares.map(({ name, ms }) => `${name} ${ms.toFixed(0)} ms`).join(', ')
