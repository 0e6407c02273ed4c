/** Links that begin with a scheme. */
import { isEnding } from './places.ts'
import { japanese } from './reading.ts'
import type { Link } from './things.ts'

/** Ends the part of a link that names the host, for certain. */
const hardSigns = '\\s/\\\\?#<>"「」『』【】〔〕《》〈〉（）［］｛｝、。，；'
const hard = new RegExp(`[${hardSigns}]`, 'u')
const beforeHard = new RegExp(`^[^${hardSigns}]*`, 'u')
/** Ends it where a text goes on behind it; within a host browsers refuse it, or take it for a part of a label. */
const soft = /[!$&'()*+,;=~`^{}|[\]]/
const japaneseSign = new RegExp(`[${japanese}]`, 'u')
const hostSign = /[a-z\d.@-]/i
const opensLink = /^https?:\/\//i
/** Ends a path. */
const pathEnd = new RegExp(`[\\s<>"「」『』【】〔〕《》〈〉（）、。，${japanese}]`, 'u')
/** A second link behind a comma or a bracket is one of its own; behind a = it is a part of the first. */
const separates = /[,;|()[\]{}*']/

/** All links with a scheme, in order. A scheme other than http(s) is found too. */
export function linksIn(text: string): Link[] {
  const found: Link[] = []
  let from = 0
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', Math.max(at + 3, from))) {
    if (at < from) continue
    const before = /[a-z][a-z\d+.-]{0,19}$/i.exec(text.slice(Math.max(from, at - 20), at))?.[0] ?? ''
    const scheme = /https?$/i.exec(before)?.[0] ?? before
    if (!scheme) continue
    const link = linkFrom(text, at - scheme.length, scheme.toLowerCase())
    found.push(link)
    from = link.end
  }
  return [...found, ...scriptsIn(text)].sort((a, b) => a.start - b.start)
}

/** Addresses that run something or hold their page themselves. They name no host. */
function scriptsIn(text: string): Link[] {
  const all = text.matchAll(
    /(?<![\w/=?&.-])(javascript|data|vbscript|blob|file):(?=[^\s/])[^\s<>"]{0,2000}/gi,
  )
  return [...all].flatMap(({ 0: found, 1: scheme = '', index }) => {
    const known = scheme.toLowerCase() !== 'data' || /^data:[\w/+.-]*[;,]/i.test(found)
    return known
      ? [{ kind: 'link', scheme, host: undefined, rest: '', start: index, end: index + found.length }]
      : []
  })
}

function linkFrom(text: string, start: number, scheme: string): Link {
  const first = skipBlank(text, start + scheme.length + 3)
  const { end, clear, joined } = endOfHost(text, first)
  const written = joined ?? text.slice(first, end)
  const at = written.lastIndexOf('@')
  const { host, port } = withoutPort(written.slice(at + 1))
  const stop = clear ? endOfPath(text, end) : end
  return {
    kind: 'link',
    scheme,
    host: clear && host ? host : undefined,
    ...(at > 0 && { user: written.slice(0, at) }),
    ...(port && { port }),
    rest: text.slice(end, stop),
    start,
    end: stop,
  }
}

/** `https:// amazon.co.jp`, or a line that ends behind the slashes. */
function skipBlank(text: string, at: number): number {
  const blank = /^\s{0,4}(?=[a-z\d])/i.exec(text.slice(at, at + 5))?.[0].length ?? 0
  return at + blank
}

interface HostEnd {
  readonly end: number
  /** False where a browser would read on, and a person would not. */
  readonly clear: boolean
  /** The host without the blanks and line breaks that were in it. */
  readonly joined?: string
}

function endOfHost(text: string, first: number): HostEnd {
  const user = endOfUser(text, first)
  let at = user
  let joined = text.slice(first, user)
  let broken = false
  if (text[at] === '[') at = afterBracket(text, at)
  joined += text.slice(user, at)
  for (; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (/\s/.test(sign)) {
      const next = continued(text, at, joined)
      if (next === 'unclear') return { end: at, clear: false }
      if (next === undefined) break
      broken = true
      at = next - 1
    } else if (hard.test(sign)) {
      break
    } else if (soft.test(sign)) {
      const after = untilHard(text, at + 1)
      const alone = /^[^a-z\d.@\-_%]/i.test(after) || !after || sign === ')'
      // a browser takes all signs up to the next hard one for the host: a dot among them leads to another
      const goesOn = /^[)\]}'*!]{0,3}-(?=[a-z\d])|^[a-z\d]|[.@][^.@:]/i.test(after)
      return { end: at, clear: alone && !goesOn, ...(broken && { joined }) }
    } else if (japaneseSign.test(sign) && hostSign.test(joined.at(-1) ?? '') && !/[.@]$/.test(joined)) {
      const cut = cutAtJapanese(text, at, joined)
      if (cut) return { ...cut, ...(broken && { joined }) }
      joined += sign
    } else {
      joined += sign
    }
  }
  return { end: at, clear: true, ...(broken && { joined }) }
}

/** What follows up to the next sign that surely ends a host, or the next link. */
function untilHard(text: string, from: number): string {
  const after = beforeHard.exec(text.slice(from, from + 300))?.[0] ?? ''
  const link = after.search(/https?:$/i)
  return link < 0 ? after : after.slice(0, link)
}

/** An @ before the first slash: all before it is a user's name, whatever it looks like. */
function endOfUser(text: string, first: number): number {
  let last = first
  for (let at = first; at < text.length && !/[\s/\\?#<>"「」、。]/u.test(text[at] ?? ''); at++) {
    // in Japanese text this is a mail address behind the link; the host before it is then told to be unclear
    if (japaneseSign.test(text[at] ?? '')) break
    if (text[at] === '@') last = at + 1
  }
  return last
}

function afterBracket(text: string, at: number): number {
  const found = /^\[[\da-f:.]{2,60}\]/i.exec(text.slice(at, at + 64))?.[0].length ?? 0
  return at + found
}

/** Behind a blank or a line break: where the host goes on, `undefined` where it has ended. */
function continued(text: string, at: number, before: string): number | 'unclear' | undefined {
  const blank = /^\s{1,4}>?\s{0,2}/.exec(text.slice(at, at + 8))?.[0] ?? ' '
  const next = at + blank.length
  const after = text.slice(next, next + 70)
  if (/^[.@][a-z\d]/i.test(after)) return next
  const broken = blank.includes('\n')
  if (broken && /^-[a-z\d]/i.test(after)) return 'unclear'
  if (/[.@-]$/.test(before)) return /^[a-z\d-]{1,63}[./:@]\S/i.test(after) ? next : undefined
  const label = before.slice(before.lastIndexOf('.') + 1)
  if (!broken && !before.includes('.') && /^[a-z\d-]{1,63}\.[a-z]/i.test(after)) return 'unclear'
  const cut = broken && !isEnding(label) && /^[a-z\d-]{1,63}[./]/i.test(after)
  return cut && !opensLink.test(after) ? next : undefined
}

/** Where Japanese follows a whole host without a blank, the host ends there, unless a browser would read on. */
function cutAtJapanese(text: string, at: number, before: string): HostEnd | undefined {
  const labels = before.slice(before.lastIndexOf('@') + 1).split('.')
  const whole = labels.length > 1 && isEnding((labels.at(-1) ?? '').replace(/:\d*$/, ''))
  const tail = /^[^\s/\\?#<>"「」、。（）]{1,300}/u.exec(text.slice(at, at + 300))?.[0] ?? ''
  const goesOn = /[.@:][^\s.@:]/.test(tail)
  if (whole) return { end: at, clear: !goesOn }
  return goesOn ? undefined : { end: at, clear: true }
}

function withoutPort(written: string): { host: string; port?: string } {
  const found = /:(\d*)$/.exec(written)
  if (!found) return { host: written }
  return { host: written.slice(0, found.index), ...(found[1] && { port: found[1] }) }
}

/** The path matters to nobody but the eye; still it has to end before the next thing begins. */
export function endOfPath(text: string, from: number): number {
  if (!/[/\\?#]/.test(text[from] ?? '')) return from
  let end = from
  for (; end < text.length; end++) {
    const sign = text[end] ?? ''
    if (pathEnd.test(sign) || (separates.test(sign) && opensLink.test(text.slice(end + 1, end + 9)))) break
  }
  return end
}
