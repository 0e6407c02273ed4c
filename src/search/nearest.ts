/** Leads a misspelt word to the one that was meant. */

/**
 * The known word nearest to one that is not known: one slip away, two for eight letters and more; slips are
 * a letter too many, too few, wrong, or swapped with its neighbour. `begun`: the word may lack its end.
 */
export function nearest(word: string, known: Iterable<string>, begun: boolean): string | undefined {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2
  const letters = lettersOf(word)
  let best: string | undefined
  let fewest = most + 1
  for (const other of known) {
    if (begun && other.startsWith(word)) return other
    if (Math.abs(other.length - word.length) >= fewest || other.length < 4) continue
    if (bits(lettersOf(other) & ~letters) >= fewest) continue
    const count = slips(word, other, fewest)
    if (count < fewest) [best, fewest] = [other, count]
  }
  return best
}

/** Damerau-Levenshtein distance, given up as soon as it cannot stay under `limit`. */
function slips(a: string, b: string, limit: number): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let fewest = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        fewest = Math.min(fewest, (before[j - 2] ?? 0) + 1)
      next.push(fewest)
    }
    if (Math.min(...next) >= limit) return limit
    before = row
    row = next
  }
  return row[b.length] ?? limit
}

/** The letters of a word as bits: each that another word lacks is a slip at least, which costs less to know. */
function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters
}

function bits(of: number): number {
  let count = 0
  for (let left = of; left; left &= left - 1) count++
  return count
}
