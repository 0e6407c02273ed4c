import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortfall } from '../../src/tools/shortfall.ts'
import { yenOf } from '../../src/tools/yen.ts'

describe('what a balance lacks', () => {
  it('counts shipping and fees beside the price', () => {
    expect(shortfall({ price: 1980, shipping: 410, fees: 0, balance: 2000 })).toEqual({
      total: 2390,
      missing: 390,
      left: 0,
    })
    expect(shortfall({ price: 1590, shipping: 410, fees: 0, balance: 2000 })).toEqual({
      total: 2000,
      missing: 0,
      left: 0,
    })
    expect(shortfall({ price: 1000, shipping: 0, fees: 330, balance: 2000 })).toEqual({
      total: 1330,
      missing: 0,
      left: 670,
    })
  })

  it('adds up: what is missing or left makes the difference, and never both', () => {
    const yen = fc.integer({ min: 0, max: 999_999_999 })
    fc.assert(
      fc.property(yen, yen, yen, yen, (price, shipping, fees, balance) => {
        const { total, missing, left } = shortfall({ price, shipping, fees, balance })
        expect(total).toBe(price + shipping + fees)
        expect(balance + missing - left).toBe(total)
        expect(missing === 0 || left === 0).toBe(true)
        expect(Math.min(missing, left)).toBe(0)
      }),
    )
  })
})

describe('an amount', () => {
  it.each([
    ['0', 0],
    ['1980', 1980],
    ['1,980', 1980],
    ['１，９８０円', 1980],
    ['１９８０', 1980],
    ['¥1,980', 1980],
    ['￥1980', 1980],
    ['1、980円', 1980],
    [' 1 980 円 ', 1980],
    ['1980 yen', 1980],
    ['JPY 1,980', 1980],
    ['12,345,678', 12_345_678],
    ['3万円', 30_000],
    ['1万2千円', 12_000],
    ['1万2,500', undefined],
    ['1万2500', 12_500],
    ['5千', 5000],
    ['007', 7],
    ['101,000コイン', 101_000],
    ['909 points', 909],
  ])('%j is %s', (text, yen) =>
    expect(yenOf(text)).toEqual(yen === undefined ? { fault: 'unclear' } : { yen }),
  )

  it.each([
    ['1,98', 'unclear'],
    ['1,9800', 'unclear'],
    ['-500', 'unclear'],
    ['about 500', 'unclear'],
    ['円', 'unclear'],
    ['万', 'unclear'],
    ['1e3', 'unclear'],
    ['19.80', 'notWhole'],
    ['1,980.5', 'notWhole'],
    ['9999999999', 'tooMuch'],
    ['1'.repeat(400), 'tooMuch'],
  ])('%j is refused: %s', (text, fault) => expect(yenOf(text)).toEqual({ fault }))

  it('is undefined where nothing is typed', () => {
    expect(yenOf('')).toBeUndefined()
    expect(yenOf(' 　')).toBeUndefined()
  })

  it('is read as it is written in either language, and in full width', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (yen) => {
        const written = new Intl.NumberFormat('ja').format(yen)
        for (const text of [String(yen), written, `${written}円`, `¥${written}`, wide(`${written}`)])
          expect(yenOf(text)).toEqual({ yen })
      }),
    )
  })

  it('is a whole number of yen, or a fault, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const read = yenOf(text)
        if (read && 'yen' in read) expect(Number.isSafeInteger(read.yen) && read.yen >= 0).toBe(true)
      }),
    )
  })
})
