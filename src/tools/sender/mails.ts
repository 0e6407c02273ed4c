/** Mail addresses, with the name in front of them. */

import { endOfPath } from './links.ts'
import { nameSigns } from './names.ts'
import { isEnding } from './places.ts'
import { japanese } from './reading.ts'
import type { Link, Mail } from './things.ts'

const localPart = new RegExp(`(?:(?![${japanese}])[\\p{L}\\p{M}\\p{N}.!#$%&'*+^\`{}~_-]){1,200}$`, 'u')
const domainPart = new RegExp(`^(?:\\[[\\da-f:.]{2,60}\\]|${nameSigns}{1,260})`, 'iu')
/** What may stand between an address and an @ that follows it all the same: "…"@, <…>@. */
const closers = /^["'>)\]]{0,3}@/
const unclearEnd = new RegExp(`^[^\\s/\\\\?#:,;()[\\]|'"<>。、「」『』【】（），；・！？…${japanese}]`, 'u')

/** Mail addresses of one stretch of a text. `user@host/path` without a scheme is a link. */
export function mailsIn(text: string, start: number, end: number, alone: boolean): (Mail | Link)[] {
  const found: (Mail | Link)[] = []
  let from = start
  for (
    let at = text.indexOf('@', from);
    at >= 0 && at < end;
    at = text.indexOf('@', Math.max(at + 1, from))
  ) {
    const one = mailAt(text, from, at, alone)
    if (!one) continue
    found.push(one)
    from = one.end
  }
  return found
}

function mailAt(text: string, from: number, at: number, alone: boolean): Mail | Link | undefined {
  const first = localPart.exec(text.slice(Math.max(from, at - 200), at))?.[0].replace(/^[.'*`{}]+/, '') ?? ''
  const start = at - first.length
  const { last, host } = lastDomain(text, at)
  const local = text.slice(start, last)
  const end = last + 1 + host.length
  if (!host.includes('.') && !host.startsWith('[')) {
    if (!alone || !first || !host) return undefined
    return { kind: 'mail', local, host: undefined, start, end }
  }
  const isUser = local.includes('.') && isEnding(local.slice(local.lastIndexOf('.') + 1))
  if (isUser && /^[:/]\S/.test(text.slice(end, end + 2)) && !/^:\D/.test(text.slice(end, end + 2))) {
    const stop = endOfPath(text, end)
    return { kind: 'link', scheme: '', user: local, host, rest: text.slice(end, stop), start, end: stop }
  }
  const clear =
    !unclearEnd.test(text.slice(end).slice(0, 2)) || /^\.+(?:[\s。、]|$)/.test(text.slice(end, end + 8))
  const name = nameBefore(text, from, start)
  return {
    kind: 'mail',
    local,
    host: clear && !host.includes('%') ? host : undefined,
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

/** The name in front of <address>: what a mail program shows, and anybody may write. */
function nameBefore(text: string, from: number, start: number): { text: string; start: number } | undefined {
  if (text[start - 1] !== '<') return undefined
  const before = text.slice(Math.max(from, start - 121), start - 1)
  const name = /[^\n>,;、。]*$/.exec(before)?.[0] ?? ''
  const trimmed = name
    .replace(/^.*?(?:from|差出人|送信者|送信元)\s*[:：]\s*/i, '')
    .replace(/^["'\s]+|["'\s]+$/g, '')
  if (!trimmed) return undefined
  return { text: trimmed, start: start - 1 - (name.length - name.search(/\S|$/)) }
}
