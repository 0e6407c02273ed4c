/** How well each topic fits a query: by its two phrases nearest to it, and by all its words together. */
import { candidates } from './candidates.ts'
import { type InvertedIndex, isOurs, type Topic } from './inverted.ts'
import { run } from './runs.ts'
import type { SpokenNode } from './spoken.ts'
import { isThing } from './tokens.ts'

/** How the parts of a score count; worked out on the phrases in tests/search. */
const share = {
  /** of the second nearest phrase, beside the nearest */
  second: 0.3,
  /** of likeness to everything that is said of a topic */
  whole: 0.45,
  /** of what is left to a guide for each thing that only topics outside speak of */
  foreign: 0.6,
}
/** More topics are not looked at as a whole: with phrases less near, hardly one comes out among the best four. */
const mostTopics = 40

export interface Scored {
  readonly topic: Topic
  /** The place of the nearest phrase; none where the topic lies outside. */
  readonly node?: SpokenNode
  /** Likeness to the nearest phrase. */
  readonly near: number
  readonly score: number
}

/** A topic by its phrases alone. */
interface Nearest {
  readonly topic: number
  node?: SpokenNode
  near: number
  second: number
}

/** Tokens by their numbers, and how much each tells. */
type Query = ReadonlyMap<number, number>

/** Topics that have anything in common with the tokens, best first. */
export function scores(index: InvertedIndex, tokens: readonly string[]): Scored[] {
  const { vocabulary, topics } = index
  const length = Math.hypot(...tokens.map((token) => vocabulary.tells(token)))
  const foreign = tokens.filter((token) => isThing(token) && isOurs(index, token) === false).length
  const query = new Map<number, number>()
  for (const token of tokens) {
    const number = vocabulary.numberOf(token)
    if (number !== undefined) query.set(number, vocabulary.tells(token))
  }
  const byPhrases = ({ near, second }: Nearest) => near + share.second * second
  return nearestIn(index, query)
    .sort((a, b) => byPhrases(b) - byPhrases(a))
    .slice(0, mostTopics)
    .flatMap((nearest) => {
      const topic = topics[nearest.topic]
      if (!topic) return []
      const along = byPhrases(nearest) + share.whole * alongWhole(index, nearest.topic, query)
      const score = (along / length) * ('guide' in topic ? share.foreign ** foreign : 1)
      return [{ topic, ...(nearest.node && { node: nearest.node }), near: nearest.near / length, score }]
    })
    .sort((a, b) => b.score - a.score)
}

function nearestIn(index: InvertedIndex, query: Query): Nearest[] {
  const found = new Map<number, Nearest>()
  for (const phrase of candidates(index, [...query.keys()])) {
    const source = index.sources[phrase]
    if (!source) continue
    const of = found.get(source.topic) ?? { topic: source.topic, near: 0, second: 0 }
    found.set(source.topic, of)
    const near = alongPhrase(index, phrase, query)
    if (near > of.near) Object.assign(of, { second: of.near, near, node: source.node })
    else of.second = Math.max(of.second, near)
  }
  return [...found.values()]
}

/** Likeness is the cosine of two vectors; here without the query's length, which is the same for all. */
function alongPhrase({ phrases, lengths }: InvertedIndex, phrase: number, query: Query): number {
  let sum = 0
  for (const token of run(phrases, phrase)) sum += (query.get(token) ?? 0) ** 2
  return sum / (lengths[phrase] ?? 1)
}

function alongWhole(
  { wholes: { tokens, along, lengths } }: InvertedIndex,
  topic: number,
  query: Query,
): number {
  let sum = 0
  const end = tokens.from[topic + 1] ?? 0
  for (let i = tokens.from[topic] ?? 0; i < end; i++)
    sum += (query.get(tokens.all[i] ?? -1) ?? 0) * (along[i] ?? 0)
  return sum / (lengths[topic] || 1)
}
