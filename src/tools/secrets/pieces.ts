/** Runs of letters and digits in a plain text, and what stands between two of them. */

/** `words`: something to read stands between; `wall`: too far apart, or a hidden place (●). */
export type Gap = 'dash' | 'space' | 'line' | 'sign' | 'words' | 'wall'

export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
  /** What stands before it, after the piece before. */
  readonly gap: Gap
}

export interface Found {
  readonly start: number
  readonly end: number
  /** Of a gift code: its 14 or 15 signs, in capitals. */
  readonly code?: string
}

/** Every dash that a keyboard offers, the long vowel and the kanji 一 that are typed instead of one. */
const dashes = /^\s*[\p{Pd}−ー一ㅡ─━~∼˗⁃]+\s*$/u
/** A sign that stands between two groups: any dash, or a blank. */
export function isBetween(sign: string): boolean {
  return /^\s$/.test(sign) || dashes.test(sign)
}

/** Longest gap within one secret, in UTF-16 units. */
const longest = 16

/** Pieces of Latin letters and digits, or of digits only. */
export function piecesOf(text: string, of: 'signs' | 'digits'): Piece[] {
  const known = new Map<string, Gap>()
  const pieces: Piece[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const { 0: piece, index } of text.matchAll(of === 'signs' ? /[A-Za-z0-9]+/g : /\d+/g)) {
    let gap: Gap = 'wall'
    if (index - last <= longest) {
      const between = text.slice(last, index)
      gap = known.get(between) ?? gapOf(between)
      known.set(between, gap)
    }
    last = index + piece.length
    pieces.push({ text: piece, start: index, end: last, gap })
  }
  return pieces
}

function gapOf(between: string): Gap {
  if (between.includes('●')) return 'wall'
  if (/^\s+$/.test(between)) return between.includes('\n') ? 'line' : 'space'
  if (dashes.test(between)) return 'dash'
  return /^\s*[^\p{L}\p{N}\s]{1,3}\s*$/u.test(between) ? 'sign' : 'words'
}

/** Web and mail addresses: long names in them are no codes. */
export function addressesIn(text: string): Found[] {
  const web = text.matchAll(/(?:https?:\/\/|www\.)[\w-]{1,63}(?:\.[\w-]{1,63})+[!-~]*/gi)
  const mail = text.matchAll(/(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g)
  return [...web, ...mail].map(({ 0: address, index }) => ({ start: index, end: index + address.length }))
}
