/** What a message asks for. None of it proves anything; each is what frauds ask for. */

export const signs = ['code', 'giftCard', 'cashOnDelivery', 'hurry'] as const
export type Sign = (typeof signs)[number]

const codes =
  '(?:認証|確認|ワンタイム|セキュリティ|ギフト|本人確認)(?:用)?(?:コード|番号|パスワード)|パスワード|暗証番号|コード番号|カード番号|コード'
const asked = '(?:入力|教え|返信|送|知らせ|伝え|読み上げ|お聞か|共有|撮)'
const patterns: Record<Sign, RegExp> = {
  code: new RegExp(
    `(?:${codes})[^。\\n]{0,24}?${asked}|(?:enter|send|share|tell|reply with|give|read)[^.\\n]{0,30}?(?:code|password|passcode|\\bpin\\b|card number)`,
    'i',
  ),
  giftCard:
    /(?:ギフト ?(?:カード|券|コード)|アマギフ|プリペイド|電子マネー|ビットキャッシュ|itunes)[^。\n]{0,30}?(?:購入|買|払|支払|送)|(?:pay|buy|purchase|send)[^.\n]{0,40}?(?:gift ?cards?|prepaid cards?|itunes cards?)|(?:gift ?cards?)[^.\n]{0,30}?(?:pay|payment|purchase|buy)/i,
  cashOnDelivery: /代金引換|代引|着払い|cash[ -]on[ -]delivery|\bC\.?O\.?D\b\.?/i,
  hurry:
    /至急|緊急|直ちに|ただちに|今すぐ|いますぐ|お早めに|(?:\d{1,3}|[一二三数]) ?(?:時間|日)以内|本日(?:中|まで)|(?:停止|制限|ロック|凍結|解約|削除)(?:され|いたし|し)ます|最終(?:通知|通告|警告)|immediately|urgent|within \d{1,3} ?(?:hours?|days?)|right away|as soon as possible|(?:will be|has been) (?:suspended|locked|closed|limited|deactivated)|final (?:notice|warning)/i,
}

/** Signs in a text, each once, in the order of `signs`. Linear: every pattern reaches no further than 40 signs. */
export function signsIn(text: string): Sign[] {
  return signs.filter((sign) => patterns[sign].test(text))
}
