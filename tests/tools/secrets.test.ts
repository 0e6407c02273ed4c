import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastFour, secretIn, withoutSecrets } from '../../src/tools/secrets.ts'
import { anEnd, aSecret, aSentence, bare, digits, luhn } from './any-secret.ts'

describe('secrets', () => {
  it.each([
    'AB12-CDEF34-GH56',
    'ＡＢ１２－ＣＤＥＦ３４－ＧＨ５６７',
    'ab12cdef34gh56',
    'コードは AB12 CDEF34 GH567 です',
    'コードはab12 cdef34 gh56だった',
    'my code is ab12 cdef34 gh56 and',
    'AB12ーCDEF34ーGH56',
    'AB12—CDEF34−GH56',
    'AB12 - CDEF34 - GH56',
    'AB12-CD\nEF34-GH56',
    'AB12-CDEF34-\r\nGH56',
    'code\nAB12CD\nEF34GH56\nthanks',
    'A\u200bB1\u00ad2-CDEF\u206034-GH\ufeff56',
    'AB12\nCDEF34\nGH56',
    '1. AB12\n2. CDEF34\n3. GH56',
    '①AB12 ②CDEF34 ③GH56',
    'AB12 と CDEF34 と GH56',
    'A B 1 2 C D E F 3 4 G H 5 6',
    'a b 1 2 - c d e f 3 4 - g h 5 6 7',
    'A\nB\n1\n2\nC\nD\nE\nF\n3\n4\nG\nH\n5\n6',
    'AB12 CDEF 34GH 56',
    'AB12-CDEF34GH56',
    'ABCD-EFGHIJ-KLMN',
    'ⒶⒷ①②-ⒸⒹⒺⒻ③④-ⒼⒽ⑤⑥',
    'Á\u0332B12-CDEF34-GH56',
    'https://www.amazon.co.jp/gc/redeem?claimCode=AB12CDEF34GH56',
    'パスワードはAB12-CDEF34-GH56',
  ])('finds the gift code in %j', (text) => expect(secretIn(text)).toBe('gift-code'))

  it.each([
    '4111 1111 1111 1111',
    '４１１１－１１１１－１１１１－１１１１',
    'カード4111111111111111です',
    'VISA4111111111111111',
    '3782 822463 10005',
    '378282246310005',
    '4111 1111\n1111 1111',
    '41111111\n11111111',
    '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
    '4111.1111.1111.1111',
    '4111\u200b1111\u200b1111\u200b1111',
    '2026 4111-1111-1111-1111 12/28',
    '4222222222222',
    '6304000000000000000',
  ])('finds the card number in %j', (text) => expect(secretIn(text)).toBe('card-number'))

  it.each([
    'パスワードはabc123です',
    'ﾊﾟｽﾜｰﾄﾞ：ａｂｃ１２３',
    'パスワード「sakura」',
    'パスワードはsakuraでした',
    'Password: hunter2',
    'password is hunter2',
    'password for Amazon is hunter2',
    'pass: p@ssword',
    'pw=abcd1234',
    'PIN 1234',
    'PINコード：1234',
    '暗証番号 1 2 3 4',
    '暗証番号は1234でした',
    'パスワード\nabc12345',
    'ID/PW: taro/abc123',
  ])('finds the password in %j', (text) => expect(secretIn(text)).toBe('password'))

  it.each([
    '確認コード：123456',
    '認証コードは１２３４５６です',
    '認証コード\n123456',
    'ワンタイムパスワード 1234',
    'OTP 123-456',
    'verification code is 12345678',
    'Your verification code for Amazon: 123456',
    '123456 is your Amazon OTP. Do not share it.',
    '123456がAmazonの確認コードです',
    'セキュリティコード 123',
    '確認コード 1 2 3 4 5 6',
  ])('finds the one-time code in %j', (text) => expect(secretIn(text)).toBe('one-time-code'))

  it.each([
    '250-1234567-1234567',
    '注文 503-1111111-1111111',
    'D01-1234567-1234567',
    '２５０－１２３４５６７－１２３４５６７',
    '注文番号 25012345671234567',
    '090-1234-5678',
    '+81 90 1234 5678',
    '0120-899-276',
    '〒100-0001 東京都千代田区1-1',
    '3月12日に届かない',
    '2026/11/22 17:08:33',
    '2026-11-22T17:08:33Z',
    '20261122170833',
    '101,000コイン 90,970円',
    'Amazonコインの項目がない',
    'カスタマーサービスにご連絡ください',
    'https://www.amazon.co.jp/dp/B0ABCDEF12/ref=sr_1_1?qid=1700000000&smid=A1VC38T7YXB528',
    'https://example.com/best-iphone-2024 を見た',
    'https://twitter.com/a/status/1234567890123456',
    'yamadataro1234@example.com',
    'WH-1000XM5',
    'Sony WH-1000XM5 2024',
    'ASIN B0ABCDEF12',
    'B0ABCDEF12\n2024',
    'B0ABCDEF12 B0ABCDEF13',
    'ISBN 9784101010014',
    '登録番号 T1234567890123',
    'TBA123456789012',
    'from amazon 10th',
    'code number 1234',
    'I paid with Amazon 3000 yen',
    '●●●●GH56',
    'XXXX-XXXXXX-GH56',
    '****-******-GH56',
    '4111-****-****-1111',
    'パスワードを変えました',
    'パスワードをAmazonのサイトで変えた',
    'パスワードを3回まちがえた',
    'パスワードは8文字以上と出る',
    'パスワードは2026年に変えた',
    'パスワードを 090-1234-5678 の人に聞かれた',
    'パスワードをtaro123@example.comに送った',
    'パスワード：●●●●',
    'Password: forgotten',
    'My password is wrong, and the password was changed on 11/22',
    'password, 2-step verification',
    'I passed 1234 cars; the passport is fine',
    '暗証番号は4桁です',
    '24PIN 1000W',
    '確認コードが届かない。2026年11月22日から',
    '確認コードを3000円と言われた',
    '確認コードが 10:30 に来た',
    'The verification code never came in 2024',
    'プライム会員は500円です',
  ])('lets %j through', (text) => {
    expect(secretIn(text)).toBeUndefined()
    expect(withoutSecrets(text)).toBe(text)
    expect(lastFour(text)).toBeUndefined()
  })

  it('lets tracking numbers through: up to 12 digits always, 13 after a word', () => {
    fc.assert(
      fc.property(digits('', 10), digits('', 11), digits('', 12), (ten, eleven, twelve) => {
        const [a, b, c] = [ten, eleven, twelve].map(luhn) as [string, string, string]
        for (const number of [a, b, b.replace(/(....)(....)(....)/, '$1-$2-$3')]) {
          expect(secretIn(number)).toBeUndefined()
          expect(secretIn(`${number}番です`)).toBeUndefined()
        }
        for (const word of ['追跡番号：', 'お問い合わせ伝票番号は', 'tracking number '])
          expect(secretIn(word + c)).toBeUndefined()
      }),
    )
    expect(secretIn(luhn('412345678901'))).toBe('card-number')
  })

  it('lets order numbers through, whatever their digits', () => {
    fc.assert(
      fc.property(
        digits('', 3),
        digits('', 7),
        digits('', 7),
        fc.constantFrom('-', '－', ' '),
        (a, b, c, dash) => {
          expect(secretIn(`注文番号 ${a}${dash}${b}${dash}${c} の件、1,000円`)).toBeUndefined()
          expect(secretIn(`D01${dash}${b}${dash}${c}`)).toBeUndefined()
        },
      ),
    )
  })

  it('takes no sentence and no label of the app for a secret', () => {
    const texts = (tree: unknown): string[] =>
      typeof tree === 'string'
        ? [tree]
        : Object.entries(tree ?? {}).flatMap(([key, value]) => [key, ...texts(value)])
    const all = ['ja', 'en'].flatMap((lang) =>
      readdirSync(`locales/${lang}`).flatMap((file) =>
        texts(JSON.parse(readFileSync(`locales/${lang}/${file}`, 'utf8'))),
      ),
    )
    expect(all.length).toBeGreaterThan(1000)
    expect(all.filter((text) => secretIn(text))).toEqual([])
    expect(secretIn(all.join('\n'))).toBeUndefined()
  })
})

describe('the last four', () => {
  it('are those of the first code, in capitals', () => {
    expect(lastFour('ab12-cdef34-gh567 と ZZ12-CDEF34-ZZ56')).toBe('H567')
    expect(lastFour('4111 1111 1111 1111')).toBeUndefined()
  })
})

describe('a text without its secrets', () => {
  it.each([
    ['コードはａｂ１２－ｃｄｅｆ３４－ｇｈ５６です。', 'コードは●●●●GH56です。'],
    ['カード 4111 1111 1111 1111（VISA）', 'カード ●●●●（VISA）'],
    ['パスワード：abc123、届かない', 'パスワード：●●●●、届かない'],
    ['確認コードは 123 456 です', '確認コードは ●●●● です'],
    ['AB12-CDEF34-GH56 CDEF34 AB12', '●●●●'],
    ['A1B2-CDEF34-GH56\n4111111111111111', '●●●●GH56\n●●●●'],
  ])('%j is %j', (text, hidden) => expect(withoutSecrets(text)).toBe(hidden))
})

describe('a secret in any disguise', () => {
  it('is found in any text, and gone from it afterwards', () => {
    fc.assert(
      fc.property(aSentence, aSentence, aSecret, anEnd, (before, more, { text, value }, after) => {
        // the same digits may stand beside it by chance, as 0261 does in 20261122
        fc.pre([before + more, after].every((around) => !bare(around).includes(bare(value))))
        const whole = before + more + text + after
        expect(secretIn(whole)).toBeDefined()
        const hidden = withoutSecrets(whole)
        expect(secretIn(hidden)).toBeUndefined()
        expect(withoutSecrets(hidden)).toBe(hidden)
        expect(hidden).toContain('●●●●')
        const left = bare(hidden.replace(before + more, ''))
        expect(left).not.toContain(bare(value))
      }),
      // tests/cases/secrets-nowhere.test.ts does 10,000 of them
      { numRuns: 5_000 },
    )
  }, 60_000)

  it('leaves any text free of secrets, whatever it is', () => {
    const noise = fc.string({
      unit: fc.constantFrom(...'AB12 -\n4111６ｂパスワードは:●①é\u200b'),
      maxLength: 80,
    })
    fc.assert(
      fc.property(fc.oneof(noise, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        expect(secretIn(withoutSecrets(text))).toBeUndefined()
        if (!secretIn(text)) expect(withoutSecrets(text)).toBe(text)
      }),
      { numRuns: 5_000 },
    )
  }, 60_000)
})

describe('a long text', () => {
  /** Time of the processor in ms, the better of two: a busy machine does not count. */
  const cost = (work: () => unknown) =>
    Math.min(
      ...[1, 2].map(() => {
        const before = process.cpuUsage()
        work()
        return process.cpuUsage(before).user / 1000
      }),
    )

  it.each([
    'a',
    '1',
    '1 ',
    '4 ',
    'A1-',
    'ab12 ',
    'AB12-CDEF34-',
    'パスワード',
    '確認コード：',
    'あ',
    '\u0301',
    'a@',
    'a.',
    'https://',
    '-',
    ' ',
    '4111 1111 ',
    '㌀',
    '1. A',
  ])('of %j again and again is answered in time', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    expect(cost(() => secretIn(text))).toBeLessThan(500)
    expect(cost(() => withoutSecrets(text))).toBeLessThan(1_000)
  })
})
