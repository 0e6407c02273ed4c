/** Cuts a text into what the search compares: things meant, words, and pairs of Japanese signs. */
import { nearest } from './nearest.ts'
import { normal } from './normal.ts'

/** What a text speaks of: each token once, with how much its kind counts. */
export type Tokens = ReadonlyMap<string, number>

/** A thing meant counts most; a pair of signs only helps where no thing is known. */
const weight = { thing: 1, word: 0.8, pair: 0.22 }

const japanese = /[ぁ-ゖ々一-鿿]/
const letter = /[a-z0-9\u00df-\u024f]/

interface Variant {
  readonly text: string
  /** Undefined for words that say nothing of the trouble. */
  readonly thing?: string
}

export class Tokenizer {
  readonly #variants = new Map<string, Variant[]>()
  readonly #words = new Set<string>()

  /** `same` names things by the ways to say them; `idle` words are passed over. */
  constructor(same: Readonly<Record<string, readonly string[]>>, idle: readonly string[]) {
    for (const [thing, ways] of Object.entries(same)) for (const way of ways) this.#learn(way, thing)
    for (const way of idle) this.#learn(way)
    for (const variants of this.#variants.values()) variants.sort((a, b) => b.text.length - a.text.length)
  }

  #learn(way: string, thing?: string): void {
    const text = normal(way)
    const first = text.charAt(0)
    if (!first) return
    this.know(text)
    const known = this.#variants.get(first) ?? []
    this.#variants.set(first, known)
    known.push(thing === undefined ? { text } : { text, thing })
  }

  /** Words of Latin letters in a text are known from now on: misspelt ones are led to them. */
  know(text: string): void {
    for (const word of normal(text).match(/[a-z\u00df-\u024f]{3,}/g) ?? []) this.#words.add(word)
  }

  /** Tokens of a text. The last word may still be being typed: it is completed to one that is known. */
  of(text: string, typing = false): Tokens {
    const said = this.#spelt(normal(text), typing)
    const tokens = new Map<string, number>()
    let run = ''
    const endRun = () => {
      for (let i = 0; i + 1 < run.length; i++) tokens.set(run.slice(i, i + 2), weight.pair)
      run = ''
    }
    for (let at = 0; at < said.length; ) {
      const found = this.#variantAt(said, at)
      const part = found?.text ?? partAt(said, at)
      if (found?.thing !== undefined) tokens.set(`=${found.thing}`, weight.thing)
      if (found && found.thing === undefined) endRun()
      else if (japanese.test(part)) run += part
      else {
        endRun()
        if (!found && letter.test(part)) tokens.set(part, weight.word)
      }
      at += part.length
    }
    endRun()
    return tokens
  }

  #variantAt(said: string, at: number): Variant | undefined {
    const inWord = at > 0 && letter.test(said.charAt(at - 1)) && letter.test(said.charAt(at))
    if (inWord) return undefined
    return this.#variants.get(said.charAt(at))?.find(({ text }) => {
      if (!said.startsWith(text, at)) return false
      const next = said.charAt(at + text.length)
      return !(letter.test(text.charAt(text.length - 1)) && letter.test(next))
    })
  }

  #spelt(said: string, typing: boolean): string {
    let left = 40 // nobody misspells more, and a pasted novel shall not keep the phone busy
    return said.replace(/[a-z\u00df-\u024f]{4,}/g, (word, at: number) => {
      if (this.#words.has(word) || left-- <= 0) return word
      return nearest(word, this.#words, typing && at + word.length === said.length) ?? word
    })
  }
}

/** A word of Latin letters and digits, or one sign. */
function partAt(said: string, at: number): string {
  const word = /[a-z0-9\u00df-\u024f]+|[\s\S]/y
  word.lastIndex = at
  return word.exec(said)?.[0] ?? said.charAt(at)
}
