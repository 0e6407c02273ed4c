/** Lighthouse, mobile: largest paint beside the floor's, and what each kind of page scores. */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { budgets } from './budgets.ts'
import { floor } from './floor.ts'
import { host } from './host.ts'
import { median } from './median.ts'
import { kinds } from './pages.ts'
import { alsoSeen, type Row, row } from './table.ts'

const times = 3

interface Look {
  readonly address: string
  readonly scores: Readonly<Record<string, number>>
  /** Checks that were not passed. */
  readonly lost: readonly string[]
  /** Largest paint, ms. */
  readonly paint: number
  readonly error?: string
}

export async function lighthouseRows(chrome: string, dir: string): Promise<Row[]> {
  const reason = missing()
  if (reason) return [{ what: budgets.lighthouse.what, figure: 'not measured', budget: '', note: reason }]
  const [ours, floors] = [await host(dir), await host(floor)]
  try {
    const looks = await looked(chrome, [
      `${floors.origin}/`,
      ...Object.values(kinds).map((path) => ours.origin + path),
    ])
    const of = (address: string) => looks.filter((look) => look.address === address)
    const paintOf = (address: string) => median(of(address).map(({ paint }) => paint))
    const least = paintOf(`${floors.origin}/`)
    const paints = Object.entries(kinds).map(([name, path]) => ({ name, paint: paintOf(ours.origin + path) }))
    const slowest = paints.reduce((one, other) => (other.paint > one.paint ? other : one))
    const told = (paint: number) => `${paint.toFixed(0)} ms, floor ${least.toFixed(0)} ms`
    return [
      row(
        budgets.largestPaint,
        slowest.paint / least,
        `${slowest.name}, ${told(slowest.paint)}`,
        'slowest kind of page',
      ),
      ...paints
        .filter((one) => one !== slowest)
        .map(({ name, paint }) => alsoSeen(`largest paint: ${name}`, 'times', paint / least, told(paint))),
      ...Object.entries(kinds).map(([name, path]) => scoreRow(name, of(ours.origin + path))),
    ]
  } finally {
    await Promise.all([ours.kill(), floors.kill()])
  }
}

/** The lowest of the four categories, each the median of its looks. */
function scoreRow(name: string, looks: readonly Look[]): Row {
  const categories = Object.keys(looks[0]?.scores ?? {}).map((category) => ({
    category,
    score: median(looks.map(({ scores }) => scores[category] ?? 0)),
  }))
  const below = categories.filter(({ score }) => score < budgets.lighthouse.least)
  const lost = [...new Set(looks.flatMap(({ lost }) => lost))]
  return row(
    budgets.lighthouse,
    Math.min(...categories.map(({ score }) => score)),
    below.length
      ? `${below.map(({ category, score }) => `${category} ${score}`).join(', ')}: ${lost.join(', ')}`
      : `${categories.length} categories`,
    name,
  )
}

/** Fetches Lighthouse on first need. It is no package of the project: 150 others come with it. */
function missing(): string | undefined {
  if (existsSync('tests/bench/node_modules/lighthouse')) return
  console.error('Installing Lighthouse into tests/bench …')
  try {
    execFileSync('npm', ['ci', '--prefix', 'tests/bench', '--no-fund', '--no-audit'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    })
  } catch {
    return 'Lighthouse could not be installed (npm ci --prefix tests/bench): it needs the npm registry'
  }
}

/** In a process of its own: it changes what a process has in common, and its packages lie in this folder. */
async function looked(chrome: string, addresses: readonly string[]): Promise<Look[]> {
  const child = spawn(process.execPath, ['tests/bench/lighthouse.mjs', chrome, String(times), ...addresses], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const looks: Look[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    const look = JSON.parse(line) as Look
    if (look.error) console.error(`Lighthouse at ${look.address}: ${look.error}`)
    looks.push(look)
  }
  if (looks.length < addresses.length * times) throw new Error('Lighthouse ended before its work was done')
  return looks
}
