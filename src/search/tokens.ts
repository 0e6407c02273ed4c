/** Cuts a text in its normal form into what the search compares: things meant, words, and pairs of Japanese signs. */
import { nearest } from './nearest.ts'

/** A thing meant counts most; a pair of signs helps where no thing is known. */
const weight = { thing: 1, word: 0.8, pair: 0.4 }

/** A thing meant is written `=name`. */
export const isThing = (token: string) => token.startsWith('=')

/** How much a token counts by its kind. */
export function weightOf(token: string): number {
  if (isThing(token)) return weight.thing
  return isJapanese(token, 0) ? weight.pair : weight.word
}

/** Nobody misspells more words, and a pasted novel shall not keep the phone busy. */
const mostSlips = 40

/** Ways to say things, sign by sign. */
interface Branch {
  readonly next: Map<string, Branch>
  /** What is meant where a way ends here; empty for words that say nothing of the trouble. */
  thing?: string
}

interface Found {
  readonly thing: string
  readonly end: number
}

export class Tokenizer {
  readonly #root: Branch = { next: new Map() }
  readonly #words = new Set<string>()

  /** `same` names things by the ways to say them; `idle` words are passed over. All in normal form. */
  constructor(same: Readonly<Record<string, readonly string[]>>, idle: readonly string[]) {
    for (const [thing, ways] of Object.entries(same)) for (const way of ways) this.learn(way, thing)
    for (const way of idle) this.learn(way)
  }

  /** A way to say a thing; without one, words that say nothing. The first thing of a way counts. */
  learn(way: string, thing?: string): void {
    this.know(way)
    const end = this.#branchOf(way)
    end.thing ??= thing === undefined ? '' : `=${thing}`
  }

  forget(way: string): void {
    delete this.#branchOf(way).thing
  }

  #branchOf(way: string): Branch {
    let branch = this.#root
    for (const sign of way) {
      const next = branch.next.get(sign) ?? { next: new Map() }
      branch.next.set(sign, next)
      branch = next
    }
    return branch
  }

  /** Words of Latin letters in a text are known from now on: misspelt ones are led to them. */
  know(text: string): void {
    for (const word of text.split(' ')) if (word.length > 2 && isLetter(word, 0)) this.#words.add(word)
  }

  /** Corrects Latin words that nobody knows. While `typing`, the last one may lack its end. */
  spelt(text: string, typing: boolean): string {
    let left = mostSlips
    return text.replace(/[a-z\u00df-\u024f]{3,}/g, (word, at: number) => {
      if (this.#words.has(word) || left-- <= 0) return word
      return nearest(word, this.#words, typing && at + word.length === text.length) ?? word
    })
  }

  /** What a text in its normal form speaks of, each token once. */
  of(text: string): ReadonlySet<string> {
    const tokens = new Set<string>()
    let before = ''
    for (let at = 0; at < text.length; ) {
      const found = this.#thingAt(text, at)
      const end = found?.end ?? endOfPart(text, at)
      if (found?.thing) tokens.add(found.thing)
      if (found?.thing === '' || !isJapanese(text, at)) before = ''
      else
        for (const sign of text.slice(at, end)) {
          if (before) tokens.add(before + sign)
          before = sign
        }
      if (!found && isLetter(text, at)) tokens.add(text.slice(at, end))
      at = end
    }
    return tokens
  }

  /** The longest way to say something that begins here. A Latin word counts whole or not at all. */
  #thingAt(text: string, at: number): Found | undefined {
    if (at > 0 && isLetter(text, at - 1) && isLetter(text, at)) return undefined
    let found: Found | undefined
    let branch: Branch | undefined = this.#root
    for (let i = at; i < text.length; i++) {
      branch = branch.next.get(text.charAt(i))
      if (!branch) break
      if (branch.thing !== undefined && !(isLetter(text, i) && isLetter(text, i + 1)))
        found = { thing: branch.thing, end: i + 1 }
    }
    return found
  }
}

/** End of a word of Latin letters and digits, or of one sign. */
function endOfPart(text: string, at: number): number {
  let end = at + 1
  if (isLetter(text, at)) while (isLetter(text, end)) end++
  return end
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xdf && code <= 0x24f)
}

function isJapanese(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x3005
}
