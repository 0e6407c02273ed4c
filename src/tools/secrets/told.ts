/** Secrets that only a word before them gives away: passwords, one-time codes. */
import type { Found } from './pieces.ts'

const passwordWord =
  /パスワード|パスコード|パスフレーズ|暗証番号?|合言葉|(?<![ァ-ヶー])パス(?![ァ-ヶー])|(?<![a-z0-9])(?:pass(?:words?|codes?|phrases?|wd)?|pwd?|pin)(?![a-z])/giu
const oneTime = `本人確認コード|確認コード|認証用?コード|認証番号|ワンタイム(?:・?(?:パスワード|パスコード|コード|キー))?|段階認証の?(?:コード|番号)|SMSの?コード|セキュリティ・?コード|(?<![a-z])(?:OTP|CV[VC]2?|(?:verification|security|authentication|confirmation|log-?in|sign-?in|one[ -]?time|2fa|sms)[ -]?(?:code|password|passcode|pin)|one[ -]time)(?![a-z])`
const oneTimeWord = new RegExp(oneTime, 'giu')
/** 123456 is your Amazon OTP; 123456がAmazonの確認コードです. */
const oneTimeBefore = new RegExp(
  String.raw`(?<![\d,/:.-])\d(?:[ -]?\d){3,7}(?!\d)(?=\s?(?:は|が|\)|(?:is|was)(?![a-z]))[^\d\n。.]{0,24}?(?:${oneTime}))`,
  'giu',
)

/** From the word to its value: PINコード（Amazon）は「…, password for Amazon is …. */
const joint =
  /(?:コード|番号| ?(?:code|number|no\.?)(?![a-z]))?(?:\s?\([^)\n]{0,20}\))?(?:\s(?:for|of|to|on|at)\s(?:(?:my|the|your)\s)?[a-z]{1,20}(?:\saccount)?)?(?:\s{0,4}(?:は、?|が|を|の|も|[:;=→⇒➡>「『【"'“”‘’(<[|…]|\s-\s|-+>|(?:is|was)(?![a-z]))){0,4}\s{0,4}/iuy
const spacedDigits = /\d(?:[ -]?\d){2,7}(?!\d)/y
/** Any run without blanks, as far as it is Latin. */
const latin = /[!-~]{1,200}/y

/** What a number counts: then it is none of these. */
const counted =
  /^\s?(?:年|月|日(?!本)|時|分(?!か)|秒|回|桁|文字|円|コイン|ポイント|件|枚|か月|歳|%|yen|times|digits|letters|characters|coins?|points?|minutes|hours|days|years)/i
/** Dates, times, amounts, telephone and order numbers. */
const otherNumber =
  /^(?:\d{2,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?|\d{1,2}:\d\d(?::\d\d)?|\d{1,3}(?:,\d{3})+|\+?0?\d{1,4}-\d{1,4}-\d{3,4}|[D\d]\d\d-\d{7}-\d{7})$/
const address = /^(?:https?:|www\.)|^[\w.+-]+@[\w-]+\.[\w.-]+$/i
/** Words that tell of a password, or whose it is. */
const aboutIt =
  /^(?:amazon|google|apple|line|yahoo|rakuten|gmail|icloud|microsoft|facebook|twitter|instagram|paypay|iphone|android|kindle|prime|mail|e-?mail|login|password|code|(?:re)?set|change[ds]?|forg[eo]t(?:ten)?|lost|unknown|none|wrong|same|told|stolen|leaked|typed|entered|required|needed|here|below|error|invalid|blank|empty|yes|n\/a)$/i

/** Digits after a word such as 確認コード: 4 to 8, and 3 of a card's security code. */
export function oneTimeCodesIn(text: string): Found[] {
  const after = [...text.matchAll(oneTimeWord)].flatMap(({ 0: word, index }) => {
    const at = endOf(joint, text, index + word.length)
    const digits = matchAt(spacedDigits, text, at)
    const count = digits.replace(/\D/g, '').length
    const enough = count > 3 || (count === 3 && /security|セキュリティ|CV/i.test(word))
    const rest = text.slice(at + digits.length, at + digits.length + 12)
    if (!enough || counted.test(rest) || /^[,/:.-]\d/.test(rest)) return []
    return isOtherNumber(matchAt(latin, text, at)) ? [] : [{ start: at, end: at + digits.length }]
  })
  const before = [...text.matchAll(oneTimeBefore)].map(({ 0: digits, index }) => ({
    start: index,
    end: index + digits.length,
  }))
  return [...after, ...before]
}

/**
 * What stands after a word such as パスワード: 4 signs or more, one of them a digit or a sign, or a word that is
 * meant as one (in quotes, alone after a colon, in small letters after は). “password is wrong” is let through.
 */
export function passwordsIn(text: string): Found[] {
  return [...text.matchAll(passwordWord)].flatMap(({ 0: word, index }) => {
    const after = index + word.length
    const at = endOf(joint, text, after)
    const run = matchAt(latin, text, at)
    const digits = matchAt(spacedDigits, text, at)
    const value = digits.length > run.length ? digits : run
    const end = at + value.length
    const joined = text.slice(after, at)
    if (/^pass$/i.test(word) && /^\s+$/.test(joined) && /^(?:19|20)\d\d\b/.test(value)) return []
    return isPassword(value, joined, text.slice(end, end + 12)) ? [{ start: at, end }] : []
  })
}

function isPassword(run: string, joined: string, rest: string): boolean {
  const value = run.replace(/[)\]>"'.,;:!?]+$/, '')
  const signs = value.replace(/[^a-z0-9]/gi, '').length
  if (!/[a-z0-9]/i.test(value) || address.test(value) || isOtherNumber(value)) return false
  if (/\d/.test(value))
    return (
      signs > 3 && !/^\d-(?:step|factor)/i.test(value) && !(/^[\d,.]+$/.test(value) && counted.test(rest))
    )
  if (/[a-z][!@#$%^&*_+~?]+[a-z]/i.test(value)) return true
  if (signs < 4 || !/^[a-z'-]+$/i.test(value) || aboutIt.test(value) || /^x+$/i.test(value)) return false
  if (/[「『【"'“‘]/.test(joined)) return true
  const alone = /^(?:[」』】”’。、]|です|でした|だ|\s*(?:\n|$))/.test(rest)
  if (/[:=→⇒➡]/.test(joined)) return alone
  return /[はがを]/.test(joined) && (alone || (value === value.toLowerCase() && !/^\s/.test(rest)))
}

const isOtherNumber = (value: string) => otherNumber.test(value.replace(/[)\]>"'.,;:!?]+$/, ''))

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

const endOf = (pattern: RegExp, text: string, at: number) => at + matchAt(pattern, text, at).length
