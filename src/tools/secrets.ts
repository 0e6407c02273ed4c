/** Finds what must never be stored: full gift card codes, card numbers, passwords, one-time codes. */
import { cardNumbersIn } from './secrets/card-number.ts'
import { giftCodesIn } from './secrets/gift-code.ts'
import type { Found } from './secrets/pieces.ts'
import { type Plain, plainOf } from './secrets/plain.ts'
import { oneTimeCodesIn, passwordsIn } from './secrets/told.ts'

export type Secret = 'gift-code' | 'card-number' | 'password' | 'one-time-code'

/** The gravest first: what may be several is called by the first that fits. */
const finders: readonly (readonly [Secret, (text: string) => Found[]])[] = [
  ['gift-code', giftCodesIn],
  ['card-number', cardNumbersIn],
  ['one-time-code', oneTimeCodesIn],
  ['password', passwordsIn],
]

/**
 * The kind of the gravest secret in a text, undefined where there is none. The writing does not matter: full width,
 * small letters, blanks, any dash, invisible signs, line breaks. What each finder lets through stands there.
 * Letters of other scripts that look Latin, and numbers in kanji, are not read. Linear in the length of the text.
 */
export function secretIn(text: string): Secret | undefined {
  const plain = plainOf(text)
  return finders.find(([, find]) => find(plain.text).length)?.[0]
}

/** The last 4 signs of the first full gift code in a text, in capitals: the part that may be kept. */
export function lastFour(text: string): string | undefined {
  const codes = giftCodesIn(plainOf(text).text).sort((a, b) => a.start - b.start)
  return codes[0]?.code?.slice(-4)
}

/**
 * The text with every secret replaced by ●●●●; a gift code keeps its last 4 signs. Everything else stays as it was
 * typed. `secretIn` finds nothing in the result, and a second time changes nothing.
 */
export function withoutSecrets(text: string): string {
  const plain = plainOf(text)
  const found = together(finders.flatMap(([, find]) => find(plain.text)))
  // hiding may bring two groups next to each other; each round leaves fewer signs, so this ends
  return found.length ? withoutSecrets(hide(text, plain, found)) : text
}

/** Places that overlap as one, which is no code any more where it is more than one code. */
function together(found: readonly Found[]): Found[] {
  const places: Found[] = []
  for (const next of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = places[places.length - 1]
    if (!last || next.start >= last.end) places.push(next)
    else if (next.end > last.end) places[places.length - 1] = { start: last.start, end: next.end }
    else if (next.start === last.start && next.end === last.end && next.code) places[places.length - 1] = next
  }
  return places
}

function hide(text: string, plain: Plain, found: readonly Found[]): string {
  let hidden = ''
  let at = 0
  for (const { start, end, code } of found) {
    hidden += `${text.slice(at, plain.from[start])}●●●●${code?.slice(-4) ?? ''}`
    at = plain.to[end - 1] ?? text.length
  }
  return hidden + text.slice(at)
}
