/**
 * Who a mail, a link, a phone number or a whole message is from, as far as a list can tell.
 * Each thing found gets a verdict of its own. On the list means that the name stands there, and nothing more.
 */
import { judge } from './sender/judge.ts'
import { linksIn } from './sender/links.ts'
import { mailsIn } from './sender/mails.ts'
import { namesIn } from './sender/names.ts'
import { phonesIn } from './sender/phones.ts'
import { japanese, readingOf } from './sender/reading.ts'
import { type Sign, signsIn } from './sender/signs.ts'
import { gaps, inOrder, type Thing } from './sender/things.ts'
import type { Checked, Senders } from './sender/verdict.ts'

export interface SenderCheck {
  /** In the order of the text, each once. */
  readonly found: readonly Checked[]
  /** What the message asks for that frauds ask for, too. */
  readonly signs: readonly Sign[]
  /** There is more in the text than is listed: a part of it has to be pasted on its own. */
  readonly more: boolean
}

/** More than this is no message, and nobody would read so many answers. */
const most = 500

/** More links than this are not looked through, however often they are the same. */
const enough = 2000
const blankOrJapanese = new RegExp(`[\\s${japanese}]`, 'u')

/**
 * Finds mail addresses, links and phone numbers in any text and holds each against the list: a link by the host that
 * a browser reads, http(s) only, the listed name or a true subdomain; a mail by the part after the last @, exactly;
 * a phone by its digits. Linear in the length of the text; never throws.
 */
export function checkSenders(pasted: string, list: Senders): SenderCheck {
  const reading = readingOf(pasted)
  const signs = signsIn(reading.text)
  const { things, cut } = thingsIn(reading.text)
  const found: Checked[] = []
  const seen = new Set<string>()
  for (const thing of things) {
    const key = keyOf(reading.text, thing)
    if (seen.has(key)) continue
    if (found.length >= most) return { found, signs, more: true }
    seen.add(key)
    found.push(judge(reading, thing, list))
  }
  return { found, signs, more: cut }
}

/** Links first; what is left of the text is looked through for mail addresses, names and numbers. */
function thingsIn(whole: string): { things: Thing[]; cut: boolean } {
  const links = apart(linksIn(whole))
  const last = links[enough]
  const text = last ? whole.slice(0, last.start) : whole
  const only = text.trim()
  const alone = only.length < 300 && !blankOrJapanese.test(only)
  let taken: Thing[] = links.slice(0, enough)
  for (const find of [mailsIn, namesIn, phonesIn]) {
    const free = gaps(text.length, taken)
    const nothing = find === phonesIn ? !taken.length : alone
    taken = apart([...taken, ...free.flatMap(({ start, end }): Thing[] => find(text, start, end, nothing))])
  }
  return { things: taken, cut: last !== undefined }
}

/** In order, without those that overlap an earlier one. */
function apart<T extends Thing>(things: readonly T[]): T[] {
  let end = 0
  return [...things].sort(inOrder).filter((thing) => {
    if (thing.start < end) return false
    end = thing.end
    return true
  })
}

function keyOf(text: string, thing: Thing): string {
  if (thing.kind === 'phone' && thing.number) return `phone ${thing.number}`
  return `${thing.kind} ${text.slice(thing.start, thing.end).toLowerCase()}`
}
