/**
 * What somebody reads on a gift card, held against the shape of a code: 14 or 15 capital letters and digits, 4-6-4 or
 * 4-6-5 (`codes-2025`). Whether a code can be used is not to be told from its signs.
 */
import { cardNumbersIn, isOrderNumber } from './secrets/card-number.ts'
import { giftCodesIn } from './secrets/gift-code.ts'
import { addressesIn, isBetween, piecesOf } from './secrets/pieces.ts'
import { plainOf } from './secrets/plain.ts'

/** Something else that stands on a card, a receipt or in a mail. `digits`: a serial number, or a bar code in part. */
export type NoCode = 'order-number' | 'card-number' | 'bar-code' | 'digits' | 'address'

export interface CodeReading {
  /** Letters in capitals and digits; `?` for each sign that could not be read. */
  readonly code: string
  /** How long each typed group is; one entry where the code was typed in one piece. */
  readonly groups: readonly number[]
  /** Signs that no code has, each once. */
  readonly strange: readonly string[]
  /** Something was typed in full width, in small letters, with a small l among capitals: it was read as 1. */
  readonly wide: boolean
  readonly small: boolean
  readonly smallL: boolean
}

/** Takes what was typed; undefined where that is nothing. A code inside a sentence is taken out of it. */
export function readCode(typed: string): CodeReading | { readonly not: NoCode } | undefined {
  const { text } = plainOf(typed)
  if (!text.trim()) return undefined
  const not = otherThanCode(text)
  if (not) return { not }
  const inside = giftCodesIn(text)[0]
  return reading(inside ? text.slice(inside.start, inside.end) : text, /[\uff01-\uff5e\u3000]/.test(typed))
}

function otherThanCode(text: string): NoCode | undefined {
  if (addressesIn(text).length || text.includes('@')) return 'address'
  const digits = piecesOf(text, 'digits')
  const all = digits.map((piece) => piece.text).join('')
  const letters = /[a-z]/i.test(text.replace(/\bD(?=01\D?\d{7})/i, ''))
  if (isOrderNumber(digits, 0) || (!letters && all.length === 17)) return 'order-number'
  if (!letters && isBarCode(all)) return 'bar-code'
  if (cardNumbersIn(text).length) return 'card-number'
  return !letters && all.length >= 8 ? 'digits' : undefined
}

/** The check digit of a product's bar code (GTIN-13, GTIN-8). */
function isBarCode(digits: string): boolean {
  if (digits.length !== 13 && digits.length !== 8) return false
  const sum = [...digits].reverse().reduce((before, digit, i) => before + Number(digit) * (i % 2 ? 3 : 1), 0)
  return sum % 10 === 0
}

const unreadable = /^[?*_.…□■◻◼●]$/

function reading(text: string, wide: boolean): CodeReading {
  const groups = [0]
  const strange = new Set<string>()
  let typed = ''
  for (const sign of text) {
    if (isBetween(sign)) groups.push(0)
    else if (/[a-z0-9]/i.test(sign) || unreadable.test(sign)) {
      typed += unreadable.test(sign) ? '?' : sign
      groups[groups.length - 1] = (groups[groups.length - 1] ?? 0) + 1
    } else strange.add(sign)
  }
  const smallL = typed.includes('l') && !/[a-km-z]/.test(typed)
  return {
    code: (smallL ? typed.replaceAll('l', '1') : typed).toUpperCase(),
    groups: groups.filter((length) => length > 0),
    strange: [...strange],
    wide,
    small: /[a-km-z]/.test(typed),
    smallL,
  }
}

/** How many signs are too few (less than 0) or too many; 0 for 14 and 15. */
export function offLength(code: string): number {
  return code.length < 14 ? code.length - 14 : Math.max(0, code.length - 15)
}

/** The first of three typed groups that is not as long as a code's, and how long it should be; the last has 4 or 5. */
export function offGroup(groups: readonly number[]): { nth: number; length: number; of: number } | undefined {
  if (groups.length !== 3) return undefined
  const [first = 0, second = 0, third = 0] = groups
  if (first !== 4) return { nth: 1, length: first, of: 4 }
  if (second !== 6) return { nth: 2, length: second, of: 6 }
  if (third < 4) return { nth: 3, length: third, of: 4 }
  return third > 5 ? { nth: 3, length: third, of: 5 } : undefined
}

/** Pairs that are taken for each other, those of the article first (`card-article-2021`, then `codes-2025`). */
const pairs = ['OQ', 'PR', 'O0', '1I', '2Z', '5S', '8B', '0Q'] as const

/** Signs that one sign may have been, the likeliest first. */
export function lookAlikes(sign: string): string[] {
  return pairs.flatMap((pair) => (pair.includes(sign) ? [pair.replace(sign, '')] : []))
}

/** A code with one sign read differently. */
export interface OtherReading {
  readonly code: string
  /** Which sign, from 0 on. */
  readonly at: number
  readonly from: string
  readonly to: string
}

/** The readings that differ from a code in one sign, the likeliest first. */
export function otherReadings(code: string): OtherReading[] {
  return pairs.flatMap((pair) =>
    [...code].flatMap((from, at) => {
      if (!pair.includes(from)) return []
      const to = pair.replace(from, '')
      return [{ code: code.slice(0, at) + to + code.slice(at + 1), at, from, to }]
    }),
  )
}

/** A code in its groups: 4, 6, and the rest. */
export function inGroups(code: string): string[] {
  return [code.slice(0, 4), code.slice(4, 10), code.slice(10)].filter(Boolean)
}
