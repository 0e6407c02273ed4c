/** Which phrases are held against a query, so that a key costs no more among 3,000 guides than among ten. */
import type { InvertedIndex } from './inverted.ts'
import { run } from './runs.ts'

/** More than hold any token of a usual query in ten guides: there, all of them are looked at. */
const mostPhrases = 1000

/**
 * Phrases that hold a token of the query, those of the rarest token first: it tells most, so what fits best is
 * seldom without it. Of one token's phrases the shortest come first, which are the likest. What is common to
 * thousands of phrases is left to be counted in those, and leads to none by itself.
 */
export function candidates({ postings }: InvertedIndex, query: readonly number[]): Set<number> {
  const lists = query.map((token) => run(postings, token)).sort((a, b) => a.length - b.length)
  const found = new Set<number>()
  for (const list of lists)
    for (const phrase of list) {
      if (found.size >= mostPhrases) return found
      found.add(phrase)
    }
  return found
}
