/** Gift card codes in a plain text: 14 or 15 letters and digits, 4-6-4 or 4-6-5. */
import { addressesIn, type Found, type Gap, type Piece, piecesOf } from './pieces.ts'

/**
 * All gift card codes. A code has a letter and a digit; one of capitals only is known by its two dashes.
 * What reads as words is let through, although a code may by chance be written so:
 * - small letters in three spaced groups of which fewer than two mix letters with digits (“from amazon 10th”);
 * - capitals only, without dashes; a code cut by a line break into a word and a number;
 * - a code without dashes in an address, but for a parameter that says code, card, claim or gift.
 * A model number or a seller's number of 14 or 15 signs cannot be told from a code, and is found.
 */
export function giftCodesIn(text: string): Found[] {
  const pieces = piecesOf(text, 'signs')
  const addresses = addressesIn(text)
  const found: Found[] = []
  let address = 0
  addresses.sort((a, b) => a.start - b.start)
  for (let i = 0; i < pieces.length; i++) {
    const start = pieces[i]?.start ?? 0
    while ((addresses[address]?.end ?? Number.POSITIVE_INFINITY) <= start) address++
    const within = (addresses[address]?.start ?? Number.POSITIVE_INFINITY) <= start
    const length = within ? inAddress(text, pieces, i) : longestCode(pieces, i)
    if (length) found.push(codeOf(pieces.slice(i, i + length)))
  }
  return [...found, ...signBySign(pieces), ...eachOnItsOwn(pieces)]
}

function codeOf(pieces: readonly Piece[]): Found {
  const first = pieces[0]
  const last = pieces[pieces.length - 1]
  const code = pieces.map((piece) => piece.text).join('')
  return { start: first?.start ?? 0, end: last?.end ?? 0, code: code.toUpperCase() }
}

/** How many pieces from here on are a code; the longer one where both lengths would do. 0 if none. */
function longestCode(pieces: readonly Piece[], i: number): number {
  let signs = 0
  let length = 0
  for (let k = i; k < pieces.length && signs < 15; k++) {
    const piece = pieces[k]
    if (!piece || (k > i && (piece.gap === 'wall' || piece.gap === 'words'))) break
    signs += piece.text.length
    const count = k - i + 1
    // sign by sign has a finder of its own
    const fits = (signs === 14 || signs === 15) && count < signs
    if (fits && isCode(pieces.slice(i, k + 1))) length = count
  }
  return length
}

function inAddress(text: string, pieces: readonly Piece[], i: number): number {
  const length = longestCode(pieces, i)
  const parts = pieces.slice(i, i + length)
  if (length > 1) return parts.some(isMixed) || isUpper(parts) ? length : 0
  const before = text.slice(Math.max(0, (parts[0]?.start ?? 0) - 24), parts[0]?.start)
  return /(?:code|card|claim|gift)\w{0,8}=$/i.test(before) ? length : 0
}

const isMixed = ({ text }: Piece) => /[a-z]/i.test(text) && /\d/.test(text)
/** Letters and digits take turns: 1a2b, not 10th or step2. */
const isStrange = ({ text }: Piece) => /\d[a-z]+\d|[a-z]\d+[a-z]/i.test(text)
const isUpper = (parts: readonly Piece[]) => parts.every(({ text }) => !/[a-z]/.test(text))
/** Amazon's number of a product, or of a book. */
const isAsin = ({ text }: Piece) => /^B0[A-Z0-9]{8}$|^\d{9}X$/.test(text)
/** Numbers with a letter that are no codes: a Japanese tax number, a parcel of Amazon's own. */
const isKnown = (code: string) => /^T\d{13}$|^TBA\d{12}$/.test(code)
/** Hidden by X up to the last group already. */
const isHidden = (code: string) => /^x{10}/i.test(code)

function isCode(parts: readonly Piece[]): boolean {
  const code = parts.map((part) => part.text).join('')
  if (isHidden(code) || !/[a-z]/i.test(code)) return false
  const cuts = cutsOf(parts)
  const dashedAt = cuts.filter(({ gap }) => gap === 'dash').map(({ at }) => at)
  const dashed = dashedAt.length === 2 && dashedAt[0] === 4 && dashedAt[1] === 10
  if (!/\d/.test(code)) return dashed && cuts.length === 2 && isUpper(parts)
  if (!cuts.length) return !isKnown(code)
  const blank = cuts.every(({ gap }) => gap === 'space' || gap === 'line' || gap === 'dash')
  const mixed = parts.filter(isMixed).length
  // AB12-CDEF34-GH56, whatever blank is in it besides
  if (dashed && blank) return cuts.length === 2 || isUpper(parts) || mixed > 0
  if (cuts.length === 2 && cuts[0]?.at === 4 && cuts[1]?.at === 10)
    return isUpper(parts) || mixed > 1 || parts.some(isStrange)
  if (cuts.length === 1 && (cuts[0]?.at === 4 || cuts[0]?.at === 10) && !parts.some(isAsin))
    return (
      mixed > 1 ||
      (dashedAt.length === 1 &&
        (isUpper(parts) || parts.some((part) => part.text.length > 9 && isMixed(part))))
    )
  if (cuts.every(({ at, gap }) => gap === 'line' || at === 4 || at === 10))
    return !parts.some(isAsin) && mixed > (isUpper(parts) ? 0 : 1)
  return blank && inEqualGroups(parts, mixed)
}

/** After how many signs the code is cut, and by what. */
function cutsOf(parts: readonly Piece[]): { at: number; gap: Gap }[] {
  let at = 0
  return parts.slice(1).map(({ gap }, i) => {
    at += parts[i]?.text.length ?? 0
    return { at, gap }
  })
}

/** AB12 CDEF 34GH 56, and in twos and threes. */
function inEqualGroups(parts: readonly Piece[], mixed: number): boolean {
  const size = parts[0]?.text.length ?? 0
  const rest = parts.slice(1)
  const equal = rest.every(({ text }, i) =>
    i === rest.length - 1 ? text.length <= size : text.length === size,
  )
  if (!equal || size < 2 || size > 4) return false
  return isUpper(parts) ? size < 4 || mixed > 1 : mixed > 2
}

/** A B 1 2 C D …: 14 or more lone signs in a row. Nothing else is written like this, so longer rows count too. */
function signBySign(pieces: readonly Piece[]): Found[] {
  const found: Found[] = []
  let row: Piece[] = []
  const close = () => {
    const { start, end, code = '' } = codeOf(row)
    if (row.length >= 14 && /[A-Z]/.test(code) && /\d/.test(code)) found.push({ start, end, code })
    row = []
  }
  for (const piece of pieces) {
    if (row.length && (piece.text.length > 1 || piece.gap === 'wall' || piece.gap === 'words')) close()
    if (piece.text.length === 1) row.push(piece)
  }
  close()
  return found
}

/** Each group on its own, in a list or with words between: 1. AB12 2. CDEF34 3. GH56. */
function eachOnItsOwn(pieces: readonly Piece[]): Found[] {
  // a wall before a list's number is a wall before the group that follows
  let wall = false
  const groups: { piece: Piece; wall: boolean }[] = []
  for (const piece of pieces) {
    wall ||= piece.gap === 'wall'
    if (/^\d$/.test(piece.text)) continue
    groups.push({ piece, wall })
    wall = false
  }
  return groups.flatMap((first, i) => {
    if (first.piece.text.length !== 4) return []
    const rest = groups.slice(i + 1, i + 3)
    const three = [first, ...rest].map(({ piece }) => piece)
    const lengths = three.map(({ text }) => text.length).join()
    if ((lengths !== '4,6,4' && lengths !== '4,6,5') || rest.some((group) => group.wall)) return []
    return three.filter(isMixed).length < 2 ? [] : [codeOf(three)]
  })
}
