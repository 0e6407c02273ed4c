/** The search as it ships, for tests. */
import enHeads from 'virtual:heads/en'
import jaHeads from 'virtual:heads/ja'
import en from 'virtual:spoken/en'
import ja from 'virtual:spoken/ja'
import { Finder } from '../../src/search/finder.ts'
import { unpacked } from '../../src/search/packed.ts'
import type { Language } from '../../src/words/shape.ts'

const heads: Record<Language, string> = { ja: jaHeads, en: enHeads }
/** The headings of a language, as the browser fetches them. */
export const headsOf = async (lang: Language) => heads[lang]

export const spoken = {
  ja: unpacked({ ...ja, heads: heads.ja }),
  en: unpacked({ ...en, heads: heads.en }),
}
export const finders: Record<Language, Finder> = { ja: new Finder(spoken.ja), en: new Finder(spoken.en) }

/** Slugs that a text leads to, best first; empty where nothing fits. */
export function slugsFor(lang: Language, text: string): string[] {
  const answer = finders[lang].find(text)
  return answer.kind === 'found' ? answer.places.map(({ guide }) => guide.slug) : []
}
