/** Finds the guide that fits what somebody says: by the phrases nearest to it, and by the words of each guide as a whole. */
import { normal } from './normal.ts'
import type { Outside, Spoken, SpokenGuide, SpokenNode } from './spoken.ts'
import { Tokenizer, type Tokens } from './tokens.ts'

/** Where to go: a guide, and the place in it that was spoken of. */
export interface Place {
  readonly guide: SpokenGuide
  readonly node: SpokenNode
}

export type Answer =
  | { readonly kind: 'found'; readonly places: readonly Place[] }
  /** Nothing fits; where the topic is known, with what to say of it. */
  | { readonly kind: 'none'; readonly outside?: Outside }

/** How the parts of a score count; worked out on the phrases in tests/search. */
const share = {
  /** of the second nearest phrase, beside the nearest */
  second: 0.4,
  /** of likeness to everything that is said of a topic */
  whole: 0.45,
  /** of what is left to a guide for each thing that only topics outside speak of */
  foreign: 0.6,
}
/** Below this nothing fits. */
const leastScore = 0.3
/** Of the best score: what comes less near is not shown beside it. */
const leastBeside = 0.55
const mostPlaces = 4
/** Likeness to the nearest phrase that is asked where only vague things are spoken of, such as "when" or "lost". */
const leastVague = 0.75

interface Vector {
  readonly of: ReadonlyMap<string, number>
  readonly length: number
}

/** One guide, or one topic outside. */
interface Topic {
  readonly guide?: SpokenGuide
  readonly outside?: Outside
  readonly phrases: readonly { readonly node?: SpokenNode; readonly vector: Vector }[]
  readonly whole: Vector
}

interface Scored {
  readonly topic: Topic
  readonly node?: SpokenNode
  /** Likeness to the nearest phrase. */
  readonly near: number
  readonly score: number
}

export class Finder {
  readonly #tokenizer: Tokenizer
  readonly #topics: readonly Topic[]
  /** token → how much it tells, the rarer the more */
  readonly #rarity = new Map<string, number>()
  readonly #unheard: number
  /** Tokens that some guide speaks with. */
  readonly #ours = new Set<string>()
  readonly #vague: ReadonlySet<string>

  constructor({ guides, outside, same, idle, vague }: Spoken) {
    this.#vague = new Set(vague.map((thing) => `=${thing}`))
    this.#tokenizer = new Tokenizer(same, idle)
    const said = [
      ...guides.map((guide) => ({ guide, phrases: guide.nodes.flatMap(phrasesOf) })),
      ...outside.map((one) => ({ outside: one, phrases: phrasesOf(one) })),
    ]
    for (const { text } of said.flatMap(({ phrases }) => phrases)) this.#tokenizer.know(text)
    const heard = said.map(({ phrases, ...of }) => ({
      ...of,
      phrases: phrases.map(({ node, text }) => ({ node, tokens: this.#tokenizer.of(text) })),
    }))
    const count = this.#count(heard)
    this.#unheard = Math.log(1 + count)
    this.#topics = heard.map(({ phrases, ...of }) => {
      const placed = phrases.map(({ node, tokens }) => ({
        ...(node && { node }),
        vector: this.#vector(tokens),
      }))
      return { ...of, phrases: placed, whole: sumOf(placed.map(({ vector }) => vector)) }
    })
  }

  /** Learns how rare each token is, and gives the number of phrases. */
  #count(heard: readonly { guide?: SpokenGuide; phrases: readonly { tokens: Tokens }[] }[]): number {
    const counts = new Map<string, number>()
    for (const { guide, phrases } of heard)
      for (const { tokens } of phrases)
        for (const token of tokens.keys()) {
          counts.set(token, (counts.get(token) ?? 0) + 1)
          if (guide) this.#ours.add(token)
        }
    const all = heard.reduce((sum, { phrases }) => sum + phrases.length, 0)
    for (const [token, times] of counts) this.#rarity.set(token, Math.log(1 + all / times))
    return all
  }

  #vector(tokens: Tokens): Vector {
    return vectorOf(
      [...tokens].map(([token, weight]) => [token, weight * (this.#rarity.get(token) ?? this.#unheard)]),
    )
  }

  /**
   * Answers a text as it stands. While `typing`, its last word may still lack its end.
   * Places stand best first, each guide once, with the node that was spoken of.
   */
  find(text: string, typing = false): Answer {
    const query = this.#vector(this.#tokenizer.of(this.#tokenizer.spelt(normal(text), typing)))
    const scored = this.#scores(query).sort((a, b) => b.score - a.score)
    const [best] = scored
    if (!best || best.score < leastScore) return { kind: 'none' }
    if (best.topic.guide && best.near < leastVague && !this.#tells(query)) return { kind: 'none' }
    if (best.topic.outside) return { kind: 'none', outside: best.topic.outside }
    const places = scored
      .filter(({ score }) => score >= best.score * leastBeside)
      .flatMap(({ topic: { guide }, node }) => (guide && node ? [{ guide, node }] : []))
    return { kind: 'found', places: places.slice(0, mostPlaces) }
  }

  /** Whether a text names anything that a guide is about: one thing that is not vague, or two that are. */
  #tells({ of }: Vector): boolean {
    const things = [...of.keys()].filter((token) => isThing(token) && this.#ours.has(token))
    return things.length > 1 || things.some((token) => !this.#vague.has(token))
  }

  #scores(query: Vector): Scored[] {
    const foreign = [...query.of.keys()].filter(
      (token) => isThing(token) && this.#rarity.has(token) && !this.#ours.has(token),
    ).length
    return this.#topics.map((topic) => {
      let first = { near: 0, node: undefined as SpokenNode | undefined }
      let second = 0
      for (const { node, vector } of topic.phrases) {
        const near = likeness(query, vector)
        if (near > first.near) {
          second = first.near
          first = { near, node }
        } else second = Math.max(second, near)
      }
      const score = first.near + share.second * second + share.whole * likeness(query, topic.whole)
      return {
        topic,
        near: first.near,
        ...(first.node && { node: first.node }),
        score: topic.guide ? score * share.foreign ** foreign : score,
      }
    })
  }
}

const isThing = (token: string) => token.startsWith('=')

function phrasesOf(of: SpokenNode | Outside): { node?: SpokenNode; text: string }[] {
  return of.said.map((text) => ('node' in of ? { node: of, text } : { text }))
}

function vectorOf(values: readonly (readonly [string, number])[]): Vector {
  return {
    of: new Map(values),
    length: Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)),
  }
}

/** The middle of many, each counting the same. */
function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>()
  for (const { of, length } of vectors)
    for (const [token, value] of of) sum.set(token, (sum.get(token) ?? 0) + value / (length || 1))
  return vectorOf([...sum])
}

/** The cosine of two vectors. */
function likeness(query: Vector, other: Vector): number {
  let sum = 0
  for (const [token, value] of query.of) sum += value * (other.of.get(token) ?? 0)
  return sum && sum / (query.length * other.length)
}
