/** Telephone numbers, as they are written in Japan and as calls from abroad show them. */
import type { Phone } from './things.ts'

const runs = /[+(（\d][+()（）\d\-‐‑‒–—−ー―.・ ]{1,400}/g
const groups = /\+?\d+/g
/** What may stand between two groups of one number. */
const gap = /^ ?(?:[-()（）‐‑‒–—−ー―.・] ?){0,3} ?$/
const tight = /^[-‐‑‒–—−ー―.・]$/

interface Group {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Numbers of one stretch of a text. With `alone`, digits that make no number are told as such. */
export function phonesIn(text: string, start: number, end: number, alone: boolean): Phone[] {
  const found = [...text.slice(start, end).matchAll(runs)].flatMap(({ 0: run, index }) => {
    const before = text[start + index - 1] ?? ''
    return /[\w=#&%@¥￥$*.]/.test(before) ? afterFirst(run, start + index) : inRun(run, start + index)
  })
  return found.length || !alone ? found : lonely(text, start, end)
}

/** A run that hangs on a letter begins with something else; behind a blank it may go on with a number. */
function afterFirst(run: string, start: number): Phone[] {
  const blank = run.search(/ /)
  return blank < 0 ? [] : inRun(run.slice(blank), start + blank)
}

function inRun(run: string, start: number): Phone[] {
  const all: Group[] = [...run.matchAll(groups)].map(({ 0: text, index }) => ({
    text,
    start: start + index,
    end: start + index + text.length,
  }))
  const between = (i: number) =>
    run.slice((all[i]?.end ?? 0) - start, (all[i + 1]?.start ?? start + run.length) - start)
  const found: Phone[] = []
  for (let i = 0; i < all.length; i++) {
    const first = all[i]
    if (!first || !/^[+0]/.test(first.text)) continue
    // in the midst of an order number
    if (i > 0 && tight.test(between(i - 1))) continue
    const one = longest(all, i, between)
    if (!one) continue
    found.push({
      kind: 'phone',
      number: one.number,
      start: first.start,
      end: all[one.last]?.end ?? first.end,
    })
    i = one.last
  }
  return found
}

/** The most groups that make one number together. A number is cut into eight groups at most. */
function longest(all: readonly Group[], i: number, between: (i: number) => string) {
  let digits = ''
  let best: { number: string; last: number } | undefined
  for (let k = i; k < Math.min(all.length, i + 8); k++) {
    const group = all[k]
    if (!group || (k > i && (group.text.startsWith('+') || !gap.test(between(k - 1))))) break
    // the next number begins with its own 0
    if (best && k > i && group.text.startsWith('0') && !tight.test(between(k - 1))) break
    digits += group.text
    if (digits.length > 24) break
    const number = digits.length > 8 && numberOf(digits)
    if (number) best = { number, last: k }
  }
  const onward = best && best.last + 1 < all.length && tight.test(between(best.last))
  return onward ? undefined : best
}

/** Lengths after the country code, where they are fixed. */
const abroad: readonly (readonly [RegExp, RegExp])[] = [
  [/^852/, /^852\d{8}$/],
  [/^1/, /^1\d{10}$/],
  [/^86/, /^86\d{10,11}$/],
]

/**
 * The one way to write a number: `0…` for Japan, `+…` for others. Takes digits, with a + before them or not.
 * Abroad can be dialled as +, 00 or 010 (from Japan, with or without a number of KDDI, NTT or SoftBank before it).
 */
export function numberOf(digits: string): string | undefined {
  const international = /^(?:\+|00(?:1|33|61)010|010|00)(?=[1-9])(\d+)$/.exec(digits)?.[1]
  const national = digits.startsWith('+') ? undefined : japanese(digits)
  if (national) return national
  if (!international) return undefined
  if (international.startsWith('81')) return japanese(`0${international.slice(2).replace(/^0/, '')}`)
  const fixed = abroad.find(([code]) => code.test(international))
  return (fixed ? fixed[1] : /^\d{7,15}$/).test(international) ? `+${international}` : undefined
}

function japanese(digits: string): string | undefined {
  return /^0[2-9]0\d{8}$|^0[1-9]\d{8}$/.test(digits) && !/^0[56789]0\d{7}$/.test(digits) ? digits : undefined
}

/** The whole text is digits: spaced one by one, a short number of a text message, or a number cut off. */
function lonely(text: string, start: number, end: number): Phone[] {
  const whole = text.slice(start, end).trim()
  const digits = whole.slice(0, 60).replace(/[^\d+]/g, '')
  if (!/^[+()（）\d\-‐‑‒–—−ー―.・\s]{3,60}$/.test(whole) || !/^\+?\d{3,20}$/.test(digits)) return []
  const number = /^\d{3,6}$/.test(digits) ? digits : numberOf(digits)
  return [{ kind: 'phone', number, start, end }]
}
