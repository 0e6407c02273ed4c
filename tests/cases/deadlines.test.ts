import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import {
  type CaseDays,
  type DeadlineName,
  deadlinesOf,
  overdue,
  todayInJapan,
} from '../../src/cases/deadlines.ts'
import { slugs } from '../../src/content/index.ts'
import { sources } from '../../src/content/sources.ts'
import { isDay, plus, refundDates } from '../../src/tools/refund-dates.ts'

const homeZone = process.env.TZ
const zones = ['America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati']
afterEach(() => {
  if (homeZone === undefined) delete process.env.TZ
  else process.env.TZ = homeZone
})

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyDays: fc.Arbitrary<CaseDays> = fc.record(
  {
    cancelled: fc.oneof(anyDay, fc.string()),
    returned: fc.oneof(anyDay, fc.string()),
    arrived: fc.oneof(anyDay, fc.string()),
    issued: fc.oneof(anyDay, fc.string()),
    askedSeller: fc.oneof(
      anyDay.map((day) => `${day}T23:59:59+09:00`),
      fc.string(),
    ),
    askAgain: fc.oneof(anyDay, fc.string()),
  },
  { requiredKeys: [] },
)
const anyContacts = fc.uniqueArray(
  fc.record({ n: fc.nat(), promisedBy: fc.oneof(anyDay, fc.string()) }, { requiredKeys: ['n'] }),
  { selector: ({ n }) => n },
)
const anySlug = fc.oneof(fc.constantFrom(...slugs), fc.constantFrom('gone', '__proto__', 'constructor'))

function find(slug: string, name: DeadlineName, days: CaseDays) {
  return deadlinesOf(slug, 'c1', days, []).find((deadline) => deadline.name === name)
}

describe('deadlines of a guide', () => {
  it.each([
    ['refund-timing', ['amazon-refund', 'card-refund', 'return']],
    ['cancel-order', ['amazon-refund', 'card-refund', 'return', 'a-to-z-wait']],
    ['order-not-shipped', ['a-to-z-wait']],
    ['card-unusable', ['card-validity']],
    ['balance-vanished', ['card-validity']],
    ['scam-victim', []],
    ['a-guide-of-later', []],
    ['__proto__', []],
  ])('of %s are pending until their base day is known', (slug, names) => {
    const deadlines = deadlinesOf(slug, 'c1', {}, [])
    expect(deadlines.map(({ name }) => name)).toEqual(names)
    expect(deadlines.map(({ id }) => id)).toEqual(names.map((name) => `c1-${name}`))
    expect(deadlines.every((d) => !('day' in d) && !('time' in d) && d.from === 'guide')).toBe(true)
    expect(deadlines.every(({ source }) => source && Object.hasOwn(sources, source))).toBe(true)
  })

  it('count Amazon’s clock, then that of the card company', () => {
    const days = { cancelled: '2026-11-22' }
    expect(find('refund-timing', 'amazon-refund', days)).toMatchObject({ day: '2026-11-29' })
    expect(find('refund-timing', 'card-refund', days)).toMatchObject({
      day: '2027-01-13',
      bySome: '2027-01-28',
    })
  })

  it('count a refund from the day on which returned goods reached Amazon, where there was a cancel too', () => {
    const days = { cancelled: '2026-11-01', returned: '2026-11-22' }
    expect(find('cancel-order', 'amazon-refund', days)?.day).toBe('2026-11-29')
  })

  it('give 30 days from arrival for a return', () => {
    expect(find('cancel-order', 'return', { arrived: '2026-12-05' })?.day).toBe('2027-01-04')
    expect(find('cancel-order', 'return', { arrived: '2028-02-01' })?.day).toBe('2028-03-02')
    expect(find('cancel-order', 'return', { arrived: '2027-02-01' })?.day).toBe('2027-03-03')
  })

  it.each([
    ['2026-11-22T14:30+09:00', '2026-11-24', '14:30'],
    ['2026-12-30T23:59:00+09:00', '2027-01-01', '23:59'],
    ['2028-02-27T00:00:00.000+09:00', '2028-02-29', '00:00'],
    ['2026-11-22T23:59:01+09:00', '2026-11-25', '00:00'],
    ['2026-11-22T14:30:00Z', '2026-11-24', '23:30'],
    ['2026-11-22T10:30:00-05:00', '2026-11-25', '00:30'],
  ])('wait 48 hours after the seller was asked at %s', (askedSeller, day, time) => {
    expect(find('order-not-shipped', 'a-to-z-wait', { askedSeller })).toMatchObject({ day, time })
  })

  it.each([
    '',
    '2026-11-22',
    '2026-11-22T14:30',
    '2026-02-30T14:30+09:00',
    '2026-11-22T25:00+09:00',
    'today',
  ])('do not guess when %j was', (askedSeller) => {
    expect(find('order-not-shipped', 'a-to-z-wait', { askedSeller })).toEqual({
      id: 'c1-a-to-z-wait',
      name: 'a-to-z-wait',
      from: 'guide',
      source: 'marketplace-2023',
    })
  })

  it.each([
    // the guide says 23 or 24 April 2027: the earlier is safe
    ['2017-04-24', '2027-04-23'],
    ['2020-02-29', '2030-02-28'],
    ['2020-03-01', '2030-02-28'],
    ['2018-03-01', '2028-02-29'],
    ['2026-01-01', '2035-12-31'],
    ['2017-04-23', '2020-04-23'],
    ['2009-07-01', '2020-04-23'],
  ])('let a card issued on %s end on %s', (issued, day) => {
    expect(find('card-unusable', 'card-validity', { issued })?.day).toBe(day)
  })

  it('take a slip of the finger as not noted', () => {
    expect(find('cancel-order', 'return', { arrived: '0026-11-22' })).not.toHaveProperty('day')
    expect(find('cancel-order', 'amazon-refund', { returned: '2026-02-29' })).not.toHaveProperty('day')
  })
})

describe('deadlines of the log', () => {
  it('keep each promise, and the person’s own reminder, in every guide', () => {
    const contacts = [{ n: 4, promisedBy: '2026-12-05' }, { n: 7 }, { n: 9, promisedBy: '2026-12-01' }]
    for (const slug of [...slugs, 'gone'])
      expect(deadlinesOf(slug, 'c1', { askAgain: '2026-12-03' }, contacts).filter(({ day }) => day)).toEqual([
        { id: 'c1-promised-9', name: 'promised', day: '2026-12-01', from: 'log' },
        { id: 'c1-ask-again', name: 'ask-again', day: '2026-12-03', from: 'log' },
        { id: 'c1-promised-4', name: 'promised', day: '2026-12-05', from: 'log' },
      ])
  })

  it('leave out what is no day', () => {
    expect(deadlinesOf('scam-victim', 'c1', { askAgain: 'soon' }, [{ n: 1, promisedBy: 'soon' }])).toEqual([])
  })
})

describe('all deadlines', () => {
  it('are days of the calendar, in order, pending last, each with its own id', () => {
    fc.assert(
      fc.property(anySlug, anyDays, anyContacts, (slug, days, contacts) => {
        const deadlines = deadlinesOf(slug, 'c1', days, contacts)
        const known = deadlines.flatMap(({ day }) => day ?? [])
        expect(known.every((day) => /^(20|21)\d\d-\d\d-\d\d$/.test(day) && plus(day, 0) === day)).toBe(true)
        expect([...known].sort()).toEqual(known)
        expect(deadlines.slice(known.length).every(({ day }) => day === undefined)).toBe(true)
        expect(new Set(deadlines.map(({ id }) => id)).size).toBe(deadlines.length)
      }),
    )
  })

  it('keep their ids when days change', () => {
    fc.assert(
      fc.property(anySlug, anyDays, anyDays, (slug, one, other) => {
        const ids = (days: CaseDays) =>
          deadlinesOf(slug, 'c1', { ...days, askAgain: '2026-12-03' }, [])
            .map(({ id }) => id)
            .sort()
        expect(ids(one)).toEqual(ids(other))
      }),
    )
  })

  it('agree with the refund tool, and are late when it says to ask', () => {
    fc.assert(
      fc.property(anyDay, (cancelled) => {
        const dates = refundDates(cancelled, 'card')
        const deadlines = deadlinesOf('refund-timing', 'c1', { cancelled }, [])
        const late = (today: string) => overdue(deadlines, today).map(({ name }) => name)
        expect(late(dates?.amazon.mostly ?? '')).toEqual([])
        expect(late(dates?.askFrom ?? '')).toEqual(['amazon-refund'])
        expect(late(plus(dates?.posted?.about ?? '', 1))).toEqual(['amazon-refund', 'card-refund'])
      }),
    )
  })

  it('come out the same wherever the phone is', () => {
    fc.assert(
      fc.property(anySlug, anyDays, anyContacts, (slug, days, contacts) => {
        const [first, ...others] = zones.map((zone) => {
          process.env.TZ = zone
          return deadlinesOf(slug, 'c1', days, contacts)
        })
        for (const other of others) expect(other).toEqual(first)
      }),
    )
  })
})

describe('today', () => {
  it.each(zones)('is Japan’s day for a phone in %s', (zone) => {
    process.env.TZ = zone
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(
      { 'America/New_York': 300, 'Asia/Tokyo': -540, 'Pacific/Kiritimati': -840 }[zone],
    )
    expect(todayInJapan(Date.UTC(2026, 10, 22, 14, 59, 59, 999))).toBe('2026-11-22')
    expect(todayInJapan(Date.UTC(2026, 10, 22, 15))).toBe('2026-11-23')
    expect(todayInJapan(Date.UTC(2026, 11, 31, 15))).toBe('2027-01-01')
    expect(todayInJapan(Date.UTC(2028, 1, 28, 15))).toBe('2028-02-29')
    // summer time begins and ends in New York
    expect(todayInJapan(Date.UTC(2026, 2, 8, 7))).toBe('2026-03-08')
    expect(todayInJapan(Date.UTC(2026, 10, 1, 6))).toBe('2026-11-01')
    expect(find('refund-timing', 'amazon-refund', { cancelled: '2026-03-05' })?.day).toBe('2026-03-12')
  })

  it('is what a calendar set to Japan says', () => {
    const japan = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Tokyo' })
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) }),
        fc.constantFrom(...zones),
        (ms, zone) => {
          process.env.TZ = zone
          expect(todayInJapan(ms)).toBe(japan.format(ms))
          expect(isDay(todayInJapan(ms)) || ms > Date.UTC(2099, 11, 31, 14)).toBe(true)
        },
      ),
    )
  })

  it('throws for a number that is no time', () => {
    expect(() => todayInJapan(Number.NaN)).toThrow(RangeError)
  })
})
