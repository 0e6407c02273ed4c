/** Finds the guide that fits what somebody says: the phrases nearest to it, and the words of each guide as a whole. */
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

interface Phrase {
  readonly topic: number
  readonly node?: SpokenNode
  readonly vector: Vector
}

interface Vector {
  readonly of: ReadonlyMap<string, number>
  readonly length: number
}

export interface Tuning {
  whole: number
  second: number
  least: number
  outsideEdge: number
  near: number
  unknownPair: number
  power: number
  foreign: number
}
export const tuned: Tuning = { whole: 0.45, second: 0.3, least: 0.3, outsideEdge: 1, near: 0.55, unknownPair: 0.3, power: 0.85, foreign: 0.6 }

export class Finder {
  readonly #tokenizer: Tokenizer
  readonly #guides: readonly SpokenGuide[]
  readonly #outside: readonly Outside[]
  readonly #phrases: readonly Phrase[]
  readonly #wholes: readonly Vector[]
  readonly #rarity = new Map<string, number>()
  readonly #unheard: number
  readonly #ours = new Set<string>()
  readonly t: Tuning

  constructor({ guides, outside, same, idle }: Spoken, t: Tuning = tuned) {
    this.t = t
    this.#guides = guides
    this.#outside = outside
    this.#tokenizer = new Tokenizer(same, idle)
    const said = [
      ...guides.flatMap(({ nodes }, topic) => nodes.flatMap((node) => node.said.map((text) => ({ topic, node, text })))),
      ...outside.flatMap((one, i) => one.said.map((text) => ({ topic: guides.length + i, node: undefined, text }))),
    ]
    for (const { text } of said) this.#tokenizer.know(text)
    const heard = said.map((one) => ({ ...one, tokens: this.#tokenizer.of(one.text) }))
    const counts = new Map<string, number>()
    for (const { tokens } of heard) for (const token of tokens.keys()) counts.set(token, (counts.get(token) ?? 0) + 1)
    for (const [token, count] of counts) this.#rarity.set(token, Math.log(1 + heard.length / count))
    for (const { tokens, topic } of heard) for (const token of tokens.keys()) if (topic < guides.length) this.#ours.add(token)
    this.#unheard = Math.log(1 + heard.length)
    this.#phrases = heard.map(({ topic, node, tokens }) => ({
      topic,
      ...(node && { node }),
      vector: this.#vector(tokens),
    }))
    this.#wholes = [...guides, ...outside].map((_, topic) => this.#whole(topic))
  }

  #vector(tokens: Tokens): Vector {
    const of = new Map<string, number>()
    let square = 0
    for (const [token, weight] of tokens) {
      const known = this.#rarity.get(token)
      const value = weight * (known ?? this.#unheard * this.t.unknownPair)
      of.set(token, value)
      square += value * value
    }
    return { of, length: Math.sqrt(square) }
  }

  #whole(topic: number): Vector {
    const sum = new Map<string, number>()
    for (const phrase of this.#phrases) {
      if (phrase.topic !== topic) continue
      for (const [token, value] of phrase.vector.of)
        sum.set(token, (sum.get(token) ?? 0) + value / (phrase.vector.length || 1))
    }
    let square = 0
    for (const value of sum.values()) square += value * value
    return { of: sum, length: Math.sqrt(square) }
  }

  scores(text: string, typing = false) {
    const query = this.#vector(this.#tokenizer.of(text, typing))
    const count = this.#guides.length + this.#outside.length
    const best = Array.from({ length: count }, () => ({ first: 0, second: 0, node: undefined as SpokenNode | undefined }))
    for (const { topic, node, vector } of this.#phrases) {
      const near = likeness(query, vector, this.t.power)
      const of = best[topic]
      if (!of) continue
      if (near > of.first) {
        of.second = of.first
        of.first = near
        of.node = node
      } else if (near > of.second) of.second = near
    }
    const foreign = [...query.of.keys()].filter((token) => token.startsWith('=') && this.#rarity.has(token) && !this.#ours.has(token)).length
    return best.map(({ first, second, node }, topic) => {
      const whole = this.#wholes[topic]
      const score = first + this.t.second * second + this.t.whole * (whole ? likeness(query, whole, 1) : 0)
      return { topic, node, first, score: topic < this.#guides.length ? score * this.t.foreign ** foreign : score }
    })
  }

  find(text: string, typing = false): Answer {
    const all = this.scores(text, typing).sort((a, b) => b.score - a.score)
    const [top] = all
    if (!top || top.score < this.t.least) return { kind: 'none' }
    const n = this.#guides.length
    const inside = all.filter(({ topic }) => topic < n)
    const out = all.find(({ topic }) => topic >= n)
    if (out && out.score * this.t.outsideEdge > (inside[0]?.score ?? 0)) {
      const outside = this.#outside[out.topic - n]
      return { kind: 'none', ...(outside && { outside }) }
    }
    const places = inside
      .filter(({ score }) => score >= top.score * this.t.near)
      .slice(0, 4)
      .flatMap(({ topic, node }) => {
        const guide = this.#guides[topic]
        return guide && node ? [{ guide, node }] : []
      })
    return { kind: 'found', places }
  }
}

function likeness(query: Vector, other: Vector, power: number): number {
  let sum = 0
  for (const [token, value] of query.of) sum += value * (other.of.get(token) ?? 0)
  return sum && sum / (query.length ** power * other.length)
}
