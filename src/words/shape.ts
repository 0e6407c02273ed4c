/** Which files of words exist, as types: what the compiler holds the guides against. */

export const languages = ['ja', 'en'] as const
export type Language = (typeof languages)[number]

/** Words of guides and pieces, by file name, in both languages. */
export interface ContentWords {
  'balance-page': {
    ja: typeof import('../../locales/ja/balance-page.json')
    en: typeof import('../../locales/en/balance-page.json')
  }
  'balance-vanished': {
    ja: typeof import('../../locales/ja/balance-vanished.json')
    en: typeof import('../../locales/en/balance-vanished.json')
  }
  'call-from-support': {
    ja: typeof import('../../locales/ja/call-from-support.json')
    en: typeof import('../../locales/en/call-from-support.json')
  }
  'cancel-order': {
    ja: typeof import('../../locales/ja/cancel-order.json')
    en: typeof import('../../locales/en/cancel-order.json')
  }
  'cancel-today': {
    ja: typeof import('../../locales/ja/cancel-today.json')
    en: typeof import('../../locales/en/cancel-today.json')
  }
  'card-unusable': {
    ja: typeof import('../../locales/ja/card-unusable.json')
    en: typeof import('../../locales/en/card-unusable.json')
  }
  'chat-with-support': {
    ja: typeof import('../../locales/ja/chat-with-support.json')
    en: typeof import('../../locales/en/chat-with-support.json')
  }
  'coin-refund': {
    ja: typeof import('../../locales/ja/coin-refund.json')
    en: typeof import('../../locales/en/coin-refund.json')
  }
  'contact-page': {
    ja: typeof import('../../locales/ja/contact-page.json')
    en: typeof import('../../locales/en/contact-page.json')
  }
  'contact-support': {
    ja: typeof import('../../locales/ja/contact-support.json')
    en: typeof import('../../locales/en/contact-support.json')
  }
  'gift-card-page': {
    ja: typeof import('../../locales/ja/gift-card-page.json')
    en: typeof import('../../locales/en/gift-card-page.json')
  }
  'help-page': {
    ja: typeof import('../../locales/ja/help-page.json')
    en: typeof import('../../locales/en/help-page.json')
  }
  hotline: {
    ja: typeof import('../../locales/ja/hotline.json')
    en: typeof import('../../locales/en/hotline.json')
  }
  'locked-out': {
    ja: typeof import('../../locales/ja/locked-out.json')
    en: typeof import('../../locales/en/locked-out.json')
  }
  'lost-code': {
    ja: typeof import('../../locales/ja/lost-code.json')
    en: typeof import('../../locales/en/lost-code.json')
  }
  'order-not-shipped': {
    ja: typeof import('../../locales/ja/order-not-shipped.json')
    en: typeof import('../../locales/en/order-not-shipped.json')
  }
  'order-status': {
    ja: typeof import('../../locales/ja/order-status.json')
    en: typeof import('../../locales/en/order-status.json')
  }
  'refund-timing': {
    ja: typeof import('../../locales/ja/refund-timing.json')
    en: typeof import('../../locales/en/refund-timing.json')
  }
  'resend-mail-card': {
    ja: typeof import('../../locales/ja/resend-mail-card.json')
    en: typeof import('../../locales/en/resend-mail-card.json')
  }
  'scam-victim': {
    ja: typeof import('../../locales/ja/scam-victim.json')
    en: typeof import('../../locales/en/scam-victim.json')
  }
  'seller-first': {
    ja: typeof import('../../locales/ja/seller-first.json')
    en: typeof import('../../locales/en/seller-first.json')
  }
  'tell-at-once': {
    ja: typeof import('../../locales/ja/tell-at-once.json')
    en: typeof import('../../locales/en/tell-at-once.json')
  }
}

/** The app's own texts: `app` comes with every part that the browser draws, `pages` stands on prerendered pages only, each other file comes with the screens that need it. */
export const appFiles = [
  'app',
  'pages',
  'case',
  'companion',
  'search',
  'tools',
  'tool-pages',
  'sender',
] as const
export type AppFile = (typeof appFiles)[number]
type JaToolPages = typeof import('../../locales/ja/tool-pages.json')
type JaApp = typeof import('../../locales/ja/app.json') &
  typeof import('../../locales/ja/pages.json') &
  typeof import('../../locales/ja/case.json') &
  typeof import('../../locales/ja/companion.json') &
  typeof import('../../locales/ja/search.json') &
  typeof import('../../locales/ja/tools.json') &
  typeof import('../../locales/ja/sender.json') &
  JaToolPages
type EnApp = typeof import('../../locales/en/app.json') &
  typeof import('../../locales/en/pages.json') &
  typeof import('../../locales/en/case.json') &
  typeof import('../../locales/en/companion.json') &
  typeof import('../../locales/en/search.json') &
  typeof import('../../locales/en/tools.json') &
  typeof import('../../locales/en/sender.json') &
  typeof import('../../locales/en/tool-pages.json')
type Labels = typeof import('../../locales/en/labels.json')
type JaMessages = typeof import('../../locales/ja/messages.json')
type EnMessages = typeof import('../../locales/en/messages.json')
type JaSources = typeof import('../../locales/ja/sources.json')
type EnSources = typeof import('../../locales/en/sources.json')

/** A quoted label: it must have a meaning in locales/en/labels.json. */
export type Label = keyof Labels & string

/** A source that has a name and a date in both languages. */
export type SourceId = keyof JaSources & keyof EnSources & string

/** A ready message that stands in both languages. */
export type MessageId = keyof JaMessages & keyof EnMessages & string

/** A tool that has a page of its own. */
export type ToolName = keyof JaToolPages['toolPages']

/** What a tool's page claims; each has a source in src/content/tools.ts. */
export type ToolClaim<T extends ToolName> = keyof JaToolPages['toolPages'][T]['claims']

/** Dotted paths to every sentence of a file: `{ a: { b: "…" } }` → `'a.b'`. */
export type Paths<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${K}` : Paths<T[K], `${Before}${K}.`>
}[keyof T & string]

type Singular<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K

/** Keys of the app's own texts; a plural pair (`left_one`, `left_other`) counts as one key (`left`). */
export type AppKey = Singular<Paths<JaApp> | Paths<EnApp>>
