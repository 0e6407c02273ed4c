/** Mail addresses, with the name in front of them. */

import { nameSigns, readsOn } from './around.ts'
import { endOfPath } from './links.ts'
import { isEnding } from './places.ts'
import { japanese } from './reading.ts'
import type { Link, Mail } from './things.ts'

const localSign = new RegExp(`(?![${japanese}])[\\p{L}\\p{M}\\p{N}.!#$%&'*+^\`{}~_-]`, 'u')
const domainPart = new RegExp(`^(?:\\[[\\da-f:.]{2,60}\\]|${nameSigns}{1,260})`, 'iu')
/** What may stand between an address and an @ that follows it all the same: "…"@, <…>@. */
const closers = /^["'>)\]]{0,3}@/
/** Mail addresses of one stretch of a text. `user@host/path` without a scheme is a link. */
export function mailsIn(text: string, start: number, end: number, alone: boolean): (Mail | Link)[] {
  const found: (Mail | Link)[] = []
  let from = start
  for (
    let at = text.indexOf('@', from);
    at >= 0 && at < end;
    at = text.indexOf('@', Math.max(at + 1, from))
  ) {
    const { last, host } = lastDomain(text, at)
    const one = mailAt(text, { first: startOfLocal(text, from, at), last, host }, start, alone)
    // an address in the name of another is no sender of its own
    while (one && (found.at(-1)?.end ?? 0) > one.start) found.pop()
    if (one) found.push(one)
    from = one?.end ?? last + 1
  }
  return found
}

/** One loop backwards: a pattern with an end would be tried from every sign before it. */
function startOfLocal(text: string, from: number, at: number): number {
  let start = at
  while (start > from && at - start < 200 && localSign.test(text[start - 1] ?? '')) start--
  while (start < at && /[.'*`{}]/.test(text[start] ?? '')) start++
  return start
}

interface Address {
  readonly first: number
  /** Place of the last @. */
  readonly last: number
  readonly host: string
}

function mailAt(text: string, address: Address, from: number, alone: boolean): Mail | Link | undefined {
  const { first: start, last, host } = address
  const local = text.slice(start, last)
  const end = last + 1 + host.length
  if (!host.includes('.') && !host.startsWith('[')) {
    const meant = alone && local && host
    return meant ? { kind: 'mail', local, host: undefined, start, end } : undefined
  }
  const isUser = local.includes('.') && isEnding(local.slice(local.lastIndexOf('.') + 1))
  if (isUser && /^(?:\/\S|:\d)/.test(text.slice(end, end + 2))) {
    const stop = endOfPath(text, end)
    return { kind: 'link', scheme: '', user: local, host, rest: text.slice(end, stop), start, end: stop }
  }
  const unclear = readsOn(text, end + (/^[.\-_%]{0,200}/.exec(text.slice(end, end + 200))?.[0].length ?? 0))
  const name = nameBefore(text, from, start)
  return {
    kind: 'mail',
    local,
    host: !unclear && !host.includes('%') ? host.replace(/^\[([\d.]+)\]$/, '$1') : undefined,
    ...(name && { name: name.text }),
    start: name?.start ?? start,
    end: name && text[end] === '>' ? end + 1 : end,
  }
}

/** The part behind the last @ is the one that counts. */
function lastDomain(text: string, at: number): { last: number; host: string } {
  let last = at
  let host = ''
  for (;;) {
    const run = domainPart.exec(text.slice(last + 1, last + 262))?.[0] ?? ''
    host = run.replace(/[.\-_%]{1,200}$/, '')
    const closed = closers.exec(text.slice(last + 1 + run.length, last + 5 + run.length))
    if (!closed) return { last, host }
    last = last + run.length + closed[0].length
  }
}

const shownBy = /^.{0,60}?(?:from|差出人|送信者|送信元)\s{0,3}[:：]\s{0,3}/i

/** The name in front of <address>: what a mail program shows, and anybody may write. */
function nameBefore(text: string, from: number, start: number): { text: string; start: number } | undefined {
  if (text[start - 1] !== '<') return undefined
  let first = start - 1
  while (first > from && start - first < 120 && !/[\n>,;、。]/.test(text[first - 1] ?? '')) first--
  first += shownBy.exec(text.slice(first, start - 1))?.[0].length ?? 0
  const name = text.slice(first, start - 1)
  const bare = name.replace(/^["'\s]+|["'\s]{1,120}$/g, '')
  return bare ? { text: bare, start: first + name.search(/\S/) } : undefined
}
