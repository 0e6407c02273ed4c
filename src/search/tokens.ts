/**
 * Cuts a text in its normal form into tokens, which are what the search compares: things meant, words of Latin
 * letters, and Chinese signs that belong to no thing. Other Japanese signs are endings and particles.
 */
import { isKanji, isLetter } from './normal.ts'

/** Signs that stand for things: no text in its normal form holds one. Letters first, since they take one byte. */
const first = { letter: 0x41, other: 0x410 }
const letters = 26

/** The sign that stands for a thing, by its number. */
export const signOf = (thing: number) =>
  String.fromCharCode(thing < letters ? first.letter + thing : first.other + thing - letters)

export function isThing(token: string): boolean {
  const code = token.charCodeAt(0)
  return (code >= first.letter && code < first.letter + letters) || (code >= first.other && code < 0x3000)
}

/** Ways to say things, sign by sign. */
interface Branch {
  readonly next: Map<string, Branch>
  /** The thing's sign where a way ends here; empty for words that say nothing of the trouble. */
  thing?: string
}

interface Found {
  readonly thing: string
  readonly end: number
}

export class Tokenizer {
  readonly #root: Branch = { next: new Map() }

  /** `same` are the ways to say each thing; `idle` words are passed over. All in normal form. */
  constructor(same: readonly (readonly string[])[], idle: readonly string[]) {
    for (const [thing, ways] of same.entries()) for (const way of ways) this.learn(way, signOf(thing))
    for (const way of idle) this.learn(way, '')
  }

  /** A way to say a thing. The first thing of a way counts. */
  learn(way: string, thing: string): void {
    this.#branchOf(way).thing ??= thing
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

  /** What a text in its normal form speaks of, each token once. */
  of(text: string): ReadonlySet<string> {
    const tokens = new Set<string>()
    for (let at = 0; at < text.length; ) {
      const found = this.#thingAt(text, at)
      const end = found?.end ?? endOfPart(text, at)
      if (found?.thing) tokens.add(found.thing)
      if (!found && (isLetter(text, at) || isKanji(text, at))) tokens.add(text.slice(at, end))
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

/** The tokens of a phrase that are written one after another; only words need a space between them. */
export const phraseTokens = (phrase: string): string[] => phrase.match(/[a-z0-9\u00df-\u024f]+|[^ ]/g) ?? []

export const phraseOf = (tokens: Iterable<string>): string =>
  [...tokens]
    .sort()
    .join(' ')
    .replace(/(?<![a-z0-9\u00df-\u024f]) | (?![a-z0-9\u00df-\u024f])/g, '')
