import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expiryOf, lastDayOfCard } from '../../src/tools/expiry.ts'
import { isDay, plus } from '../../src/tools/refund-dates.ts'
import { typedDay } from '../../src/tools/typed-day.ts'

describe('a card', () => {
  it.each([
    ['2017-04-24', '2027-04-23'],
    ['2017-04-23', '2020-04-23'],
    ['2020-02-29', '2030-02-28'],
    ['2018-03-01', '2028-02-29'],
  ])('issued on %s lasts until %s', (issued, last) => expect(lastDayOfCard(issued)).toBe(last))

  it('is told with the days that are left, and with what is uncertain', () => {
    expect(expiryOf('2017-04-24', '2026-11-22')).toEqual({
      kind: 'valid',
      last: '2027-04-23',
      or: '2027-04-24',
      daysLeft: 152,
    })
    expect(expiryOf('2017-04-24', '2027-04-23')).toMatchObject({ kind: 'valid', daysLeft: 0 })
    expect(expiryOf('2017-04-24', '2027-04-24').kind).toBe('perhaps')
    expect(expiryOf('2017-04-24', '2027-04-25').kind).toBe('expired')
  })

  it('of an older kind had ended by 2020', () => {
    expect(expiryOf('2017-04-23', '2026-11-22')).toEqual({ kind: 'older', last: '2020-04-23' })
    expect(expiryOf('2009-01-01', '2026-11-22')).toEqual({ kind: 'older', last: '2020-04-23' })
  })

  it('is not issued after today', () => {
    expect(expiryOf('2026-11-22', '2026-11-22').kind).toBe('valid')
    expect(expiryOf('2026-11-23', '2026-11-22')).toEqual({ kind: 'future' })
  })
})

describe('a typed day', () => {
  it.each([
    '2017/4/24',
    '2017-04-24',
    '2017.4.24',
    '2017年4月24日',
    '2017 年 4 月 24 日',
    '20170424',
    '２０１７／４／２４',
    '２０１７年４月２４日（月）',
    '2017年4月24日月曜日',
    '2017/04/24 12:34',
    '2017年04月24日(月) 15時30分',
    '2017年4月24日発行',
    '平成29年4月24日',
    '平成２９年４月２４日',
    '平29.4.24',
    'H29.4.24',
    'h29/4/24',
    'Ｈ２９．４．２４',
    'H290424',
    'April 24, 2017',
    'Apr. 24 2017',
    '24 April 2017',
    '24th April, 2017',
    '24/4/2017',
    '4/24/2017',
    ' 2017/4/24 ',
  ])('%j is 24 April 2017', (text) => expect(typedDay(text)).toEqual({ day: '2017-04-24' }))

  it.each([
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['R1.5.1', '2019-05-01'],
    ['令和6年2月29日', '2024-02-29'],
    ['平成31年4月30日', '2019-04-30'],
    ['平成32年1月1日', '2020-01-01'],
    ['㍻29年4月24日', '2017-04-24'],
    ['5/5/2020', '2020-05-05'],
  ])('%j is %s', (text, day) => expect(typedDay(text)).toEqual({ day }))

  it.each([
    ['2017/2/29', 'noDay'],
    ['2017年13月1日', 'noDay'],
    ['令和7年2月29日', 'noDay'],
    ['20170431', 'noDay'],
    ['1998/4/24', 'tooOld'],
    ['昭和60年4月24日', 'tooOld'],
    ['平成元年1月8日', 'tooOld'],
    ['2107/4/24', 'tooFar'],
    ['17/4/24', 'shortYear'],
    ["'17.4.24", 'shortYear'],
    ['29年4月24日', 'shortYear'],
    ['3/4/2018', 'swapped'],
    ['2017年4月', 'unclear'],
    ['2017', 'unclear'],
    ['きのう', 'unclear'],
    ['April', 'unclear'],
  ])('%j is refused: %s', (text, fault) => expect(typedDay(text)).toEqual({ fault }))

  it('is undefined where nothing is typed', () => {
    expect(typedDay('')).toBeUndefined()
    expect(typedDay(' 　')).toBeUndefined()
  })
})

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('every day', () => {
  it('is read in each way of writing it', () => {
    const heisei = (year: number) => year - 1988
    fc.assert(
      fc.property(anyDay, (day) => {
        const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
        const written = [
          `${year}年${month}月${date}日`,
          `${year}/${month}/${date}`,
          day.replaceAll('-', ''),
          ...(year < 2088 ? [`平成${heisei(year)}年${month}月${date}日`] : []),
          ...(year > 2018 ? [`R${year - 2018}.${month}.${date}`] : []),
        ]
        for (const text of written) expect(typedDay(text), text).toEqual({ day })
      }),
    )
  })

  it('gives a card a later last day of the calendar, about ten years away', () => {
    fc.assert(
      fc.property(anyDay, (issued) => {
        const last = lastDayOfCard(issued)
        expect(isDay(last)).toBe(true)
        if (issued < '2017-04-24') expect(last > issued).toBe(true)
        else {
          const days = (Date.parse(last) - Date.parse(issued)) / 86_400_000
          expect(days).toBeGreaterThanOrEqual(3650)
          expect(days).toBeLessThanOrEqual(3652)
        }
      }),
    )
  })

  it('counts down by one each day, then perhaps, then expired', () => {
    fc.assert(
      fc.property(
        anyDay.filter((day) => day >= '2017-04-24'),
        fc.integer({ min: 0, max: 3700 }),
        (issued, after) => {
          const today = plus(issued, after)
          const now = expiryOf(issued, today)
          const next = expiryOf(issued, plus(today, 1))
          if (now.kind === 'valid' && now.daysLeft > 0)
            expect(next).toEqual({ ...now, daysLeft: now.daysLeft - 1 })
          else expect(next.kind).toBe(now.kind === 'valid' ? 'perhaps' : 'expired')
        },
      ),
    )
  })
})

it('any text is a day, a fault, or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const typed = typedDay(text)
      if (typed && 'day' in typed) expect(isDay(typed.day)).toBe(true)
    }),
  )
})
