/** Finds the guide that fits what somebody says: by the phrases nearest to it, and by the words of each guide as a whole. */
import { type InvertedIndex, invertedIndex, isOurs } from './inverted.ts'
import { normal } from './normal.ts'
import { scores } from './scores.ts'
import { Spelling } from './spelling.ts'
import type { Outside, Spoken, SpokenGuide, SpokenNode } from './spoken.ts'
import { isThing, Tokenizer } from './tokens.ts'

/** Where to go: a guide, and the place in it that was spoken of. */
export interface Place {
  readonly guide: SpokenGuide
  readonly node: SpokenNode
}

export type Answer =
  | { readonly kind: 'found'; readonly places: readonly Place[] }
  /** Nothing fits; where the topic is known, with what to say of it. */
  | { readonly kind: 'none'; readonly outside?: Outside }

/** Below this nothing fits. */
const leastScore = 0.3
/** Of the best score: what comes less near is not shown beside it. */
const leastBeside = 0.55
const mostPlaces = 4
/** Likeness to the nearest phrase that is asked where only vague things are spoken of, such as "when" or "lost". */
const leastVague = 0.75

export class Finder {
  readonly #tokenizer: Tokenizer
  readonly #spelling = new Spelling()
  readonly #index: InvertedIndex
  readonly #vague: ReadonlySet<string>

  constructor(spoken: Spoken) {
    this.#tokenizer = new Tokenizer(spoken.same, spoken.idle)
    this.#index = invertedIndex(spoken)
    this.#vague = new Set(spoken.vague)
    for (const way of [...spoken.same.flat(), ...spoken.idle])
      for (const word of way.split(' ')) this.#spelling.know(word)
    for (const word of this.#index.vocabulary) this.#spelling.know(word)
  }

  /**
   * Answers a text as it stands. While `typing`, its last word may still lack its end.
   * Places stand best first, each guide once, with the node that was spoken of.
   */
  find(text: string, typing = false): Answer {
    const tokens = [...this.#tokenizer.of(this.#spelling.mended(normal(text), typing))]
    const scored = scores(this.#index, tokens)
    const [best] = scored
    if (!best || best.score < leastScore) return { kind: 'none' }
    if ('outside' in best.topic) return { kind: 'none', outside: best.topic.outside }
    if (best.near < leastVague && this.#isVague(tokens)) return { kind: 'none' }
    const places = scored
      .filter(({ score }) => score >= best.score * leastBeside)
      .flatMap(({ topic, node }) => ('guide' in topic && node ? [{ guide: topic.guide, node }] : []))
    return { kind: 'found', places: places.slice(0, mostPlaces) }
  }

  /** Whether a text names nothing that a guide is about: that takes a thing that is not vague, or two that are. */
  #isVague(tokens: readonly string[]): boolean {
    const things = tokens.filter((token) => isThing(token) && isOurs(this.#index, token))
    return things.length < 2 && things.every((token) => this.#vague.has(token))
  }
}
