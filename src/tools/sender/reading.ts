/** A pasted text as a person means it: full width folded, invisible signs gone, taken-apart addresses put together. */

/** What was done to a sign so that it could be read; a place may bear several. */
export const mark = {
  /** Another letter stood here that a browser reads as this one, such as full width. */
  folded: 1,
  /** Something invisible stood before it. */
  hidden: 2,
  /** Brackets, blanks or a line break were taken out before it, or hxxp was made http. */
  joined: 4,
  /** Shown from right to left by an invisible sign: nobody can say what a person saw. */
  turned: 8,
} as const

export interface Reading {
  readonly text: string
  /** Marks of each UTF-16 unit of `text`. */
  readonly marks: Uint8Array
}

/** Letters of Japanese, which end an address in running text. */
export const japanese =
  '\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9f'

const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/u
const blank = /\p{Zs}/u
/** RLE, RLO, RLI; the other direction signs come with copied telephone numbers and do no harm. */
const turning = /[\u202b\u202e\u2067]/
/** Signs of the full-width block that addresses and numbers are made of; brackets and commas keep ending them. */
const wide = /[０-９Ａ-Ｚａ-ｚ．－＿＠：／？＃％＋＆＝～！]/u

/** What is read as it stands, many signs at once: most of every text. */
const chunks = /[\n -~、。「」ぁ-ゖァ-ヺ・ー一-鿿]+|[\s\S]/gu

/** Takes any text, also with lone surrogates. Linear in its length. */
export function readingOf(text: string): Reading {
  const known = new Map<string, string>()
  const marks = new Uint8Array(text.length * 2)
  const parts: string[] = []
  let length = 0
  let pending = 0
  let turned = 0
  const push = (signs: string, own: number) => {
    parts.push(signs)
    if (own | turned) marks.fill(own | turned, length, length + signs.length)
    marks[length] = own | pending | turned
    length += signs.length
    pending = 0
  }
  for (const [sign] of text.matchAll(chunks)) {
    let read = known.get(sign)
    if (read === undefined) {
      read = sign.length > 2 || (sign >= ' ' && sign <= '~') ? sign : readable(sign)
      if (sign.length < 3) known.set(sign, read)
    }
    if (sign.includes('\n') || read === '\n') turned = 0
    else if (turning.test(sign)) turned = mark.turned
    else if (sign === '\u202c' || sign === '\u2069') turned = 0
    if (read === '') pending |= mark.hidden
    else push(read, read === sign || /^[\s。]$/.test(read) ? 0 : mark.folded)
  }
  return together({ text: parts.join(''), marks: marks.subarray(0, length) })
}

function readable(sign: string): string {
  if (lineBreak.test(sign)) return '\n'
  if (sign === '\t') return ' '
  if (invisible.test(sign)) return ''
  if (blank.test(sign)) return ' '
  if (sign === '｡') return '。'
  const folded = sign.normalize('NFKC')
  // what folds to something longer (℀ → a/c) is refused by browsers: it stays, and is refused by the URL
  if (folded.length > 3) return sign
  return wide.test(sign) || folded === '.' || /^[a-z\d]+$/i.test(folded) ? folded : sign
}

/** Puts addresses together that were taken apart, by people or by a mail program. */
function together(reading: Reading): Reading {
  return rewrites.reduce((read, [pattern, instead]) => rewrite(read, pattern, instead), reading)
}

type Instead = (found: string, at: number, text: string) => string

/** All patterns are of bounded length: each is tried at most once from each place. */
const rewrites: readonly (readonly [RegExp, Instead])[] = [
  [/ ?[[({［（] ?(?:\.|dot|ドット|点) ?[\])}］）] ?/giu, between('.')],
  [/ ?[[({［（] ?(?:@|at|アット(?:マーク)?) ?[\])}］）] ?/giu, between('@')],
  [/(?<=[\w.]) {1,2}@ {0,2}(?=[\w.])|(?<=[\w.])@ {1,2}(?=\w)/g, (found, at, text) => atSign(found, at, text)],
  // hxxp, ttp, and colons and slashes however they are written
  [
    /(?<![a-z])(?:h(?:tt|xx|\*\*)|tt?)ps?(?: {0,2}\[?:\/{2}\]| {0,2}\[:\] ?\/{2}| {0,2}: {0,2}[\\/] ?[\\/] ?[\\/]*)/gi,
    (found) => (/^https?:\/\/$/i.test(found) ? found : `http${/ps/i.test(found) ? 's' : ''}://`),
  ],
  [/(?<![a-z])https?:[\\/]?(?=[a-z\d])/gi, (found) => `http${/ps/i.test(found) ? 's' : ''}://`],
  [/(?<![\w=/?&%.-])https?%3a%2f%2f[^\s]{1,2000}/gi, decoded],
  [/(?<=[a-z\d])。(?=[a-z\d])/gi, (found, at, text) => stop(found, at, text)],
  [
    /(?<=[a-z\d])(?: {1,3}\n? {0,3}|\n {0,3})\. {0,3}(?=[a-z\d])/gi,
    (found, at, text) => dot(found, at, text),
  ],
  [/(?<=[a-z\d])\. {1,3}(?=[a-z\d])/gi, (found, at, text) => lastDot(found, at, text)],
]

/** Only where an address goes on at both sides. */
function between(sign: string): Instead {
  return (found, at, text) => {
    const sides = `${text[at - 1] ?? ''}${text[at + found.length] ?? ''}`
    return /^[^\s。、「」]{2}$/u.test(sides) ? sign : found
  }
}

function atSign(found: string, at: number, text: string): string {
  const domain = /^[a-z\d-]{1,63}\.[a-z\d-]/i.test(text.slice(at + found.length, at + found.length + 70))
  return domain ? '@' : found
}

function decoded(found: string): string {
  try {
    return decodeURIComponent(found).replace(/\s/g, '')
  } catch {
    return found
  }
}

/** amazon.co.jp。evil.example is one host to a browser; a word with Japanese behind it begins a sentence. */
function stop(found: string, at: number, text: string): string {
  const next = text.slice(at + 1, at + 70)
  return new RegExp(`^[a-z\\d-]+[${japanese}]`, 'iu').test(next) ? found : '.'
}

/** “amazon . co . jp”, but not “the .com years”. */
function dot(found: string, at: number, text: string): string {
  const before = text.slice(Math.max(0, at - 60), at)
  const word = before.slice(before.search(/\S+$/))
  const after = text.slice(at + found.length, at + found.length + 60)
  const apart =
    /[.@:]|ama?z/i.test(word) ||
    / \. {0,3}[a-z\d-]{1,40}$/i.test(before) ||
    /^[a-z\d-]{1,40} {0,3}\. {0,3}[a-z\d]/i.test(after)
  return apart ? '.' : found
}

/** “amazon. co. jp” alone is an address; in a longer text it is the end of a sentence. */
function lastDot(found: string, _at: number, text: string): string {
  const alone = text.length < 100 && /^\s*[a-z\d-]+(?: ?\. ?[a-z\d-]+)+\s*$/.test(text)
  return alone ? '.' : found
}

function rewrite({ text, marks }: Reading, pattern: RegExp, instead: Instead): Reading {
  const parts: string[] = []
  const kept = new Uint8Array(text.length * 2 + 16) // ttp: becomes longer
  let length = 0
  let from = 0
  const copy = (to: number) => {
    parts.push(text.slice(from, to))
    kept.set(marks.subarray(from, to), length)
    length += to - from
  }
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const read = instead(found, index, text)
    if (read === found) continue
    copy(index)
    parts.push(read)
    const was = marks.subarray(index, index + found.length).reduce((all, one) => all | one, 0)
    kept.fill(was | (found === '。' ? mark.folded : mark.joined), length, length + read.length)
    length += read.length
    from = index + found.length
  }
  if (!from) return { text, marks }
  copy(text.length)
  return { text: parts.join(''), marks: kept.subarray(0, length) }
}

/** All marks of a place. What is hidden before its first sign is outside of it. */
export function marksOf({ marks }: Reading, start: number, end: number): number {
  let all = (marks[start] ?? 0) & ~mark.hidden
  for (let i = start + 1; i < end; i++) all |= marks[i] ?? 0
  return all
}
