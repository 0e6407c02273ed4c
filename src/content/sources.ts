/** Where the claims come from. Names and dates stand in locales, so that a reader sees them in words. */
import { sourceOf } from '../guide/graph.ts'
import type { Node } from '../guide/shape.ts'
import type { SourceId } from '../words/shape.ts'

export interface Source {
  /** The five articles, what was found out after them, and our own advice. */
  readonly kind: 'article' | 'later' | 'own'
  /** Pages it was read on, as addresses without https://. Shops that buy gift cards for cash are not named. */
  readonly from: readonly string[]
}

const article = (...from: string[]): Source => ({ kind: 'article', from })
const later = (...from: string[]): Source => ({ kind: 'later', from })

export const sources: Readonly<Record<SourceId, Source>> = {
  'coins-article': article('ordinaryfamily-assetformation.com/amazon-coin-henkinjyouhou'),
  'code-article-2018': article(),
  'card-article-2021': article(),
  'shipping-article': article('apple-geeks.com/amazon-not-shipping-cause-27437/3'),
  'balance-article': article(),
  'coins-2026': later(
    'news.livedoor.com/article/detail/26490914',
    'home.kingsoft.jp/news/pr/manetatsu/459989.html',
    'happynap.net/refund-amazon-coin',
  ),
  'coins-ended-2025': later('en.wikipedia.org/wiki/Amazon_Coins', 'tuhan-jyoho.com/11282.html'),
  'contact-2025': later(
    'flat-plat.com/amazon-customer-support-phone',
    'appllio.com/amazon-contact-telephone-chat',
  ),
  'menu-2020': later('flat-plat.com/amazon-customer-support-phone'),
  'mail-2025': later('appllio.com/amazon-contact-telephone-chat'),
  'calls-2025': later('spcosmo.com/?p=3484'),
  'locked-out-2021': later('familylabo.blogspot.com'),
  'police-2024': later('www.amazon.co.jp/gp/aw/help/id=201541660', 'pref.aichi.jp'),
  'addresses-2026': later(),
  'name-2023': later('github.com/zenn-dev/zenn-docs/pull/63'),
  'validity-2025': later('ourenzu.com/entry/20101002/1285979028'),
  'resend-2022': later(),
  'terms-2023': later(),
  'refund-2025': later('tap-biz.jp/lifestyle/living/1135206'),
  'payable-2022': later(),
  'codes-2025': later(),
  'errors-2024': later(),
  'theft-2026': later('hahallife.com/?p=19257'),
  'wording-2026': later(),
  'cancel-help': later('www.amazon.co.jp GSL37WQTJZUYA9QE', 'sellercentral.amazon.co.jp 201722390'),
  'marketplace-2023': later(
    'sellercentral.amazon.co.jp 200708210',
    'sellercentral.amazon.co.jp G27951',
    'tap-biz.jp',
  ),
  'senders-2024': later('did2memo.net'),
  'reporting-2024': later('www.amazon.co.jp G4YFYCCNUSENA23B'),
  'cash-2024': later('news.mynavi.jp/article/20240610-2962757'),
  'charging-2024': later('sellercentral.amazon.co.jp 200252500', 'www.amazon.co.jp GKQNFKFK5CF3C54B'),
  'methods-2025': later('sellercentral.amazon.co.jp 200252520', 'service.smt.docomo.ne.jp'),
  'refusal-help': later('www.amazon.co.jp GSL37WQTJZUYA9QE', 'tuhan-jyoho.com/234.html'),
  'refund-clocks-2024': later('www.amazon.co.jp GKQNFKFK5CF3C54B', 'news-for-life.com/?p=748'),
  tejun: { kind: 'own', from: [] },
}

/** Sources that a node names, those of its steps and of their other wordings among them. */
export function sourcesOf(node: Node): string[] {
  const claims = Object.values(node.claims).map(({ source }) => source)
  if (node.kind !== 'steps') return claims
  return [
    ...claims,
    node.source,
    ...node.steps.map((step) => sourceOf(node, step)),
    ...node.steps.flatMap((step) => step.also?.map(({ source }) => source) ?? []),
  ]
}
