import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inGroups, lookAlikes, offGroup, offLength, otherReadings, readCode } from '../../src/tools/code.ts'
import { giftCodesIn } from '../../src/tools/secrets/gift-code.ts'

const code = (typed: string) => {
  const read = readCode(typed)
  if (!read || 'not' in read) throw new Error(`no code: ${JSON.stringify(read)}`)
  return read
}

describe('a code', () => {
  it.each([
    ['AB12-CDEF34-GH56', 'AB12CDEF34GH56', [4, 6, 4]],
    ['AB12-CDEF34-GH567', 'AB12CDEF34GH567', [4, 6, 5]],
    ['ab12cdef34gh567', 'AB12CDEF34GH567', [15]],
    ['ＡＢ１２－ＣＤＥＦ３４－ＧＨ５６', 'AB12CDEF34GH56', [4, 6, 4]],
    [' AB12 CDEF34 GH56 ', 'AB12CDEF34GH56', [4, 6, 4]],
    ['AB12ーCDEF34ーGH56', 'AB12CDEF34GH56', [4, 6, 4]],
    ['ABCD-EFGHJK-LMNP', 'ABCDEFGHJKLMNP', [4, 6, 4]],
    ['コードは AB12-CDEF34-GH567 です', 'AB12CDEF34GH567', [4, 6, 5]],
    ['AB?2-CDE*34-GH□6', 'AB?2CDE?34GH?6', [4, 6, 4]],
    ['AB12-CDEF', 'AB12CDEF', [4, 4]],
  ])('typed as %j is read', (typed, signs, groups) => {
    expect(code(typed)).toMatchObject({ code: signs, groups })
  })

  it('is nothing where nothing is typed', () => {
    expect(readCode('')).toBeUndefined()
    expect(readCode(' 　\u200b')).toBeUndefined()
  })

  it('tells how it was typed', () => {
    expect(code('AB12-CDEF34-GH56')).toMatchObject({ wide: false, small: false, smallL: false, strange: [] })
    expect(code('ＡB12-CDEF34-GH56').wide).toBe(true)
    expect(code('ab12-CDEF34-GH56').small).toBe(true)
    expect(code('AB12-CDE#34-あH56').strange).toEqual(['#', 'あ'])
  })

  it('has no small l: among capitals it is read as 1, among small letters it is an L', () => {
    expect(code('AlB2-CDEF34-GH56')).toMatchObject({ code: 'A1B2CDEF34GH56', smallL: true, small: false })
    expect(code('alb2-cdef34-gh56')).toMatchObject({ code: 'ALB2CDEF34GH56', smallL: false, small: true })
  })
})

describe('something else', () => {
  it.each([
    ['250-1234567-1234567', 'order-number'],
    ['２５０－１２３４５６７－１２３４５６７', 'order-number'],
    ['D01-1234567-1234567', 'order-number'],
    ['25012345671234567', 'order-number'],
    ['4111 1111 1111 1111', 'card-number'],
    ['4901234567894', 'bar-code'],
    ['49012347', 'bar-code'],
    ['1234567890123456', 'digits'],
    ['12345678901234', 'digits'],
    ['https://www.amazon.co.jp/gc/redeem', 'address'],
    ['someone@example.jp', 'address'],
  ])('typed as %j is told: %s', (typed, not) => {
    expect(readCode(typed)).toEqual({ not })
  })

  it('is not told of the first digits of a code', () => {
    expect(code('1234').code).toBe('1234')
    expect(code('1234-567').code).toBe('1234567')
  })
})

describe('length and groups', () => {
  it.each([
    [13, -1],
    [14, 0],
    [15, 0],
    [17, 2],
  ])('%s signs are off by %s', (length, off) => expect(offLength('A'.repeat(length))).toBe(off))

  it.each([
    [[4, 6, 4], undefined],
    [[4, 6, 5], undefined],
    [[14], undefined],
    [[3, 6, 4], { nth: 1, length: 3, of: 4 }],
    [[4, 5, 5], { nth: 2, length: 5, of: 6 }],
    [[4, 6, 3], { nth: 3, length: 3, of: 4 }],
    [[4, 6, 6], { nth: 3, length: 6, of: 5 }],
  ])('groups of %j', (groups, off) => expect(offGroup(groups)).toEqual(off))
})

describe('look-alikes', () => {
  it.each([
    ['O', ['Q', '0']],
    ['Q', ['O', '0']],
    ['0', ['O', 'Q']],
    ['P', ['R']],
    ['1', ['I']],
    ['Z', ['2']],
    ['5', ['S']],
    ['B', ['8']],
    ['A', []],
    ['?', []],
  ])('of %s', (sign, others) => expect(lookAlikes(sign)).toEqual(others))

  it('give the readings to try, the likeliest first', () => {
    expect(otherReadings('AOP1')).toEqual([
      { code: 'AQP1', at: 1, from: 'O', to: 'Q' },
      { code: 'AOR1', at: 2, from: 'P', to: 'R' },
      { code: 'A0P1', at: 1, from: 'O', to: '0' },
      { code: 'AOPI', at: 3, from: '1', to: 'I' },
    ])
  })
})

const signs = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
const anyCode = fc
  .array(signs, { minLength: 14, maxLength: 15 })
  .map((all) => all.join(''))
  .filter((all) => /[A-Z]/.test(all) && /\d/.test(all))

describe('every code', () => {
  it('is read the same with dashes, blanks, in full width or in small letters', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    fc.assert(
      fc.property(anyCode, (all) => {
        const dashed = inGroups(all).join('-')
        // a tax number or a parcel's number may be written like a code; and digits behind few letters like a card
        fc.pre(giftCodesIn(dashed).length === 1 && !('not' in (readCode(dashed) ?? {})))
        for (const typed of [dashed, dashed.replaceAll('-', ' '), wide(dashed), dashed.toLowerCase()])
          expect(code(typed).code).toBe(all)
        expect(offLength(all)).toBe(0)
        expect(offGroup(code(dashed).groups)).toBeUndefined()
      }),
    )
  })

  it('has other readings that each differ in one sign, and lead back', () => {
    fc.assert(
      fc.property(anyCode, (all) => {
        const others = otherReadings(all)
        expect(new Set(others.map((other) => other.code)).size).toBe(others.length)
        for (const { code: other, at, from, to } of others) {
          expect(all[at]).toBe(from)
          expect(other[at]).toBe(to)
          expect([...other].filter((sign, i) => sign !== all[i])).toHaveLength(1)
          expect(lookAlikes(to)).toContain(from)
          expect(otherReadings(other).map((back) => back.code)).toContain(all)
        }
        expect(others).toHaveLength([...all].flatMap(lookAlikes).length)
      }),
    )
  })
})

it('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const read = readCode(text)
      if (read && 'code' in read) {
        expect(read.code).toMatch(/^[A-Z0-9?]*$/)
        expect(read.groups.reduce((sum, length) => sum + length, 0)).toBe(read.code.length)
      }
    }),
  )
})
