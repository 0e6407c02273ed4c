/** Payment card numbers in a plain text. */
import { type Found, type Piece, piecesOf } from './pieces.ts'

/**
 * All card numbers: 13 to 19 digits, the first not 0, with the check digit of ISO/IEC 7812-1; in one piece, in
 * equal groups (the last may be shorter), or cut anyhow where a card company's first digits and length say so.
 * Let through, although a tenth of all numbers have the check digit by chance:
 * - tracking numbers: of 12 digits or fewer always; of 13 where a word says what they are (so would a card's be);
 * - Amazon's order numbers, 3-7-7 digits, and 17 digits in a row after the word “order”;
 * - a moment written as 14 or 17 digits, a book's number (978…, 979…), digits inside a name or an address.
 */
export function cardNumbersIn(text: string): Found[] {
  const pieces = piecesOf(text, 'digits').filter((piece) => !isInName(text, piece))
  const runs = runsOf(pieces)
  return runs.flatMap((run) => [...regular(text, run), ...branded(text, run)])
}

/** Letters on both sides, a tax number (T and 13 digits), or a part of an address's path. */
function isInName(text: string, { start, end }: Piece): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  if (/[a-z]$/i.test(before) && /^[a-z]/i.test(text.slice(end, end + 1))) return true
  if (end - start === 13 && /(?<![a-z])T$/i.test(before)) return true
  return end - start > 12 && /https?:\/\/[!-~]*[/_-]$/i.test(text.slice(Math.max(0, start - 200), start))
}

/** Pieces that may be of one number; order numbers are left out. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece) continue
    if (isOrderNumber(pieces, i)) {
      i += 2
      runs.push([])
      continue
    }
    const run = runs[runs.length - 1]
    if (run?.length && piece.gap !== 'wall' && piece.gap !== 'words') run.push(piece)
    else runs.push([piece])
  }
  return runs
}

/** 250-1234567-1234567, and D01-1234567-1234567 of digital orders, where the piece is 01. */
export function isOrderNumber(pieces: readonly Piece[], i: number): boolean {
  const [first, second, third] = [pieces[i], pieces[i + 1], pieces[i + 2]]
  if (second?.text.length !== 7 || third?.text.length !== 7) return false
  const joined = [second, third].every(({ gap }) => gap === 'dash' || gap === 'space')
  return joined && (first?.text.length === 3 || first?.text.length === 2)
}

const foundIn = (text: string, run: readonly Piece[]): Found[] => {
  const first = run[0]
  const last = run[run.length - 1]
  const digits = run.map((piece) => piece.text).join('')
  if (!first || !last || !passesLuhn(digits) || isOther(text, digits, first.start)) return []
  return [{ start: first.start, end: last.end }]
}

/** One piece, or a whole run of equal groups between dashes or blanks. */
function regular(text: string, run: readonly Piece[]): Found[] {
  const whole = run.flatMap((piece) => (isCardLong(piece.text.length) ? foundIn(text, [piece]) : []))
  const size = run[0]?.text.length ?? 0
  const rest = run.slice(1)
  const dashed = rest[0]?.gap === 'dash'
  const equal = rest.every(
    ({ text: digits, gap }, i) =>
      (i === rest.length - 1 ? digits.length <= size : digits.length === size) &&
      (dashed ? gap === 'dash' : gap === 'space' || gap === 'line'),
  )
  const length = run.length > 19 ? 0 : run.reduce((sum, piece) => sum + piece.text.length, 0)
  return run.length > 2 && equal && isCardLong(length) ? [...whole, ...foundIn(text, run)] : whole
}

const isCardLong = (digits: number) => digits >= 13 && digits <= 19

/** Visa, Mastercard, American Express, JCB, Diners Club, Discover, UnionPay: first digits and length. */
const brands =
  /^(?:4\d{15}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|35(?:2[89]|[3-8]\d)\d{12}|3(?:0[0-5]|[68]\d|9\d)\d{11}|6(?:011|4[4-9]\d|5\d\d)\d{12}|62\d{14,17})$/

function branded(text: string, run: readonly Piece[]): Found[] {
  return run.flatMap((first, i) => {
    if (!/^[2-6]/.test(first.text)) return []
    let digits = ''
    const found: Found[] = []
    for (let k = i; k < run.length && digits.length < 19; k++) {
      const piece = run[k]
      if (!piece || (k > i && !joins(text, run[k - 1], piece))) break
      digits += piece.text
      if (k > i && digits.length > 13 && brands.test(digits) && passesLuhn(digits))
        found.push(...foundIn(text, run.slice(i, k + 1)))
    }
    return found
  })
}

/** Commas and colons stand in amounts, lists and times, not in a card number. */
const joins = (text: string, before: Piece | undefined, piece: Piece) =>
  piece.gap !== 'sign' || /^\s*[._/|·・]\s*$/.test(text.slice(before?.end, piece.start))

const moment = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?:\d{3})?$/
const parcel =
  /(?:追跡|伝票|送り状|問い?合わ?せ番号|配送|荷物|ゆうパック|ヤマト|佐川|郵便|法人番号|登録番号|バーコード|ISBN|JAN|EAN|track(?:ing)?|waybill|shipment|parcel|delivery)[^\d\n。]{0,16}$/i
const order = /(?:注文|order)[^\d\n。]{0,16}$/i

function isOther(text: string, digits: string, start: number): boolean {
  if (digits.startsWith('0') || moment.test(digits)) return true
  const before = text.slice(Math.max(0, start - 40), start)
  if (digits.length === 13) return /^97[89]/.test(digits) || parcel.test(before)
  return digits.length === 17 && order.test(before)
}

/** The check digit of payment cards (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
