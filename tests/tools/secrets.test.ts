import { describe, expect, it } from 'vitest'
import { secretIn } from '../../src/tools/secrets.ts'

describe('secrets', () => {
  it.each([
    'AB12-CDEF34-GH56',
    'ＡＢ１２－ＣＤＥＦ３４－ＧＨ５６７',
    'ab12cdef34gh56',
    'コードは AB12 CDEF34 GH567 です',
  ])('finds the gift code in %s', (text) => expect(secretIn(text)).toBe('gift-code'))

  it.each(['4111 1111 1111 1111', '４１１１－１１１１－１１１１－１１１１', 'カード4111111111111111です'])(
    'finds the card number in %s',
    (text) => expect(secretIn(text)).toBe('card-number'),
  )

  it.each([
    '250-1234567-1234567',
    '注文 503-1111111-1111111',
    '090-1234-5678',
    '3月12日に届かない',
    'Amazonコインの項目がない',
    'カスタマーサービスにご連絡ください',
  ])('lets %s through', (text) => expect(secretIn(text)).toBeUndefined())
})
