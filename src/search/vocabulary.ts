/** Tokens, numbered as they come, and how much each tells. */
import { isKanji } from './normal.ts'
import { isThing } from './tokens.ts'

/** A thing meant counts most, a Chinese sign least: it is but a part of a word. */
const weight = { thing: 1, word: 0.8, kanji: 0.5 }

function weightOf(token: string): number {
  if (isThing(token)) return weight.thing
  return isKanji(token, 0) ? weight.kanji : weight.word
}

export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  /** Phrases that hold each token. */
  readonly #uses: number[] = []
  #phrases = 0

  get size(): number {
    return this.#uses.length
  }

  /** All tokens, in the order of their numbers. */
  [Symbol.iterator](): Iterator<string> {
    return this.#numbers.keys()
  }

  numberOf(token: string): number | undefined {
    return this.#numbers.get(token)
  }

  /** Numbers for the tokens of one more phrase. */
  add(phrase: readonly string[]): number[] {
    this.#phrases++
    return phrase.map((token) => {
      const number = this.#numbers.get(token) ?? this.#uses.length
      this.#numbers.set(token, number)
      this.#uses[number] = (this.#uses[number] ?? 0) + 1
      return number
    })
  }

  /** How much a token tells: the rarer the more, and most where nobody ever used it. */
  tells(token: string): number {
    const uses = this.#uses[this.#numbers.get(token) ?? -1] ?? 1
    return weightOf(token) * Math.log(1 + this.#phrases / uses)
  }

  /** The same for all, by their numbers. */
  allTell(): Float64Array {
    return Float64Array.from(this, (token) => this.tells(token))
  }
}
