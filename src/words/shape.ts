/** Which files of words exist, as types: what the compiler holds the guides against. */

import type enApp from '../../locales/en/app.json'
import type enCallFromSupport from '../../locales/en/call-from-support.json'
import type enCancelOrder from '../../locales/en/cancel-order.json'
import type enCancelToday from '../../locales/en/cancel-today.json'
import type enChatWithSupport from '../../locales/en/chat-with-support.json'
import type enCoinRefund from '../../locales/en/coin-refund.json'
import type enContactPage from '../../locales/en/contact-page.json'
import type enContactSupport from '../../locales/en/contact-support.json'
import type enHelpPage from '../../locales/en/help-page.json'
import type enHotline from '../../locales/en/hotline.json'
import type labels from '../../locales/en/labels.json'
import type enMessages from '../../locales/en/messages.json'
import type enOrderNotShipped from '../../locales/en/order-not-shipped.json'
import type enOrderStatus from '../../locales/en/order-status.json'
import type enRefundTiming from '../../locales/en/refund-timing.json'
import type enScamVictim from '../../locales/en/scam-victim.json'
import type enSellerFirst from '../../locales/en/seller-first.json'
import type enSources from '../../locales/en/sources.json'
import type jaApp from '../../locales/ja/app.json'
import type jaCallFromSupport from '../../locales/ja/call-from-support.json'
import type jaCancelOrder from '../../locales/ja/cancel-order.json'
import type jaCancelToday from '../../locales/ja/cancel-today.json'
import type jaChatWithSupport from '../../locales/ja/chat-with-support.json'
import type jaCoinRefund from '../../locales/ja/coin-refund.json'
import type jaContactPage from '../../locales/ja/contact-page.json'
import type jaContactSupport from '../../locales/ja/contact-support.json'
import type jaHelpPage from '../../locales/ja/help-page.json'
import type jaHotline from '../../locales/ja/hotline.json'
import type jaMessages from '../../locales/ja/messages.json'
import type jaOrderNotShipped from '../../locales/ja/order-not-shipped.json'
import type jaOrderStatus from '../../locales/ja/order-status.json'
import type jaRefundTiming from '../../locales/ja/refund-timing.json'
import type jaScamVictim from '../../locales/ja/scam-victim.json'
import type jaSellerFirst from '../../locales/ja/seller-first.json'
import type jaSources from '../../locales/ja/sources.json'

export const languages = ['ja', 'en'] as const
export type Language = (typeof languages)[number]

/** Words of guides and pieces, by file name, in both languages. */
export interface ContentWords {
  'coin-refund': { ja: typeof jaCoinRefund; en: typeof enCoinRefund }
  'call-from-support': { ja: typeof jaCallFromSupport; en: typeof enCallFromSupport }
  'chat-with-support': { ja: typeof jaChatWithSupport; en: typeof enChatWithSupport }
  'contact-page': { ja: typeof jaContactPage; en: typeof enContactPage }
  'contact-support': { ja: typeof jaContactSupport; en: typeof enContactSupport }
  'help-page': { ja: typeof jaHelpPage; en: typeof enHelpPage }
  'order-status': { ja: typeof jaOrderStatus; en: typeof enOrderStatus }
  'cancel-today': { ja: typeof jaCancelToday; en: typeof enCancelToday }
  'seller-first': { ja: typeof jaSellerFirst; en: typeof enSellerFirst }
  'scam-victim': { ja: typeof jaScamVictim; en: typeof enScamVictim }
  'order-not-shipped': { ja: typeof jaOrderNotShipped; en: typeof enOrderNotShipped }
  'cancel-order': { ja: typeof jaCancelOrder; en: typeof enCancelOrder }
  'refund-timing': { ja: typeof jaRefundTiming; en: typeof enRefundTiming }
  hotline: { ja: typeof jaHotline; en: typeof enHotline }
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
