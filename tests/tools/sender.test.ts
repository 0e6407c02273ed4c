import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedLater, senders, senders2021 } from '../../src/content/senders.ts'
import { hostOf } from '../../src/tools/sender/host.ts'
import { numberOf } from '../../src/tools/sender/phones.ts'
import { decodePunycode } from '../../src/tools/sender/punycode.ts'
import type { Reason } from '../../src/tools/sender/verdict.ts'
import { checkSenders } from '../../src/tools/sender.ts'

const check = (text: string) => checkSenders(text, senders)
/** What was found, as short lines: `link on-list amazon.co.jp`. */
const lines = (text: string) =>
  check(text).found.map(({ kind, verdict, read }) => `${kind} ${verdict} ${read}`.trim())
const only = (text: string) => {
  const { found } = check(text)
  expect(found, JSON.stringify(found)).toHaveLength(1)
  return found[0]
}

describe('links on the list', () => {
  it.each([
    ...senders2021.domains.map((domain) => [`https://${domain}/`, domain]),
    ['https://www.amazon.co.jp/gp/aw/message', 'www.amazon.co.jp'],
    ['http://amazon.co.jp', 'amazon.co.jp'],
    ['HTTPS://WWW.AMAZON.CO.JP/', 'www.amazon.co.jp'],
    ['https://amazon.co.jp./gp', 'amazon.co.jp'],
    ['https://a.b.c.amazon.com/x?y=z#w', 'a.b.c.amazon.com'],
    ['https://business.amazon.co.jp', 'business.amazon.co.jp'],
    ['https://www.amazon.co.jp:443/', 'www.amazon.co.jp'],
    ['www.amazon.co.jp', 'www.amazon.co.jp'],
    ['amazon.co.jp/gp/css', 'amazon.co.jp'],
    ['amazon.co.jp', 'amazon.co.jp'],
    ['ログインは amazon.co.jp から', 'amazon.co.jp'],
    ['サイトはamazon.co.jpです', 'amazon.co.jp'],
    ['サイトはamazon.co.jp。Amazonより', 'amazon.co.jp'],
    ['https://amazon.co.jpを開いて', 'amazon.co.jp'],
    ['「https://amazon.co.jp」を開く', 'amazon.co.jp'],
    ['（https://amazon.co.jp）です', 'amazon.co.jp'],
    ['(https://amazon.co.jp).', 'amazon.co.jp'],
    ['See https://amazon.co.jp.', 'amazon.co.jp'],
    ['See https://amazon.co.jp.\nThanks for all', 'amazon.co.jp'],
    ['https://www.amazon.co.jp/商品/dp/B0', 'www.amazon.co.jp'],
    ['amazon.co.jp!', 'amazon.co.jp'],
    ['Go to amazon.co.jp! Now', 'amazon.co.jp'],
    ['★amazon.co.jp★です', 'amazon.co.jp'],
    // as a person means it
    ['hxxps://www.amazon[.]co[.]jp/gp', 'www.amazon.co.jp'],
    ['hxxp://amazon(.)co(.)jp', 'amazon.co.jp'],
    ['ttps://amazon.co.jp', 'amazon.co.jp'],
    ['https[:]//amazon.co.jp', 'amazon.co.jp'],
    ['https[://]amazon.co.jp', 'amazon.co.jp'],
    ['amazon[dot]co[dot]jp', 'amazon.co.jp'],
    ['ｈｔｔｐｓ：／／ｗｗｗ．ａｍａｚｏｎ．ｃｏ．ｊｐ／', 'www.amazon.co.jp'],
    ['https://ａｍａｚｏｎ.co.jp/', 'amazon.co.jp'],
    ['https://amazon。co。jp/', 'amazon.co.jp'],
    ['https://𝐚𝐦𝐚𝐳𝐨𝐧.co.jp/', 'amazon.co.jp'],
    ['https://amazon\u200b.co\u00ad.jp/', 'amazon.co.jp'],
    ['\u200ehttps://amazon.co.jp\u200f', 'amazon.co.jp'],
    ['https://ama\nzon.co.jp/gp', 'amazon.co.jp'],
    ['https://www.amazon.\nco.jp/gp', 'www.amazon.co.jp'],
    ['https://\nwww.amazon.co.jp/gp', 'www.amazon.co.jp'],
    ['https:// www.amazon.co.jp', 'www.amazon.co.jp'],
    ['amazon . co . jp', 'amazon.co.jp'],
    ['amazon. co. jp', 'amazon.co.jp'],
    ['https://amazon%2eco%2ejp/', 'amazon.co.jp'],
    ['https://%61mazon.co.jp/', 'amazon.co.jp'],
    ['https%3A%2F%2Fwww.amazon.co.jp%2Fgp', 'www.amazon.co.jp'],
    ['https:amazon.co.jp', 'amazon.co.jp'],
    ['https:\\\\amazon.co.jp\\gp', 'amazon.co.jp'],
  ])('%j', (text, read) => expect(lines(text ?? '')).toEqual([`link on-list ${read}`]))
})

describe('links not on the list, and why', () => {
  it.each<[string, string, Reason | null]>([
    ['https://amazon.co.jp.evil.example/', 'amazon.co.jp.evil.example', 'asSubdomain'],
    ['https://www.amazon.co.jp.evil.example/', 'www.amazon.co.jp.evil.example', 'asSubdomain'],
    ['https://amazon.com-login.example/', 'amazon.com-login.example', 'nameWithin'],
    ['https://amazon-co-jp.example/', 'amazon-co-jp.example', 'nameWithin'],
    ['https://amazon.evil.example/', 'amazon.evil.example', 'nameWithin'],
    ['https://amazon.de/', 'amazon.de', 'nameWithin'],
    ['https://myamazon.co.jp/', 'myamazon.co.jp', 'nameWithin'],
    ['https://notamazon.com', 'notamazon.com', 'nameWithin'],
    ['https://amazonco.jp', 'amazonco.jp', 'nameWithin'],
    ['https://amazon.co.jp@evil.example/login', 'evil.example', 'userPart'],
    ['https://amazon.co.jp:443@evil.example/', 'evil.example', 'userPart'],
    ['https://www.amazon.co.jp%2Fgp@evil.example/', 'evil.example', 'userPart'],
    ['https://amazon.co.jp(login)@evil.example/', 'evil.example', 'userPart'],
    ['https://a@b@evil.example/', 'evil.example', 'userPart'],
    ['amazon.co.jp@evil.example/login', 'evil.example', 'userPart'],
    ['amazon.co.jp:443@evil.example', 'evil.example', 'userPart'],
    ['https://evil.example/@amazon.co.jp', 'evil.example', 'nameInPath'],
    ['https://evil.example\\@amazon.co.jp', 'evil.example', 'nameInPath'],
    ['https://evil.example#@amazon.co.jp/', 'evil.example', 'nameInPath'],
    ['https://evil.example?@amazon.co.jp/', 'evil.example', 'nameInPath'],
    ['https://evil.example/?u=https://www.amazon.co.jp/', 'evil.example', 'nameInPath'],
    ['https://evil.example/amazon.co.jp/signin', 'evil.example', 'nameInPath'],
    ['https://аmazon.co.jp/', 'xn--mazon-3ve.co.jp', 'lookAlike'],
    ['https://amazоn.co.jp/', 'xn--amazn-mye.co.jp', 'lookAlike'],
    ['https://αmazon.co.jp/', 'xn--mazon-c9d.co.jp', 'lookAlike'],
    ['https://ạmazon.co.jp/', 'xn--mazon-i11b.co.jp', 'lookAlike'],
    ['https://xn--mazon-3ve.co.jp/', 'xn--mazon-3ve.co.jp', 'lookAlike'],
    ['аmazon.co.jp', 'xn--mazon-3ve.co.jp', 'lookAlike'],
    ['https://amazon.co.jр/', 'amazon.co.xn--j-5tb', 'lookAlike'],
    ['https://arnazon.co.jp/', 'arnazon.co.jp', 'lookAlike'],
    ['https://amaz0n.co.jp/', 'amaz0n.co.jp', 'lookAlike'],
    ['https://4mazon.example/', '4mazon.example', 'lookAlike'],
    ['https://annazon.co.jp/', 'annazon.co.jp', 'lookAlike'],
    ['https://amazon.c0.jp/', 'amazon.c0.jp', 'lookAlike'],
    ['https://amazon.corn/', 'amazon.corn', 'lookAlike'],
    ['https://amozon.co.jp/', 'amozon.co.jp', 'misspelt'],
    ['https://amazn.co.jp/', 'amazn.co.jp', 'misspelt'],
    ['https://amzaon.co.jp/', 'amzaon.co.jp', 'misspelt'],
    ['https://anazon-login.example/', 'anazon-login.example', 'misspelt'],
    ['https://amazo.jp/', 'amazo.jp', 'misspelt'],
    ['https://アマゾン.jp/', 'xn--cckwcxetd.jp', 'nameWithin'],
    ['アマゾン.jp', 'xn--cckwcxetd.jp', 'punycode'],
    ['https://日本語.jp/', 'xn--wgv71a119e.jp', 'punycode'],
    ['https://192.0.2.1/amazon', '192.0.2.1', 'ipAddress'],
    ['http://3221225985/', '192.0.2.1', 'ipAddress'],
    ['http://0xC0000201/', '192.0.2.1', 'ipAddress'],
    ['http://0300.0.02.01/', '192.0.2.1', 'ipAddress'],
    ['http://192.0.513/', '192.0.2.1', 'ipAddress'],
    ['http://[2001:db8::1]/', '[2001:db8::1]', 'ipAddress'],
    ['https://bit.ly/3xyz', 'bit.ly', 'shortener'],
    ['bit.ly/3xyz', 'bit.ly', 'shortener'],
    ['https://amzn.to/3xyz', 'amzn.to', 'shortener'],
    ['https://amazon-login.web.app/', 'amazon-login.web.app', 'freeHost'],
    ['https://amazon.github.io', 'amazon.github.io', 'freeHost'],
    ['https://s3.amazonaws.com/x', 's3.amazonaws.com', 'freeHost'],
    ['https://evil.example:8443/', 'evil.example', 'port'],
    ['ftp://amazon.co.jp/', 'amazon.co.jp', 'notWeb'],
    ['intent://amazon.co.jp/', 'amazon.co.jp', 'notWeb'],
    // a browser reads on
    ['https://amazon.co.jp。evil.example/', 'amazon.co.jp.evil.example', 'asSubdomain'],
    ['https://amazon.co.jp\n.evil.example/', 'amazon.co.jp.evil.example', 'asSubdomain'],
    ['https://amazon.co.jp .evil.example/', 'amazon.co.jp.evil.example', 'asSubdomain'],
    ['https://amazon.co.jp\u200b.evil.example/', 'amazon.co.jp.evil.example', 'asSubdomain'],
    ['https://amazon.co.jp\t@evil.example/', 'evil.example', 'userPart'],
    ['https://amazon.co.jp%2eevil.example/', 'amazon.co.jp.evil.example', 'asSubdomain'],
    ['https://amazon.co.jp．evil．example/', 'amazon.co.jp.evil.example', 'asSubdomain'],
    ['amazon.co.jp\n.evil.example', 'amazon.co.jp.evil.example', 'asSubdomain'],
    ['https://co.jp/', 'co.jp', null],
    ['https://jp/', 'jp', null],
    ['https://example.com/', 'example.com', null],
    ['example.com/path', 'example.com', null],
  ])('%j leads to %s', (text, read, reason) => {
    const found = only(text)
    expect(found).toMatchObject({ kind: 'link', verdict: 'not-on-list', read })
    if (reason) expect(found?.reasons).toContain(reason)
  })
})

describe('links that nobody can read', () => {
  it.each([
    'https://amazon.co.jp_evil.example/',
    'https://foo_bar.amazon.co.jp/',
    'https://amazon..co.jp/',
    'https://amazon.co.jp../',
    'https://amazon.co.jp!evil.example/',
    'https://amazon.co.jp!!evil.example/',
    'https://amazon.co.jp！ひみつevil.example/',
    'https://amazon.co.jp&evil.example/',
    'https://amazon.co.jp~evil.example/',
    'https://amazon.co.jp*.evil.example/',
    'https://amazon.co.jp%2f.evil.example/',
    'https://amazon.co.jp%00.evil.example/',
    'https://amazon.co.jp／.evil.example/',
    'https://evil.example＠amazon.co.jp/',
    'https://amazon.co.jp:99999/',
    'https://xn--a.amazon.co.jp/',
    'https://xn--.amazon.co.jp/',
    'https://xn--amazon-.co.jp/',
    'https://xn--mazon-3ve-0.co.jp/',
    'https://\u202epj.oc.nozama/',
    'https://amazon.co.jp\u202e/moc.live',
    'https://℀.amazon.co.jp/',
    'javascript:alert(1)//amazon.co.jp',
    'data:text/html,https://amazon.co.jp/',
    `https://${'a'.repeat(64)}.amazon.co.jp/`,
    `https://${'a.'.repeat(130)}amazon.co.jp/`,
    'https://',
    'https://1.2.3.4.5.6/',
    'https://256.256.256.256/',
    'https://amazon.co.jp\ud800.evil.example/',
    'https://ama zon.co.jp/',
    'amazon.co.jp∕login.evil.example',
    'blob:https://amazon.co.jp/',
    'amazon.co.jp!evil.example',
    'amazon.co.jp(.evil.example',
  ])('%j', (text) => {
    const verdicts = check(text).found.map(({ verdict }) => verdict)
    expect(verdicts[0]).toBe('unreadable')
    expect(verdicts).not.toContain('on-list')
  })
})

describe('mail addresses', () => {
  it.each([
    ...senders2021.domains.map((domain) => [`no-reply@${domain}`, domain]),
    ['auto-confirm@amazon.co.jp.', 'amazon.co.jp'],
    ['AUTO-CONFIRM@AMAZON.CO.JP', 'amazon.co.jp'],
    ['Write to info@amazon.co.jp! Now', 'amazon.co.jp'],
    ['info＠amazon．co．jp', 'amazon.co.jp'],
    ['info[at]amazon[.]co[.]jp', 'amazon.co.jp'],
    ['info (at) amazon.co.jp', 'amazon.co.jp'],
    ['info @ amazon.co.jp', 'amazon.co.jp'],
    ['mailto:info@amazon.co.jp', 'amazon.co.jp'],
    ['差出人：Amazon.co.jp <auto-confirm@amazon.co.jp>', 'amazon.co.jp'],
    ['送信元はinfo@amazon.co.jpです。', 'amazon.co.jp'],
    ['@amazon.co.jp', 'amazon.co.jp'],
    ['info@business.amazon.co.jp', 'business.amazon.co.jp'],
    ['evil.example@amazon.co.jp', 'amazon.co.jp'],
  ])('%j is on the list', (text, read) => expect(lines(text ?? '')).toEqual([`mail on-list ${read}`]))

  it.each<[string, string, Reason | null]>([
    ['info@mail.amazon.co.jp', 'mail.amazon.co.jp', 'nameWithin'],
    ['info@amazon.co.jp.evil.example', 'amazon.co.jp.evil.example', 'asSubdomain'],
    ['amazon.co.jp@evil.example', 'evil.example', 'userPart'],
    ['no-reply@amazon.co.jp@evil.example', 'evil.example', 'userPart'],
    ['"no-reply@amazon.co.jp"@evil.example', 'evil.example', 'userPart'],
    ['amazon-info@evil.example', 'evil.example', 'userPart'],
    ['Amazon.co.jp <info@evil.example>', 'evil.example', 'displayName'],
    ['"no-reply@amazon.co.jp" <x@evil.example>', 'evil.example', 'displayName'],
    ['no-reply@amazon.co.jp <x@evil.example>', 'evil.example', 'displayName'],
    ['アマゾン<info@evil.example>', 'evil.example', 'displayName'],
    ['info@аmazon.co.jp', 'xn--mazon-3ve.co.jp', 'lookAlike'],
    ['info@arnazon.co.jp', 'arnazon.co.jp', 'lookAlike'],
    ['amazon.support@gmail.com', 'gmail.com', 'freeMail'],
    ['info@[192.0.2.1]', '192.0.2.1', 'ipAddress'],
    ['info@xn--wgv71a119e.jp', 'xn--wgv71a119e.jp', 'punycode'],
    ['山田 <taro@example.jp>', 'example.jp', null],
  ])('%j is not on the list', (text, read, reason) => {
    const found = only(text)
    expect(found).toMatchObject({ kind: 'mail', verdict: 'not-on-list', read })
    if (reason) expect(found?.reasons).toContain(reason)
  })

  it.each(['info@amazon_co.jp', 'info@amazon..co.jp', 'info@amazon', 'info@amazon%2eco.jp', 'info@xn--a.jp'])(
    '%j is unreadable',
    (text) => expect(only(text)).toMatchObject({ kind: 'mail', verdict: 'unreadable' }),
  )
})

describe('phone numbers', () => {
  it.each([
    ...senders2021.phones,
    '090-9009-7540',
    '090 9009 7540',
    '(090)9009-7540',
    '０９０－９００９－７５４０',
    '０９０ー９００９ー７５４０',
    '+819090097540',
    '+81 90-9009-7540',
    '+81(0)90-9009-7540',
    '＋８１ ９０ ９００９ ７５４０',
    '\u202a+81 90-9009-7540\u202c',
    '\u202d+81 90-9009-7540\u202c',
    '0081 90 9009 7540',
    '010819090097540',
    '010-81-80-2158-5817',
    'TEL:080-2158-5817',
    '電話は080-2158-5817です',
    '+852 6451 5445',
    '+85264515445',
    '0085264515445',
    '010-852-6451-5445',
    '001-010-852-6451-5445',
    '0 9 0 9 0 0 9 7 5 4 0',
    '09090\n097540',
    '090.9009.7540',
    'tel:+81-90-9009-7540',
  ])('%j is on the list', (text) => expect(only(text)).toMatchObject({ kind: 'phone', verdict: 'on-list' }))

  it.each([
    ['03-1234-5678', '0312345678'],
    ['0120-999-373', '0120999373'],
    ['0800-123-4567', '08001234567'],
    ['050-1234-5678', '05012345678'],
    ['090-9009-7541', '09090097541'],
    ['+1 206-922-0880', '+12069220880'],
    ['+86 138 0013 8000', '+8613800138000'],
    ['188', '188'],
    ['22345', '22345'],
  ])('%j is not', (text, read) =>
    expect(only(text)).toMatchObject({ kind: 'phone', verdict: 'not-on-list', read }),
  )

  it.each(['9090097540', '090-9009-754', '0909009754012', '+81 90-9009-75', '852 6451 5445', '++81'])(
    '%j is unreadable',
    (text) => expect(lines(text).every((line) => line === 'phone unreadable')).toBe(true),
  )

  it.each([
    '注文番号 250-1234567-1234567',
    '注文番号 D01-1234567-0123456',
    '2026年11月22日 09:30',
    '合計 10,230円',
    '追跡番号 0123-4567-8901',
    'B09090097540',
    '#09090097540',
  ])('%j holds no number to call', (text) => expect(lines(text)).toEqual([]))
})

describe('a whole message', () => {
  const message = `差出人: Amazon.co.jp <info@amazon-support.example>
件名: 【重要】お支払い方法の確認

24時間以内に確認されない場合、アカウントは停止されます。
https://www.amazon.co.jp@evil.example/signin
お電話は 090-9009-7540 または 03-1234-5678 まで。
認証コードを入力してください。ギフトカードで支払うこともできます。代金引換も可。
正規のサイト：https://www.amazon.co.jp/`

  it('gives each thing its own verdict, in the order of the text', () => {
    expect(lines(message)).toEqual([
      'mail not-on-list amazon-support.example',
      'link not-on-list evil.example',
      'phone on-list 09090097540',
      'phone not-on-list 0312345678',
      'link on-list www.amazon.co.jp',
    ])
  })

  it('reports what it asks for', () => {
    expect(check(message).signs).toEqual(['code', 'giftCard', 'cashOnDelivery', 'hurry'])
    expect(check('ご注文ありがとうございます。明日お届けします。').signs).toEqual([])
    expect(check('Please reply with the code on the back. Buy gift cards. Urgent!').signs).toEqual([
      'code',
      'giftCard',
      'hurry',
    ])
  })

  it.each<[string, string[]]>([
    ['https://amazon.co.jp,https://evil.example', ['on-list amazon.co.jp', 'not-on-list evil.example']],
    ['https://amazon.co.jp\nhttps://evil.example', ['on-list amazon.co.jp', 'not-on-list evil.example']],
    ['amazon.co.jpとevil.com', ['on-list amazon.co.jp', 'not-on-list evil.com']],
    ['amazon.co.jp,evil.com', ['on-list amazon.co.jp', 'not-on-list evil.com']],
    ['https://amazon.co.jp/gpからinfo@evil.comへ', ['on-list amazon.co.jp', 'not-on-list evil.com']],
    ['https://amazon.co.jpからinfo@evil.comへ', ['unreadable ', 'not-on-list evil.com']],
    ['https://amazon.co.jpを開くとevil.com', ['unreadable ', 'not-on-list evil.com']],
    ['info@amazon.co.jp!evil.example', ['unreadable ', 'not-on-list evil.example']],
    ['090-9009-7540 080-2158-5818', ['on-list 09090097540', 'not-on-list 08021585818']],
    ['090-9009-7540/080-2158-5818', ['on-list 09090097540', 'not-on-list 08021585818']],
    ['a@amazon.co.jp, b@evil.com', ['on-list amazon.co.jp', 'not-on-list evil.com']],
    ['a@amazon.co.jp;b@amazon.co.jp', ['on-list amazon.co.jp', 'on-list amazon.co.jp']],
    [
      '<a href="https://evil.example/">https://amazon.co.jp/</a>',
      ['not-on-list evil.example', 'on-list amazon.co.jp'],
    ],
    ['[https://amazon.co.jp](https://evil.example)', ['on-list amazon.co.jp', 'not-on-list evil.example']],
  ])('%j is never one verdict', (text, expected) =>
    expect(check(text).found.map(({ verdict, read }) => `${verdict} ${read}`)).toEqual(expected),
  )

  it('lists what occurs twice once', () => {
    expect(lines('090-9009-7540 +81 90-9009-7540\n0081-90-9009-7540')).toEqual(['phone on-list 09090097540'])
    expect(lines('https://amazon.co.jp/a https://AMAZON.co.jp/a')).toHaveLength(1)
    expect(lines('https://amazon.co.jp/a https://amazon.co.jp/b')).toHaveLength(2)
  })

  it.each([
    '',
    '   ',
    'こんにちは',
    'Amazon',
    'Hello. This is it',
    'invoice.pdf',
    'v1.2.3 and/or 3.5',
    'wait...what',
  ])('finds nothing in %j', (text) => expect(check(`これは ${text} です`).found).toEqual([]))

  it('sets the disguise apart from the host', () => {
    expect(only('https://www.amazon.co.jp@evil.example/')?.disguise).toBe('www.amazon.co.jp')
    expect(only('https://amazon.co.jp.evil.example/')?.disguise).toBe('amazon.co.jp')
    expect(only('Amazon <a@evil.example>')?.disguise).toBe('Amazon')
  })

  it('names the entry of the list', () => {
    expect(only('https://www.amazon.co.jp/')?.entry).toBe('amazon.co.jp')
    expect(only('https://x.gc.amazon.co.jp/')?.entry).toBe('gc.amazon.co.jp')
    expect(only(`a@${changedLater.from}`)?.entry).toBe(changedLater.from)
    expect(only('+852 6451 5445')?.entry).toBe('01085264515445')
  })
})

describe('punycode', () => {
  // from RFC 3492, section 7.1, and labels in use
  it.each([
    ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
    ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa', 'なぜみんな日本語を話してくれないのか'],
    ['3b-ww4c5e180e575a65lsy2b', '3年b組金八先生'],
    ['de-jg4avhby1noc0d', 'パフィーdeルンバ'],
    ['bcher-kva', 'bücher'],
    ['mazon-3ve', 'аmazon'],
  ])('%s → %s', (encoded, letters) => expect(decodePunycode(encoded)).toBe(letters))

  it.each(['', 'a', '-', 'amazon-', '99999999', 'ab\u0301', '0'])(
    '%j is none, or names nothing',
    (encoded) => {
      expect(hostOf(`xn--${encoded}.jp`)).toBeUndefined()
    },
  )

  it('agrees with the browser on every label that it makes', () => {
    const letter = fc.constantFrom(...'あ漢ü아яλzq0')
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 12 }), (signs) => {
        const written = signs.join('')
        const name = new URL(`http://${written}.jp/`).hostname
        expect(hostOf(name)?.letters).toBe(`${written}.jp`)
      }),
    )
  })
})

describe('whatever is pasted', () => {
  const label = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
  const host = fc
    .oneof(
      fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.')),
      fc.tuple(label, fc.constantFrom(...senders.domains)).map(([before, domain]) => `${before}${domain}`),
      fc.tuple(label, fc.constantFrom(...senders.domains)).map(([before, domain]) => `${before}.${domain}`),
      fc.tuple(label, fc.constantFrom(...senders.domains)).map(([after, domain]) => `${domain}.${after}`),
      fc.tuple(label, fc.constantFrom(...senders.domains)).map(([after, domain]) => `${domain}${after}`),
    )
    .filter((name) => !/xn--/.test(name))

  it('a link is on the list only where its host is the listed one or truly below it', () => {
    fc.assert(
      fc.property(
        host,
        fc.constantFrom('', '/', '/amazon.co.jp', '?q=@amazon.co.jp', ':8080/'),
        (name, rest) => {
          const { found } = check(`https://${name}${rest}`)
          let real = ''
          try {
            real = new URL(`https://${name}${rest}`).hostname
          } catch {}
          const listed = senders.domains.some((domain) => real === domain || real.endsWith(`.${domain}`))
          expect(found.map(({ verdict }) => verdict === 'on-list')).toEqual([listed])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('no sign between two hosts makes the first one listed where a browser would read on', () => {
    const sign = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
      fc.constantFrom(..."!$&'()*+,;=~_`^{}|[]@:%.-"),
    )
    fc.assert(
      fc.property(sign, (between) => {
        const text = `https://amazon.co.jp${between}evil.example/`
        let real: string | undefined
        try {
          real = new URL(text).hostname
        } catch {}
        const first = check(text).found[0]
        // whatever ends the host for a person too may come between: a blank, a slash, a quote
        if (/[\s/\\?#<>"「」『』【】〔〕《》〈〉（）［］｛｝、。，；\p{Zs}]/u.test(between)) return
        if (real?.endsWith('.example')) expect(first?.verdict, real).not.toBe('on-list')
      }),
      { numRuns: 5000 },
    )
  })

  it('never throws, and keeps the order of the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'https://',
        '@',
        '.',
        'amazon.co.jp',
        '+81',
        '<',
        '>',
        '\u202e',
        'xn--',
        '。',
        '\n',
        ' ',
        '%',
        ':',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { found } = check(pieces.join(''))
        expect(found.every(({ reasons }) => new Set(reasons).size === reasons.length)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('many things give as many verdicts, in their order', () => {
    const thing = fc.oneof(
      fc.nat(9999).map((n) => [`https://h${n}.example/`, `h${n}.example`]),
      fc.nat(9999).map((n) => [`https://h${n}.amazon.co.jp/`, `h${n}.amazon.co.jp`]),
      fc.nat(9999).map((n) => [`a@m${n}.example`, `m${n}.example`]),
      fc.nat(9999).map((n) => [`n${n}.amazon.jp`, `n${n}.amazon.jp`]),
      fc
        .nat(9999)
        .map((n) => [`090-1234-${String(n).padStart(4, '0')}`, `0901234${String(n).padStart(4, '0')}`]),
    )
    const some = fc.uniqueArray(thing, { selector: ([, read]) => read, maxLength: 60 })
    const space = fc.constantFrom('\n', ' ', '、', ' と ', '\n\n> ', '」「', ' / ')
    fc.assert(
      fc.property(some, space, (things, between) => {
        const text = things.map(([written]) => written).join(between)
        expect(check(text).found.map(({ read }) => read)).toEqual(things.map(([, read]) => read))
      }),
    )
  })

  it('a number is the same however it is dialled', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[789]0[0-9]{8}$/), (digits) => {
        for (const before of ['+81', '0081', '01081', '+810', '00101081'])
          expect(numberOf(before + digits)).toBe(`0${digits}`)
      }),
    )
  })

  it('lists 500 things at most, and says that there are more', () => {
    const many = Array.from({ length: 501 }, (_, n) => `https://h${n}.example/`)
    expect(check(many.slice(1).join(' '))).toMatchObject({ more: false })
    const { found, more } = check(many.join(' '))
    expect([found.length, more]).toEqual([500, true])
  })
})

/** Texts made to be slow; each grows with its length. */
const hostile: Record<string, (length: number) => string> = {
  letters: (n) => 'a'.repeat(n),
  dots: (n) => '.'.repeat(n),
  labels: (n) => 'a.'.repeat(n / 2),
  ats: (n) => 'a@'.repeat(n / 2),
  mails: (n) => 'a@b.co '.repeat(n / 7),
  schemes: (n) => 'https://'.repeat(n / 8),
  slashes: (n) => `https:${'/'.repeat(n)}`,
  commas: (n) => Array.from({ length: n / 16 }, (_, i) => `http://a${i}.jp/,`).join(''),
  oneHost: (n) => `https://${'a'.repeat(n)}`,
  oneUser: (n) => `https://${'a:'.repeat(n / 2)}@b`,
  blanks: (n) => `https://a${' '.repeat(n)}b`,
  lines: (n) => 'a\n.'.repeat(n / 3),
  digits: (n) => '0'.repeat(n),
  numbers: (n) => '090-1234-5678 '.repeat(n / 14),
  dashes: (n) => '0-'.repeat(n / 2),
  japanese: (n) => 'あ'.repeat(n),
  kanjiHosts: (n) => 'https://漢字'.repeat(n / 10),
  invisible: (n) => 'a\u200b'.repeat(n / 2),
  turned: (n) => '\u202ea'.repeat(n / 2),
  marks: (n) => `a${'\u0301'.repeat(n)}`,
  wide: (n) => 'ａ．'.repeat(n / 2),
  brackets: (n) => '[.'.repeat(n / 2),
  angles: (n) => '<'.repeat(n),
  names: (n) => 'Amazon <a@b.co>'.repeat(n / 15),
  percent: (n) => 'https%3a%2f%2f'.repeat(n / 14),
  hurry: (n) => 'コード'.repeat(n / 3),
  pay: (n) => 'pay '.repeat(n / 4),
  data: (n) => 'data:'.repeat(n / 5),
  puny: (n) => 'xn--a-'.repeat(n / 6),
  emoji: (n) => '👨‍👩‍👧'.repeat(n / 8),
}

describe('a long hostile text', () => {
  // quadratic work on 400 kB would take minutes; linear work takes a small part of a second
  it.each(Object.entries(hostile))('of %s answers in time', (_, make) => {
    check(make(1000))
    const start = performance.now()
    check(make(400_000))
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
