/** Holds one thing against the list, and says what stands out about it. */
import { type Host, hostOf, listedAs, listedWithin } from './host.ts'
import { bearsName, isMisspelt, looksLike } from './likeness.ts'
import { numberOf } from './phones.ts'
import { isFreeHost, isFreeMail, isShortener } from './places.ts'
import { mark, marksOf, type Reading } from './reading.ts'
import type { Link, Mail, Phone, Thing } from './things.ts'
import { type Checked, type Reason, reasons, type Senders } from './verdict.ts'

type Judged = Omit<Checked, 'kind' | 'as'>

/** Longest piece of a text that is shown again. */
const shown = 300

export function judge(reading: Reading, thing: Thing, list: Senders): Checked {
  const marks = marksOf(reading, thing.start, thing.end)
  const as = shownAs(reading.text.slice(thing.start, Math.min(thing.end, thing.start + shown)), thing)
  const { reasons: own, ...judged } =
    marks & mark.turned ? refused('turned') : judgedThing(reading, thing, list)
  const address = thing.kind !== 'phone'
  const all: Reason[] = [
    ...own,
    ...where(address && (marks & mark.folded) > 0, 'wideLetters'),
    ...where(address && (marks & mark.hidden) > 0, 'hiddenSigns'),
    ...where((marks & mark.joined) > 0, 'broken'),
  ]
  return { kind: thing.kind, as, ...judged, reasons: reasons.filter((reason) => all.includes(reason)) }
}

/** Without the signs of the sentence around a link. */
function shownAs(text: string, { kind }: Thing): string {
  const line = text.replace(/\s+/g, ' ')
  return kind === 'link' ? line.replace(/[)\],.;:!?'*}]{1,9}$/, '') : line
}

function judgedThing(reading: Reading, thing: Thing, list: Senders): Judged {
  if (thing.kind === 'phone') return phone(thing, list)
  const host = thing.host === undefined || isSplitByWide(reading, thing) ? undefined : hostOf(thing.host)
  return thing.kind === 'mail' ? mail(thing, host, list) : link(thing, host, list)
}

const refused = (...reasons: Reason[]): Judged => ({ verdict: 'unreadable', read: '', reasons })
const where = (holds: boolean, reason: Reason) => (holds ? [reason] : [])

function phone({ number }: Phone, list: Senders): Judged {
  if (number === undefined) return refused('noNumber')
  const entry = list.phones.find((listed) => numberOf(listed) === number)
  const reasons = where(number.startsWith('+'), 'abroad')
  if (entry === undefined) return { verdict: 'not-on-list', read: number, reasons }
  return { verdict: 'on-list', read: number, entry, reasons }
}

function mail({ local, name }: Mail, host: Host | undefined, list: Senders): Judged {
  if (!host) return refused('noName')
  const entry = listedAs(host.name, list.domains, true)
  const user =
    !entry && (bearsName(local.toLowerCase()) || listedWithin(`${local}.`, list.domains) !== undefined)
  const display = name !== undefined && differs(name, host, entry !== undefined)
  const disguise = display ? name : user ? local : undefined
  return judgedHost(host, entry, list, disguise, [
    ...where(user, 'userPart'),
    ...where(display, 'displayName'),
    ...where(isFreeMail(host.name), 'freeMail'),
  ])
}

/** The name beside an address claims to be somebody else. */
function differs(name: string, host: Host, listed: boolean): boolean {
  const told = name.toLowerCase().match(/[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/g) ?? []
  return told.some((other) => other !== host.name) || (!listed && bearsName(name.toLowerCase()))
}

function link(thing: Link, host: Host | undefined, list: Senders): Judged {
  const web = /^(?:https?)?$/.test(thing.scheme)
  const user = where(thing.user !== undefined, 'userPart')
  if (!host) return refused(web ? 'noName' : 'notWeb', ...user)
  const entry = web ? listedAs(host.name, list.domains) : undefined
  const standard = thing.scheme === 'https' ? '443' : '80'
  const port = thing.port !== undefined && Number(thing.port) !== Number(standard)
  const judged = judgedHost(host, entry, list, thing.user, [
    ...user,
    ...where(!web, 'notWeb'),
    ...where(port, 'port'),
    ...where(isShortener(host.name), 'shortener'),
    ...where(isFreeHost(host.name), 'freeHost'),
    ...where(!entry && bearsName(thing.rest.toLowerCase()), 'nameInPath'),
    ...where(entry !== undefined && leadsOn(thing.rest, list), 'leadsOn'),
  ])
  return Number(thing.port ?? 0) > 65535 ? refused('noName', ...user) : judged
}

function judgedHost(
  host: Host,
  entry: string | undefined,
  list: Senders,
  disguise: string | undefined,
  more: readonly Reason[],
): Judged {
  const common = [...more, ...where(host.punycode, 'punycode'), ...where(host.ip, 'ipAddress')]
  if (entry !== undefined)
    return { verdict: 'on-list', read: host.name, entry, ...(disguise && { disguise }), reasons: common }
  const front = listedWithin(host.name, list.domains)
  const isListed = (name: string) => listedAs(name, list.domains) !== undefined
  const like = !host.ip && looksLike(host.letters, isListed)
  const slip = !like && !host.ip && isMisspelt(host.letters)
  // what is no web link may bear a listed name all the same
  const bears = front === undefined && bearsName(host.letters) && !more.includes('notWeb')
  const marked = disguise ?? front
  return {
    verdict: 'not-on-list',
    read: host.name,
    ...(marked && { disguise: marked.slice(0, shown) }),
    reasons: [
      ...common,
      ...where(front !== undefined, 'asSubdomain'),
      ...where(like, 'lookAlike'),
      ...where(slip, 'misspelt'),
      ...where(bears && !like, 'nameWithin'),
    ],
  }
}

/** A listed address that holds another one in it, to which it may send on. */
function leadsOn(rest: string, list: Senders): boolean {
  const inner = rest.matchAll(/https?(?::|%3a)(?:\/|%2f){2}([^/%?&#\s]{1,253})/gi)
  return [...inner].some(([, to = '']) => {
    const host = hostOf(to.slice(to.lastIndexOf('@') + 1))
    return !host || listedAs(host.name, list.domains) === undefined
  })
}

/** A full-width slash, colon or @ in a link that is otherwise typed plainly: browsers refuse it, or read on. */
function isSplitByWide({ text, marks }: Reading, thing: Link | Mail): boolean {
  if (thing.kind === 'mail' || !thing.scheme) return false
  const first = thing.start + thing.scheme.length
  if ((marks[first] ?? 0) & mark.folded) return false
  const last = thing.end - thing.rest.length
  for (let at = first; at <= last && at < text.length; at++)
    if ((marks[at] ?? 0) & mark.folded && /[/\\?#@:]/.test(text[at] ?? '')) return true
  return false
}
