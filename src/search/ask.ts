/** Asks the search: in the language of the page first, and in the other where the words are of that one. */
import { fetchHeads } from '../content/fetch.ts'
import type { Language } from '../words/shape.ts'
import { readAsked } from './asked.ts'
import { type Answer, Finder, type Place } from './finder.ts'
import { type Packed, unpacked } from './packed.ts'
import type { Spoken } from './spoken.ts'

const files: Record<Language, () => Promise<{ default: Omit<Packed, 'heads'> }>> = {
  ja: () => import('virtual:spoken/ja'),
  en: () => import('virtual:spoken/en'),
}

interface Loaded {
  readonly spoken: Spoken
  readonly finder: Finder
}

const loaded: Partial<Record<Language, Promise<Loaded>>> = {}

/** Fetches the words of a language, once. Rejects where they cannot be fetched, and tries anew the next time. */
function load(lang: Language, headsOf: typeof fetchHeads): Promise<Loaded> {
  loaded[lang] ??= Promise.all([files[lang](), headsOf(lang)]).then(
    ([{ default: phrases }, heads]) => {
      const spoken = unpacked({ ...phrases, heads })
      return { spoken, finder: new Finder(spoken) }
    },
    (error) => {
      delete loaded[lang]
      throw error
    },
  )
  return loaded[lang]
}

/**
 * What fits a text, in the words of `lang`. While `typing`, its last word may lack its end. `headsOf` gives the headings
 * of a language; in the browser they are fetched.
 * Rejects where the words of the search cannot be fetched.
 */
export async function ask(
  asked: string,
  lang: Language,
  typing: boolean,
  headsOf: typeof fetchHeads = fetchHeads,
): Promise<Answer> {
  const text = readAsked(asked)
  const { finder, spoken } = await load(lang, headsOf)
  const answer = finder.find(text, typing)
  const other = /[ぁ-ヿ一-鿿]/.test(text) ? 'ja' : 'en'
  if (answer.kind === 'found' || answer.outside || other === lang) return answer
  const there = (await load(other, headsOf)).finder.find(text, typing)
  // what to say of a topic outside stands in the other language: the plain sentence does
  return there.kind === 'found'
    ? { kind: 'found', places: there.places.flatMap((place) => sameIn(spoken, place)) }
    : { kind: 'none' }
}

/** A place by the headings of another language; where nothing is said of its node there, the guide as a whole. */
function sameIn({ guides }: Spoken, { guide: { slug }, node: { node } }: Place): Place[] {
  const guide = guides.find((one) => one.slug === slug)
  const own =
    guide?.nodes.find((one) => one.node === node) ?? guide?.nodes.find((one) => one.node === 'guide')
  return guide && own ? [{ guide, node: own }] : []
}
