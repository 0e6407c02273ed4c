/**
 * When a refund can be expected: first Amazon's clock, then that of the card company.
 * Amazon's help: 1 to 3 days, mostly within 7; then up to about 45 days, by some accounts 60, until it is posted.
 */

/** A calendar day, YYYY-MM-DD, without a zone. */
export type Day = string

/** Who else has a clock: a card company, nobody, or somebody whose time is not known. */
export type NextClock = 'card' | 'none' | 'unknown'

export interface RefundDates {
  /** Amazon's side: the usual days, and the day by which it is mostly done. */
  readonly amazon: { readonly from: Day; readonly to: Day; readonly mostly: Day }
  /** From this day on it is late on Amazon's side: time to ask. */
  readonly askFrom: Day
  /** The card company: counted from the last usual and from the slowest day on Amazon's side. */
  readonly posted?: { readonly about: Day; readonly bySome: Day }
}

/** Takes the day of the cancel, or on which returned goods reached Amazon. Undefined where it is no day of the calendar. */
export function refundDates(day: Day, next: NextClock): RefundDates | undefined {
  if (!isDay(day)) return undefined
  const mostly = plus(day, 7)
  return {
    amazon: { from: plus(day, 1), to: plus(day, 3), mostly },
    askFrom: plus(day, 8),
    ...(next === 'card' && { posted: { about: plus(mostly, 45), bySome: plus(mostly, 60) } }),
  }
}

const msPerDay = 86_400_000

/** The day so many days later. Whole days are counted in UTC, where none is shorter or longer than another. */
export function plus(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * msPerDay).toISOString().slice(0, 10)
}

/** A day that the calendar has, of this century: a slip of the finger gives year 0002. */
export function isDay(text: string): boolean {
  const parts = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(text)
  if (!parts) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
