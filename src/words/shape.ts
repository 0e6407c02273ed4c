/** Which files of words exist, as types: what the compiler holds the guides against. */

import type enApp from '../../locales/en/app.json'
import type enBalancePage from '../../locales/en/balance-page.json'
import type enBalanceVanished from '../../locales/en/balance-vanished.json'
import type enCallFromSupport from '../../locales/en/call-from-support.json'
import type enCardUnusable from '../../locales/en/card-unusable.json'
import type enChatWithSupport from '../../locales/en/chat-with-support.json'
import type enCoinRefund from '../../locales/en/coin-refund.json'
import type enContactPage from '../../locales/en/contact-page.json'
import type enContactSupport from '../../locales/en/contact-support.json'
import type enGiftCardPage from '../../locales/en/gift-card-page.json'
import type enHotline from '../../locales/en/hotline.json'
import type labels from '../../locales/en/labels.json'
import type enLockedOut from '../../locales/en/locked-out.json'
import type enLostCode from '../../locales/en/lost-code.json'
import type enMessages from '../../locales/en/messages.json'
import type enResendMailCard from '../../locales/en/resend-mail-card.json'
import type enSources from '../../locales/en/sources.json'
import type enTellAtOnce from '../../locales/en/tell-at-once.json'
import type jaApp from '../../locales/ja/app.json'
import type jaBalancePage from '../../locales/ja/balance-page.json'
import type jaBalanceVanished from '../../locales/ja/balance-vanished.json'
import type jaCallFromSupport from '../../locales/ja/call-from-support.json'
import type jaCardUnusable from '../../locales/ja/card-unusable.json'
import type jaChatWithSupport from '../../locales/ja/chat-with-support.json'
import type jaCoinRefund from '../../locales/ja/coin-refund.json'
import type jaContactPage from '../../locales/ja/contact-page.json'
import type jaContactSupport from '../../locales/ja/contact-support.json'
import type jaGiftCardPage from '../../locales/ja/gift-card-page.json'
import type jaHotline from '../../locales/ja/hotline.json'
import type jaLockedOut from '../../locales/ja/locked-out.json'
import type jaLostCode from '../../locales/ja/lost-code.json'
import type jaMessages from '../../locales/ja/messages.json'
import type jaResendMailCard from '../../locales/ja/resend-mail-card.json'
import type jaSources from '../../locales/ja/sources.json'
import type jaTellAtOnce from '../../locales/ja/tell-at-once.json'

export const languages = ['ja', 'en'] as const
export type Language = (typeof languages)[number]

/** Words of guides and pieces, by file name, in both languages. */
export interface ContentWords {
  'card-unusable': { ja: typeof jaCardUnusable; en: typeof enCardUnusable }
  'balance-vanished': { ja: typeof jaBalanceVanished; en: typeof enBalanceVanished }
  'lost-code': { ja: typeof jaLostCode; en: typeof enLostCode }
  'contact-support': { ja: typeof jaContactSupport; en: typeof enContactSupport }
  'coin-refund': { ja: typeof jaCoinRefund; en: typeof enCoinRefund }
  'balance-page': { ja: typeof jaBalancePage; en: typeof enBalancePage }
  'call-from-support': { ja: typeof jaCallFromSupport; en: typeof enCallFromSupport }
  'chat-with-support': { ja: typeof jaChatWithSupport; en: typeof enChatWithSupport }
  'contact-page': { ja: typeof jaContactPage; en: typeof enContactPage }
  'gift-card-page': { ja: typeof jaGiftCardPage; en: typeof enGiftCardPage }
  hotline: { ja: typeof jaHotline; en: typeof enHotline }
  'locked-out': { ja: typeof jaLockedOut; en: typeof enLockedOut }
  'resend-mail-card': { ja: typeof jaResendMailCard; en: typeof enResendMailCard }
  'tell-at-once': { ja: typeof jaTellAtOnce; en: typeof enTellAtOnce }
}

/** A quoted label: it must have a meaning in locales/en/labels.json. */
export type Label = keyof typeof labels & string

/** A source that has a name and a date in both languages. */
export type SourceId = keyof typeof jaSources & keyof typeof enSources & string

/** A ready message that stands in both languages. */
export type MessageId = keyof typeof jaMessages & keyof typeof enMessages & string

/** Dotted paths to every sentence of a file: `{ a: { b: "…" } }` → `'a.b'`. */
export type Paths<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${K}` : Paths<T[K], `${Before}${K}.`>
}[keyof T & string]

type Singular<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K

/** Keys of the app's own texts; a plural pair (`left_one`, `left_other`) counts as one key (`left`). */
export type AppKey = Singular<Paths<typeof jaApp> | Paths<typeof enApp>>
