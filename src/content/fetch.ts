/** Fetches guides in the browser, each with its words. No list of them is needed: one guide more makes no other page heavier. */
import { dataFile, isSlug } from '../addresses.ts'
import type { Guide } from '../guide/shape.ts'
import type { Language } from '../words/shape.ts'
import type { Words } from '../words/words.ts'
import type { GuideFile, HeadsFile } from './guide-file.ts'

const fetched = new WeakMap<Words, Map<string, Promise<Guide | undefined>>>()

/**
 * A guide, its sentences added to the words; undefined where this version has no such guide.
 * Rejects where it cannot be fetched now; the next call tries again.
 */
export function fetchGuide(slug: string, words: Words): Promise<Guide | undefined> {
  if (!isSlug(slug)) return Promise.resolve(undefined)
  const known = fetched.get(words) ?? new Map<string, Promise<Guide | undefined>>()
  fetched.set(words, known)
  const asked = known.get(slug) ?? fetchFile(slug, words)
  known.set(slug, asked)
  asked.catch(() => known.delete(slug))
  return asked
}

async function fetchFile(slug: string, words: Words): Promise<Guide | undefined> {
  const file = await fetchData<GuideFile>(words.lang, slug)
  if (!file) {
    if (Object.hasOwn(await fetchTitles(words), slug)) throw new Error(`${slug} is missing on the host`)
    return undefined
  }
  for (const [name, bundle] of Object.entries(file.words)) words.add(name, bundle)
  return file.guide
}

/** Titles of all guides by slug, in the order of the home screen. Rejects where they cannot be fetched. */
export async function fetchTitles(words: Words): Promise<Readonly<Record<string, string>>> {
  const titles = await fetchData<Record<string, string>>(words.lang, 'titles')
  if (!titles) throw new Error('the titles are missing on the host')
  return titles
}

/** The headings that the search leads to (search/packed.ts). Rejects where they cannot be fetched. */
export async function fetchHeads(lang: Language): Promise<string> {
  const file = await fetchData<HeadsFile>(lang, 'heads')
  if (!file) throw new Error('the headings are missing on the host')
  return file.heads
}

/** Undefined where the host has no such file. */
async function fetchData<T>(lang: Language, name: string): Promise<T | undefined> {
  const response = await fetch(dataFile(lang, name, document.documentElement.dataset.version))
  if (response.status === 404) return undefined
  if (!response.ok) throw new Error(`${name} answers ${response.status}`)
  return response.json()
}
