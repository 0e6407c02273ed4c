/** Random secrets in random disguises, and texts to hide them in. */
import fc from 'fast-check'

/** Random digits, `length` of them with the first ones given. */
export function digits(first: string, length: number) {
  const more = length - first.length
  return fc
    .string({ unit: fc.constantFrom(...'0123456789'), minLength: more, maxLength: more })
    .map((rest) => first + rest)
}
/** With the check digit of payment cards behind. */
export function luhn(digits: string): string {
  const sum = [...digits].reverse().reduce((sum, digit, i) => {
    const value = Number(digit) * (i % 2 ? 1 : 2)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
  return digits + ((10 - (sum % 10)) % 10)
}

const sign = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
const group = (length: number) => fc.string({ unit: sign, minLength: length, maxLength: length })
const groups = fc.tuple(group(4), group(6), fc.oneof(group(4), group(5)))
const isMixed = (text: string) => /[A-Z]/.test(text) && /\d/.test(text)
export const aCode = groups.filter(
  (three) => isMixed(three.join('')) && !/^X{10}|^T\d{13}$|^TBA\d{12}$/.test(three.join('')),
)
/** Disguises that could be words as well need groups that are none. */
const strangeCode = groups.filter((three) => three.every(isMixed) && !three.join('').includes('B0'))

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0))
const cased = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(
      text,
      fc.constantFrom('as it is', 'small', 'wide', 'both'),
      fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
    )
    .map(([text, how, dice]) => {
      const small = how === 'small' || how === 'both' ? text.toLowerCase() : text
      const wide = how === 'wide' || how === 'both' ? fullWidth(small) : small
      return [...wide].map((sign) => sign + (dice.next().value === 0 ? '\u200b' : '')).join('')
    })
const dash = fc.constantFrom(...'-‐‑‒–—―−ーｰ－', ' - ', '-\n', '\u00ad-')
const blank = fc.constantFrom(' ', '　', '\n', '  ', '\u00a0', '\r\n')
const joined = (parts: fc.Arbitrary<string[]>, gap: fc.Arbitrary<string>) =>
  fc
    .tuple(parts, gap, gap)
    .map(([parts, a, b]) => parts.reduce((all, part, i) => all + (i % 2 ? a : b) + part))
const cut = (text: fc.Arbitrary<string>, by: string) =>
  fc.tuple(text, fc.nat()).map(([text, n]) => {
    const at = 1 + (n % (text.length - 1))
    return text.slice(0, at) + by + text.slice(at)
  })
const disguises = (code: string[], strange: string[]) =>
  fc.oneof(
    cased(fc.constant(code.join(''))),
    cased(joined(fc.constant(code), dash)),
    joined(fc.constant(code), blank),
    cased(joined(fc.constant(strange), blank)),
    cased(joined(fc.constant(strange), fc.constantFrom('/', '.', '・', '、', ' と ', '、つぎは'))),
    cased(joined(fc.constant(Array.from(code.join(''))), fc.constantFrom(' ', '\n', '-', '.', '　'))),
    cut(fc.constant(strange.join('-')), '\n'),
  )

const brand = fc
  .oneof(
    digits('4', 15),
    digits('52', 15),
    digits('37', 14),
    digits('3530', 15),
    digits('36', 13),
    digits('6011', 15),
    digits('62', 18),
  )
  .map(luhn)
const anyCard = fc
  .integer({ min: 12, max: 18 })
  .chain((length) => digits('5', length))
  .map(luhn)
const aCard = fc.oneof(
  cased(anyCard),
  cased(
    joined(
      brand.map((digits) => digits.match(/.{1,4}/g) ?? []),
      dash,
    ),
  ),
  cased(
    joined(
      brand.map((digits) => digits.match(/.{1,4}/g) ?? []),
      blank,
    ),
  ),
  joined(
    brand.map((digits) => Array.from(digits)),
    fc.constantFrom(' ', '-', '　', '\n'),
  ),
  cut(brand, '\n'),
)
const aPassword = fc
  .tuple(
    fc.constantFrom(
      'パスワードは',
      'パスワード：',
      'ﾊﾟｽﾜｰﾄﾞ ',
      '暗証番号 ',
      'Password: ',
      'my password is ',
      'PW=',
      'PIN ',
    ),
    fc.string({ unit: fc.constantFrom(...'abcdefghkmnpqrstuvwxyz!#%'), minLength: 3, maxLength: 8 }),
    fc.integer({ min: 100, max: 999 }),
  )
  .map(([word, value, number]) => ({ text: `${word}q${value}${number}`, value: `q${value}${number}` }))
const aOneTimeCode = fc
  .tuple(
    fc.constantFrom(
      '確認コード：',
      '認証コードは',
      'ワンタイムパスワード ',
      'OTP ',
      'verification code is ',
      'セキュリティコード\n',
    ),
    fc.integer({ min: 4, max: 8 }).chain((length) => digits('', length)),
    fc.boolean(),
  )
  .map(([word, value, wide]) => ({ text: word + (wide ? fullWidth(value) : value), value }))

export const aSentence = fc.constantFrom(
  '',
  '昨日から届きません。',
  '注文番号は250-1234567-1234567です。',
  'ソニーのWH-1000XM5（B0ABCDEF12）を90,970円で',
  '2026年11月22日 17:08に ',
  '電話は090-1234-5678、',
  'I have waited since 2026-11-22, and ',
  '\nhttps://www.amazon.co.jp/dp/B0ABCDEF12 \n',
  '「',
  'コード：',
)
export const anEnd = fc.constantFrom(
  '',
  'です。',
  '」と言われた',
  ' と出ました',
  '\n2026年11月22日',
  '、助けてください。',
  '. Please help.',
)

export const aSecret = fc.oneof(
  fc
    .tuple(aCode, strangeCode)
    .chain(([code, strange]) => disguises(code, strange).map((text) => ({ text, value: bare(text) }))),
  aCard.map((text) => ({ text, value: bare(text) })),
  aPassword,
  aOneTimeCode,
)
/** Without case, separators and anything invisible. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
}
