/** Leads misspelt words of Latin letters to words that are known. */

import { nearest } from './nearest.ts'
import { isLetter } from './normal.ts'

/** Nobody misspells more words, and a pasted novel shall not keep the phone busy. */
const mostSlips = 40

export class Spelling {
  readonly #words = new Set<string>()
  /** By their first letter, so that a misspelt word is held against few. */
  readonly #byLetter = new Map<string, string[]>()
  /** What came of words that nobody knows: with each key only the last word is a new one. */
  readonly #mended = new Map<string, string>()

  know(word: string): void {
    if (word.length < 3 || !isLetter(word, 0) || this.#words.has(word)) return
    this.#words.add(word)
    const letter = word.charAt(0)
    const others = this.#byLetter.get(letter)
    if (others) others.push(word)
    else this.#byLetter.set(letter, [word])
  }

  /** Corrects words that nobody knows. While `typing`, the last one may lack its end. */
  mended(text: string, typing: boolean): string {
    let left = mostSlips
    return text.replace(/[a-z\u00df-\u024f]{3,}/g, (word, at: number) => {
      if (this.#words.has(word) || left-- <= 0) return word
      return this.#mend(word, typing && at + word.length === text.length)
    })
  }

  #mend(word: string, begun: boolean): string {
    const asked = begun ? `${word}…` : word
    const known = this.#mended.get(asked)
    if (known !== undefined) return known
    const mended = nearest(word, this.#near(word), begun) ?? word
    if (this.#mended.size > 500) this.#mended.clear()
    this.#mended.set(asked, mended)
    return mended
  }

  /** Words that begin like this one, also where its first letter was left out, doubled or swapped with the next. */
  #near(word: string): string[] {
    const letters = [...new Set(word.slice(0, 2))]
    return letters.flatMap((letter) => this.#byLetter.get(letter) ?? [])
  }
}
