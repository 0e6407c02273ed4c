/** Host names without a scheme: amazon.co.jp, www.example.com/path. */
import { nameSigns, readsOn } from './around.ts'
import { endOfPath } from './links.ts'
import { isEnding } from './places.ts'
import { japanese } from './reading.ts'
import type { Link } from './things.ts'

const runs = new RegExp(`${nameSigns}+`, 'gu')
const japaneseTail = new RegExp(`[${japanese}]{1,63}$`, 'u')
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
  const label = bare.startsWith('.') && japaneseTail.exec(text.slice(Math.max(0, at - 63), at))?.[0]
  const host = label ? label + bare : bare.replace(/^\.+/, '')
  const end = at + lead + bare.length
  const start = end - host.length
  const after = text.slice(end, end + 200)
  if (!isMeant(host, after, alone)) return undefined
  // amazon.co.jp:443@evil.example: to a browser all before the @ is a user
  const user = /^(:[^\s/\\?#@。、「」<>"]{1,100})@([a-z\d.-]{1,190})/i.exec(after)
  if (user) {
    const [whole, word = '', real = ''] = user
    return {
      kind: 'link',
      scheme: '',
      user: host + word,
      host: real,
      rest: '',
      start,
      end: end + whole.length,
    }
  }
  const port = /^:(\d{1,5})(?![\d@])/.exec(after)?.[1]
  const stop = end + (port ? port.length + 1 : 0)
  const last = Math.max(stop, Math.min(limit, endOfPath(text, stop)))
  const unclear = readsOn(text, Math.max(stop, at + run.length))
  return {
    kind: 'link',
    scheme: '',
    host: unclear ? undefined : host,
    ...(port && { port }),
    rest: text.slice(stop, last),
    start,
    end: last,
  }
}

/** File names, versions and forgotten blanks behind a full stop are no names of hosts. */
function isMeant(host: string, after: string, alone: boolean): boolean {
  const labels = host.split('.')
  const last = labels.at(-1) ?? ''
  if (labels.length < 2 || !/[\p{L}]/u.test(host)) return isAddress(host) && (alone || /^[:/]/.test(after))
  if (alone || /^www\./i.test(host) || /ama?z/i.test(host)) return true
  const ordinary = last === last.toLowerCase() || last === last.toUpperCase()
  return (isEnding(last) && ordinary) || (/^\/[\w%-]/.test(after) && /^[a-z]{2,}$/i.test(last))
}

const isAddress = (host: string) => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)
