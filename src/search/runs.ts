/** Lists of numbers, one list after another in one array: thousands of small arrays would cost ten times the memory. */
export interface Runs {
  /** Where each list begins; the beginning of the next is its end. */
  readonly from: Uint32Array
  readonly all: Uint32Array
}

export function runsOf(lists: Iterable<Iterable<number>>): Runs {
  const from = [0]
  const all: number[] = []
  for (const list of lists) {
    for (const one of list) all.push(one)
    from.push(all.length)
  }
  return { from: Uint32Array.from(from), all: Uint32Array.from(all) }
}

/** One of the lists, no copy of it. */
export const run = ({ from, all }: Runs, i: number): Uint32Array => all.subarray(from[i], from[i + 1])

/** From each number to the lists that hold it. Lists are named in this order. */
export function turned(runs: Runs, numbers: number, order: Uint32Array): Runs {
  const from = new Uint32Array(numbers + 1)
  for (const number of runs.all) from[number + 1] = (from[number + 1] ?? 0) + 1
  for (let i = 1; i <= numbers; i++) from[i] = (from[i] ?? 0) + (from[i - 1] ?? 0)
  const end = from.slice()
  const all = new Uint32Array(runs.all.length)
  for (const list of order)
    for (const number of run(runs, list)) {
      const at = end[number] ?? 0
      all[at] = list
      end[number] = at + 1
    }
  return { from, all }
}
