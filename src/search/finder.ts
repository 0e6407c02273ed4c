/** Finds the guide that fits what somebody says: by the phrases nearest to it, and by the words of each guide as a whole. */
import { normal } from './normal.ts'
import type { Outside, Spoken, SpokenGuide, SpokenNode } from './spoken.ts'
import { isThing, Tokenizer, weightOf } from './tokens.ts'

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

/** One guide, or one topic outside. */
interface Topic {
  readonly guide?: SpokenGuide
  readonly outside?: Outside
}

/** A phrase lies in a space with an axis for each token; likeness is the cosine of two such. */
interface Phrase {
  readonly topic: number
  readonly node?: SpokenNode
  /** Square of its length. */
  square: number
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
  readonly #phrases: Phrase[] = []
  /** token → phrases that hold it */
  readonly #holders = new Map<string, Phrase[]>()
  /** Lengths of the sums of all phrases of a topic. */
  readonly #wholes: readonly number[]
  readonly #vague: ReadonlySet<string>

  constructor({ guides, outside, same, idle, vague }: Spoken) {
    this.#vague = new Set(vague.map((thing) => `=${thing}`))
    this.#tokenizer = new Tokenizer(same, idle)
    this.#topics = [...guides.map((guide) => ({ guide })), ...outside.map((one) => ({ outside: one }))]
    for (const [topic, { nodes }] of guides.entries())
      for (const node of nodes) for (const text of node.said) this.#hear(text, { topic, node, square: 0 })
    for (const [i, { said }] of outside.entries())
      for (const text of said) this.#hear(text, { topic: guides.length + i, square: 0 })
    for (const [token, holders] of this.#holders)
      for (const phrase of holders) phrase.square += this.#tells(token) ** 2
    this.#wholes = this.#sums()
  }

  #hear(text: string, phrase: Phrase): void {
    this.#tokenizer.know(text)
    this.#phrases.push(phrase)
    for (const token of this.#tokenizer.of(text)) {
      const holders = this.#holders.get(token)
      if (holders) holders.push(phrase)
      else this.#holders.set(token, [phrase])
    }
  }

  #sums(): number[] {
    const squares = this.#topics.map(() => 0)
    for (const [token, holders] of this.#holders) {
      const along = this.#topics.map(() => 0)
      for (const { topic, square } of holders) along[topic] = (along[topic] ?? 0) + 1 / Math.sqrt(square)
      const tells = this.#tells(token)
      for (const [topic, sum] of along.entries())
        if (sum) squares[topic] = (squares[topic] ?? 0) + (sum * tells) ** 2
    }
    return squares.map(Math.sqrt)
  }

  /** How much a token tells: the rarer the more. */
  #tells(token: string): number {
    return weightOf(token) * Math.log(1 + this.#phrases.length / (this.#holders.get(token)?.length ?? 1))
  }

  /**
   * Answers a text as it stands. While `typing`, its last word may still lack its end.
   * Places stand best first, each guide once, with the node that was spoken of.
   */
  find(text: string, typing = false): Answer {
    const tokens = [...this.#tokenizer.of(this.#tokenizer.spelt(normal(text), typing))]
    const scored = this.#scores(tokens).sort((a, b) => b.score - a.score)
    const [best] = scored
    if (!best || best.score < leastScore) return { kind: 'none' }
    if (best.topic.outside) return { kind: 'none', outside: best.topic.outside }
    if (best.near < leastVague && this.#isVague(tokens)) return { kind: 'none' }
    const places = scored
      .filter(({ score }) => score >= best.score * leastBeside)
      .flatMap(({ topic: { guide }, node }) => (guide && node ? [{ guide, node }] : []))
    return { kind: 'found', places: places.slice(0, mostPlaces) }
  }

  /** Whether a text names nothing that a guide is about: that takes a thing that is not vague, or two that are. */
  #isVague(tokens: readonly string[]): boolean {
    const things = tokens.filter((token) => isThing(token) && this.#isOurs(token))
    return things.length < 2 && things.every((token) => this.#vague.has(token))
  }

  /** Whether some guide speaks of it. */
  #isOurs(token: string): boolean {
    return this.#holders.get(token)?.some(({ node }) => node !== undefined) ?? false
  }

  #scores(tokens: readonly string[]): Scored[] {
    const foreign = tokens.filter(
      (token) => isThing(token) && this.#holders.has(token) && !this.#isOurs(token),
    ).length
    const length = Math.sqrt(tokens.reduce((sum, token) => sum + this.#tells(token) ** 2, 0))
    const alike = new Map<Phrase, number>()
    const wholes = this.#topics.map(() => 0)
    for (const token of tokens) {
      const along = this.#tells(token) ** 2
      for (const phrase of this.#holders.get(token) ?? []) {
        alike.set(phrase, (alike.get(phrase) ?? 0) + along)
        wholes[phrase.topic] = (wholes[phrase.topic] ?? 0) + along / Math.sqrt(phrase.square)
      }
    }
    const scored = this.#topics.map((topic, i) => ({
      topic,
      node: undefined as SpokenNode | undefined,
      near: 0,
      second: 0,
      whole: (wholes[i] ?? 0) / (length * (this.#wholes[i] ?? 0) || 1),
    }))
    for (const [{ topic, node, square }, along] of alike) {
      const near = along / (length * Math.sqrt(square))
      const of = scored[topic]
      if (of && near > of.near) Object.assign(of, { second: of.near, near, node })
      else if (of) of.second = Math.max(of.second, near)
    }
    return scored.map(({ topic, node, near, second, whole }) => ({
      topic,
      near,
      ...(node && { node }),
      score:
        (near + share.second * second + share.whole * whole) * (topic.guide ? share.foreign ** foreign : 1),
    }))
  }
}
