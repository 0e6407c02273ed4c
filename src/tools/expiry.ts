/**
 * Until when a gift card can be used. Cards issued on or after 2017-04-24: ten years from issue, until 23:59 of the
 * last day. The longest older kind ran three years, so all of those had ended by 2020-04-23 (`validity-2025`).
 * The real date stands on the balance page.
 */
import { type Day, plus } from './refund-dates.ts'

/** First day on which cards of ten years were issued. */
const tenYearsFrom: Day = '2017-04-24'
/** By this day every older card had ended. */
const olderEnded: Day = '2020-04-23'

/**
 * The last day of a card issued on a day; for an older card the latest day it can have lasted.
 * Whether the day of issue counts is not told (2017-04-24 gives 23 or 24 April 2027): the earlier one is safe.
 */
export function lastDayOfCard(issued: Day): Day {
  if (issued < tenYearsFrom) return olderEnded
  // ten years after a 29 February there is none, and some engines refuse it: the eve of 1 March is the last day
  const date = issued.slice(4).replace('-02-29', '-03-01')
  return plus(`${Number(issued.slice(0, 4)) + 10}${date}`, -1)
}

export type Expiry =
  /** Issued after today. */
  | { readonly kind: 'future' }
  | { readonly kind: 'older'; readonly last: Day }
  /** `or`: the last day, should the day of issue not count. `daysLeft` after today, by the earlier one. */
  | { readonly kind: 'valid'; readonly last: Day; readonly or: Day; readonly daysLeft: number }
  /** Today is the day that only counts by the later reading. */
  | { readonly kind: 'perhaps'; readonly last: Day; readonly or: Day }
  | { readonly kind: 'expired'; readonly last: Day; readonly or: Day }

/** Takes the day of issue and today in Japan, both days of the calendar. */
export function expiryOf(issued: Day, today: Day): Expiry {
  if (issued > today) return { kind: 'future' }
  const last = lastDayOfCard(issued)
  if (issued < tenYearsFrom) return { kind: 'older', last }
  const or = plus(last, 1)
  if (today <= last) return { kind: 'valid', last, or, daysLeft: daysBetween(today, last) }
  return { kind: today === or ? 'perhaps' : 'expired', last, or }
}

/** Whole days are counted in UTC, where none is shorter or longer than another. */
function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000
}
