/** The guide of a case with its words. A file that cannot be fetched does not keep a person from what was kept. */
import { fetchGuide } from '../content/fetch.ts'
import type { Guide } from '../guide/shape.ts'
import { addWords, type WordFile } from '../words/load.ts'
import type { Words } from '../words/words.ts'

/** `gone` where this version has no such guide, `unloaded` where its files cannot be fetched now. */
export type FoundGuide = Guide | 'gone' | 'unloaded'

/** Takes the slug of a guide, and files of words that the screen wants with it. Never rejects. */
export async function guideOf(
  words: Words,
  slug: string,
  also: readonly WordFile[] = [],
): Promise<FoundGuide> {
  try {
    await addWords(words, also)
    return (await fetchGuide(slug, words)) ?? 'gone'
  } catch {
    return 'unloaded'
  }
}

/** The guide, if it was found. */
export const guideIn = (found: FoundGuide) => (typeof found === 'string' ? undefined : found)
