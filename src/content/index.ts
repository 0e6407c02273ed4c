/** Which guides there are, in the order of the home screen. For the build and for tests: the browser fetches a guide by its address (fetch.ts). */
import type { Guide } from '../guide/shape.ts'
import type { ContentWords } from '../words/shape.ts'

export const slugs = [
  'scam-victim',
  'card-unusable',
  'balance-vanished',
  'lost-code',
  'order-not-shipped',
  'cancel-order',
  'refund-timing',
  'contact-support',
  'coin-refund',
] as const
export type Slug = (typeof slugs)[number]

const files: Record<Slug, () => Promise<{ default: Guide }>> = {
  'scam-victim': () => import('./scam-victim.ts'),
  'card-unusable': () => import('./card-unusable.ts'),
  'balance-vanished': () => import('./balance-vanished.ts'),
  'lost-code': () => import('./lost-code.ts'),
  'order-not-shipped': () => import('./order-not-shipped.ts'),
  'cancel-order': () => import('./cancel-order.ts'),
  'refund-timing': () => import('./refund-timing.ts'),
  'contact-support': () => import('./contact-support.ts'),
  'coin-refund': () => import('./coin-refund.ts'),
}

/** Reads a guide from its source. */
export async function readGuide(slug: Slug): Promise<Guide> {
  return (await files[slug]()).default
}

/** Files of words that a guide's nodes speak from: its own, and those of its pieces. */
export function wordFilesOf(guide: Guide): (keyof ContentWords)[] {
  const names = Object.values(guide.nodes).map((node) => node.words.file) as (keyof ContentWords)[]
  return [...new Set(names)]
}
