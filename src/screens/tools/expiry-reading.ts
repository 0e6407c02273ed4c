/** From a typed day to what the rule says of a card. */
import { todayInJapan } from '../../cases/deadlines.ts'
import { expiryOf } from '../../tools/expiry.ts'
import { typedDay } from '../../tools/typed-day.ts'

export { ExpiryResult } from './expiry-result.tsx'

/** Undefined without a text; else what is wrong with it, or what `ExpiryResult` draws. */
export function readExpiry(typed: string) {
  const read = typedDay(typed)
  if (!read) return undefined
  if ('fault' in read) return { fault: read.fault }
  const today = todayInJapan(Date.now())
  const expiry = expiryOf(read.day, today)
  if (expiry.kind === 'future') return { fault: 'tooFar' as const }
  return { result: { issued: read.day, expiry, today } }
}
