/** `npm run test:faults` is the long form; inside `npm test` a short one of each runs. */
export const long = process.env.npm_lifecycle_event === 'test:faults'

/** How often something is done: in the long form, and in the short one. */
export const times = (inLong: number, inShort: number) => (long ? inLong : inShort)

/** Time for a test, ms. */
export const patience = long ? 30 * 60_000 : 120_000

/** Random numbers below 1 that are the same in each run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
