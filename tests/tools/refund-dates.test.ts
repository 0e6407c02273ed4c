import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay, refundDates } from '../../src/tools/refund-dates.ts'

describe('refund dates', () => {
  it('count Amazon’s clock, then that of the card company', () => {
    expect(refundDates('2026-11-22', 'card')).toEqual({
      amazon: { from: '2026-11-23', to: '2026-11-25', mostly: '2026-11-29' },
      askFrom: '2026-11-30',
      posted: { about: '2027-01-13', bySome: '2027-01-28' },
    })
  })

  it('know of no second clock where there is none, or its time is not known', () => {
    expect(refundDates('2026-11-22', 'none')?.posted).toBeUndefined()
    expect(refundDates('2026-11-22', 'unknown')?.posted).toBeUndefined()
  })

  it('go over leap days and new years', () => {
    expect(refundDates('2028-02-27', 'none')?.amazon.to).toBe('2028-03-01')
    expect(refundDates('2027-02-27', 'none')?.amazon.to).toBe('2027-03-02')
    expect(refundDates('2026-12-31', 'none')?.amazon.from).toBe('2027-01-01')
  })

  it.each(['', '2026-02-29', '2026-13-01', '0002-01-01', '2026-1-1', '22.11.2026', '２０２６-11-22'])(
    'refuse %j',
    (text) => {
      expect(refundDates(text, 'card')).toBeUndefined()
    },
  )

  it('are later days of the calendar, in their order, for every day', () => {
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, (day) => {
        const dates = refundDates(day, 'card')
        const row = [
          day,
          dates?.amazon.from,
          dates?.amazon.to,
          dates?.amazon.mostly,
          dates?.askFrom,
          dates?.posted?.about,
          dates?.posted?.bySome,
        ]
        expect(row.every((d) => d !== undefined && isDay(d))).toBe(true)
        expect([...row].sort()).toEqual(row)
      }),
    )
  })
})
