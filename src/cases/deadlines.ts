/** From the days that a person noted to the days that matter: pure, and in Japan's time whatever the phone's zone. */
import type { Slug } from '../content/index.ts'
import { lastDayOfCard } from '../tools/expiry.ts'
import { type Day, isDay, plus, refundDates } from '../tools/refund-dates.ts'
import type { SourceId } from '../words/shape.ts'

/** Deadlines that follow from a rule of Amazon's or of a card company. */
type RuleName = 'amazon-refund' | 'card-refund' | 'a-to-z-wait' | 'return' | 'card-validity'

export type DeadlineName = RuleName | 'promised' | 'ask-again'

export interface Deadline {
  /** `<case>-<name>`, for a promise `<case>-promised-<n>`: the same whenever it is worked out again. */
  readonly id: string
  readonly name: DeadlineName
  /** The last day that is still in time, in Japan. Missing while the day to count from is not known: pending. */
  readonly day?: Day
  /** HH:MM on that day, in Japan. Without it the whole day counts, until 23:59. */
  readonly time?: string
  /** By some accounts it takes until this day. */
  readonly bySome?: Day
  /** Worked out from a rule of the guide, or told by the person. */
  readonly from: 'guide' | 'log'
  readonly source?: SourceId
}

/** What a person noted about a case. Whatever is no day of this century is as good as not noted. */
export interface CaseDays {
  readonly cancelled?: Day
  /** The returned goods reached Amazon. */
  readonly returned?: Day
  /** The goods arrived here. */
  readonly arrived?: Day
  /** The gift card was issued. */
  readonly issued?: Day
  /** When the seller was asked: ISO date and time with its zone, `2026-11-22T14:30+09:00`. */
  readonly askedSeller?: string
  /** When the person wants to be reminded to ask again. */
  readonly askAgain?: Day
}

/** A contact with Amazon, a seller or a card company: `n` is the number of its act. */
export interface Contact {
  readonly n: number
  readonly promisedBy?: Day
}

type Due = Pick<Deadline, 'day' | 'time' | 'bySome'>

interface Rule {
  readonly source: SourceId
  /** Undefined while the base day is not known. */
  due(days: CaseDays): Due | undefined
}

/** The 90 days of the A-to-z guarantee are no rule here: nobody tells from which day they count. */
const rules: Readonly<Record<RuleName, Rule>> = {
  'amazon-refund': { source: 'refund-clocks-2024', due: (days) => refundDue(days)?.amazon },
  'card-refund': { source: 'refund-clocks-2024', due: (days) => refundDue(days)?.card },
  'a-to-z-wait': { source: 'marketplace-2023', due: ({ askedSeller }) => waitDue(askedSeller) },
  return: { source: 'refund-clocks-2024', due: ({ arrived }) => known(arrived, (day) => plus(day, 30)) },
  'card-validity': { source: 'validity-2025', due: ({ issued }) => known(issued, lastDayOfCard) },
}

const rulesOf: Readonly<Partial<Record<Slug, readonly RuleName[]>>> = {
  'card-unusable': ['card-validity'],
  'balance-vanished': ['card-validity'],
  'order-not-shipped': ['a-to-z-wait'],
  'cancel-order': ['amazon-refund', 'card-refund', 'return', 'a-to-z-wait'],
  'refund-timing': ['amazon-refund', 'card-refund', 'return'],
}

/** A case may be of a guide that this version does not know, and bear any name. */
const rulesFor = (slug: string) => (Object.hasOwn(rulesOf, slug) ? (rulesOf[slug as Slug] ?? []) : [])

/**
 * The deadlines of a case, the earliest first, pending ones last. A guide that no longer exists has only
 * what the person told. Takes what people noted as it is; which rules fit (a card, a shop) is the caller's to ask.
 */
export function deadlinesOf(
  slug: string,
  caseId: string,
  days: CaseDays,
  contacts: readonly Contact[],
): Deadline[] {
  const ruled = rulesFor(slug).map((name): Deadline => {
    const { source, due } = rules[name]
    return { id: `${caseId}-${name}`, name, ...due(days), from: 'guide', source }
  })
  const promised = contacts.flatMap(({ n, promisedBy }): Deadline[] =>
    promisedBy !== undefined && isDay(promisedBy)
      ? [{ id: `${caseId}-promised-${n}`, name: 'promised', day: promisedBy, from: 'log' }]
      : [],
  )
  const own: Deadline[] =
    days.askAgain !== undefined && isDay(days.askAgain)
      ? [{ id: `${caseId}-ask-again`, name: 'ask-again', day: days.askAgain, from: 'log' }]
      : []
  return [...promised, ...own, ...ruled].sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0))
}

/** When it ends, as text that sorts; what is pending comes after every date. */
function end({ day, time }: Deadline): string {
  return day === undefined ? 'pending' : `${day}T${time ?? '23:59'}`
}

/** Those whose day has passed, in the order given. On the day itself none is overdue yet. */
export function overdue(deadlines: readonly Deadline[], today: Day): Deadline[] {
  return deadlines.filter(({ day }) => day !== undefined && day < today)
}

/** The day in Japan at a moment, ms since 1970. Throws a RangeError for a number that is no time. */
export function todayInJapan(ms: number): Day {
  return inJapan(ms).slice(0, 10)
}

/** Date and time in Japan as ISO text. Japan keeps UTC+9 all year, so neither the phone's zone nor Intl is asked. */
function inJapan(ms: number): string {
  return new Date(ms + 9 * msPerHour).toISOString()
}

const msPerMinute = 60_000
const msPerHour = 60 * msPerMinute

function known(base: Day | undefined, last: (day: Day) => Day): Due | undefined {
  return base !== undefined && isDay(base) ? { day: last(base) } : undefined
}

/** Goods sent back outweigh a cancel: nothing is paid back before they have reached Amazon. */
function refundDue({ returned, cancelled }: CaseDays): { amazon: Due; card: Due } | undefined {
  const dates = refundDates(returned ?? cancelled ?? '', 'card')
  return (
    dates?.posted && {
      amazon: { day: dates.amazon.mostly },
      card: { day: dates.posted.about, bySome: dates.posted.bySome },
    }
  )
}

/** 48 hours after the seller was asked, to the next full minute. Without a zone the moment is not clear. */
function waitDue(asked: string | undefined): Due | undefined {
  if (asked === undefined || !isDay(asked.slice(0, 10))) return undefined
  if (!/^.{10}T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(asked)) return undefined
  const ms = Date.parse(asked)
  if (Number.isNaN(ms)) return undefined
  const until = inJapan(Math.ceil(ms / msPerMinute) * msPerMinute + 48 * msPerHour)
  return { day: until.slice(0, 10), time: until.slice(11, 16) }
}
