/**
 * An inverted index: from a token to the phrases that hold it, and from phrases and topics to their tokens.
 * All go by their numbers; a phrase is a vector with an axis for each token, a topic the sum of its phrases.
 */
import { type Runs, run, runsOf, turned } from './runs.ts'
import type { Outside, Spoken, SpokenGuide, SpokenNode } from './spoken.ts'
import { phraseTokens } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

/** One guide, or one topic outside. */
export type Topic = { readonly guide: SpokenGuide } | { readonly outside: Outside }

/** Where phrases are from; a topic outside has no nodes. */
interface Source {
  readonly topic: number
  readonly node?: SpokenNode
  readonly said: readonly string[]
}

export interface InvertedIndex {
  readonly vocabulary: Vocabulary
  readonly topics: readonly Topic[]
  /** Of each phrase. */
  readonly sources: readonly Source[]
  readonly phrases: Runs
  readonly lengths: Float64Array
  /** Phrases of each token, the shortest first: the less else is said, the more a phrase is about this. */
  readonly postings: Runs
  readonly wholes: Wholes
  /** Whether some guide speaks of a token. */
  readonly ours: Uint8Array
}

/** Tokens of each topic, how far it reaches along each, and its length. */
interface Wholes {
  readonly tokens: Runs
  readonly along: Float64Array
  readonly lengths: Float64Array
}

export function invertedIndex({ guides, outside }: Spoken): InvertedIndex {
  const topics = [...guides.map((guide) => ({ guide })), ...outside.map((one) => ({ outside: one }))]
  const places: Source[] = [
    ...guides.flatMap(({ nodes }, topic) => nodes.map((node) => ({ topic, node, said: node.said }))),
    ...outside.map(({ said }, i) => ({ topic: guides.length + i, said })),
  ]
  const sources = places.flatMap((place) => place.said.map(() => place))
  const vocabulary = new Vocabulary()
  const phrases = runsOf(
    places.flatMap(({ said }) => said.map((phrase) => vocabulary.add(phraseTokens(phrase)))),
  )
  const tells = vocabulary.allTell()
  const lengths = Float64Array.from(sources, (_, phrase) =>
    Math.hypot(...Array.from(run(phrases, phrase), (token) => tells[token] ?? 0)),
  )
  const shortestFirst = Uint32Array.from(sources.keys()).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0))
  const ours = new Uint8Array(vocabulary.size)
  for (const [phrase, { node }] of sources.entries())
    if (node) for (const token of run(phrases, phrase)) ours[token] = 1
  return {
    vocabulary,
    topics,
    sources,
    phrases,
    lengths,
    postings: turned(phrases, vocabulary.size, shortestFirst),
    wholes: summed(topics.length, sources, phrases, lengths, tells),
    ours,
  }
}

/** Whether some guide speaks of a token, or only topics outside; undefined where nobody does. */
export function isOurs({ vocabulary, ours }: InvertedIndex, token: string): boolean | undefined {
  const number = vocabulary.numberOf(token)
  return number === undefined ? undefined : ours[number] === 1
}

function summed(
  topics: number,
  sources: readonly Source[],
  phrases: Runs,
  lengths: Float64Array,
  tells: Float64Array,
): Wholes {
  const along: number[] = []
  const sums = Array.from({ length: topics }, () => new Map<number, number>())
  for (const [phrase, { topic }] of sources.entries())
    for (const token of run(phrases, phrase)) {
      const sum = sums[topic]
      sum?.set(token, (sum.get(token) ?? 0) + (tells[token] ?? 0) / (lengths[phrase] ?? 1))
    }
  for (const sum of sums) along.push(...sum.values())
  return {
    tokens: runsOf(sums.map((sum) => sum.keys())),
    along: Float64Array.from(along),
    lengths: Float64Array.from(sums, (sum) => Math.hypot(...sum.values())),
  }
}
