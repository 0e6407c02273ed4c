/** What everything may cost. The table of `npm run bench` and the test that fails (tests/browser/budgets.test.ts) read it here. */

export type Unit = 'kB' | 'times' | 'count' | 'points' | 'MB' | 'shift'

export interface Budget {
  readonly what: string
  readonly unit: Unit
  readonly most?: number
  readonly least?: number
}

/** Bytes are brotli bytes, 1 kB = 1000; times are ratios to the floor page in the same run. */
export const budgets = {
  firstPaint: { what: 'bytes before the first paint of any page', unit: 'kB', most: 14_000 },
  homeScript: { what: 'script on the home page until it answers a tap', unit: 'kB', most: 18_000 },
  firstVisit: { what: 'whole first visit of any page', unit: 'kB', most: 32_000 },
  offline: { what: 'all of it for offline use', unit: 'kB', most: 220_000 },
  atOnce: { what: 'asked for by the worker at the same time', unit: 'count', least: 6 },
  sentence: { what: 'one sentence changed in one guide: fetched again', unit: 'kB', most: 25_000 },
  code: { what: 'one line of code changed: fetched again', unit: 'kB', most: 80_000 },
  largestPaint: { what: 'largest paint, Lighthouse mobile', unit: 'times', most: 1.45 },
  coldStart: { what: 'cold start offline, 4× slower CPU, to text', unit: 'times', most: 1.15 },
  tick: { what: 'tick to next frame, 4× slower CPU, median of 50', unit: 'times', most: 1.15 },
  worstTick: { what: 'the same, worst of 50', unit: 'times', most: 1.5 },
  writes: { what: 'writes to the database for one tick', unit: 'count', most: 1 },
  shift: { what: 'layout shift', unit: 'shift', most: 0 },
  lighthouse: { what: 'Lighthouse mobile', unit: 'points', least: 100 },
  homeHeap: { what: 'script heap on the home page', unit: 'MB', most: 1_000_000 },
  guideHeap: { what: 'script heap after a whole guide', unit: 'MB', most: 2_500_000 },
} as const satisfies Record<string, Budget>

export const isKept = ({ most = Number.POSITIVE_INFINITY, least = 0 }: Budget, figure: number) =>
  figure <= most && figure >= least
