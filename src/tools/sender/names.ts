/** Host names without a scheme: amazon.co.jp, www.example.com/path. */
import { endOfPath } from './links.ts'
import { isEnding } from './places.ts'
import { japanese } from './reading.ts'
import type { Link } from './things.ts'

/** Letters of every script but Japanese: there it would be the sentence around the name. */
export const nameSigns = `(?:(?![${japanese}])[\\p{L}\\p{M}\\p{N}._%\\u2010\\u2011-])`
const runs = new RegExp(`${nameSigns}+`, 'gu')
const japaneseTail = new RegExp(`[${japanese}]{1,63}$`, 'u')
/** A text goes on behind the name, or the name ends with the sentence. */
const clearEnd = new RegExp(
  `^(?:[\\s/\\\\?#:,;()[\\]|'"<>@。、「」『』【】〔〕《》〈〉（），；．・！？…${japanese}]|$)`,
  'u',
)

/** Names in one stretch of a text. With `alone` the stretch is all there is, and whatever it is is meant as a name. */
export function namesIn(text: string, start: number, end: number, alone: boolean): Link[] {
  return [...text.slice(start, end).matchAll(runs)].flatMap(({ 0: run, index }) => {
    if (!/\.[^.]/.test(run)) return []
    const link = nameFrom(text, start + index, run, end, alone)
    return link ? [link] : []
  })
}

function nameFrom(text: string, at: number, run: string, limit: number, alone: boolean): Link | undefined {
  const lead = /^[-_%]*/.exec(run)?.[0].length ?? 0
  const bare = run.slice(lead).replace(/[.\-_%]{1,200}$/, '')
  // アマゾン.jp: what stands before the dot is a label
  const before = bare.startsWith('.')
    ? japaneseTail.exec(text.slice(Math.max(0, at - 63), at))?.[0]
    : undefined
  const host = before ? before + bare : bare.replace(/^\.+/, '')
  const first = before ? at - before.length : at + run.indexOf(host)
  const hostEnd = at + lead + bare.length
  const after = text.slice(hostEnd, hostEnd + 200)
  const port = /^:(\d{1,5})(?![\d@])/.exec(after)?.[1]
  const user = /^:[^\s/\\?#@。、「」<>"]{1,100}@([a-z\d.-]{1,190})/i.exec(after)
  if (!isMeant(host, after, alone)) return undefined
  const start = { kind: 'link', scheme: '', start: first } as const
  if (user) {
    const colon = user[0].lastIndexOf('@')
    const stop = hostEnd + user[0].length
    return { ...start, host: user[1], user: host + user[0].slice(0, colon), rest: '', end: stop }
  }
  const stop = hostEnd + (port ? port.length + 1 : 0)
  const last = Math.min(limit, endOfPath(text, stop))
  const clear = clearEnd.test(
    text.slice(stop + (run.length + at - hostEnd), stop + (run.length + at - hostEnd) + 2),
  )
  const goesOn = run.length + at === hostEnd && /^[()[\],;'][.@-][a-z\d]/i.test(after)
  return {
    ...start,
    host: clear && !goesOn ? host : undefined,
    ...(port && { port }),
    rest: text.slice(stop, last),
    end: Math.max(last, hostEnd),
  }
}

/** File names, versions and forgotten blanks behind a full stop are no names of hosts. */
function isMeant(host: string, after: string, alone: boolean): boolean {
  const labels = host.split('.')
  const last = labels.at(-1) ?? ''
  if (labels.length < 2 || !/[\p{L}]/u.test(host)) return isAddress(host) && (alone || /^[:/]/.test(after))
  if (alone || /^www\./i.test(host) || /ama?z|аm|ama[^\s]{0,3}on/i.test(host)) return true
  const ordinary = last === last.toLowerCase() || last === last.toUpperCase()
  return (isEnding(last) && ordinary) || (/^\/[\w%-]/.test(after) && /^[a-z]{2,}$/i.test(last))
}

const isAddress = (host: string) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)
