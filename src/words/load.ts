/** Fetches words in the browser: the app's own, file by file. Those of a guide come with the guide (content/fetch.ts). */
import type { Bundle } from './bundle.ts'
import type { AppFile, Language } from './shape.ts'
import { Words } from './words.ts'

const files = import.meta.glob<Bundle>(
  '../../locales/*/{app,case,companion,search,tools,tool-pages,sender,labels,sources}.json',
  { import: 'default' },
)

/** Words of a language with the app's own texts. Rejects where they cannot be fetched. */
export async function loadWords(lang: Language): Promise<Words> {
  const words = new Words(lang, {})
  await addWords(words, ['app'])
  return words
}

/** A guide brings the labels and sources that it speaks of; some screens speak of others. */
export type WordFile = Exclude<AppFile, 'pages'> | 'labels' | 'sources'

/** Adds files to words that are in use. A file is fetched once; a failure is tried again with the next call. */
export async function addWords(words: Words, names: readonly WordFile[]): Promise<void> {
  await Promise.all(names.map((name) => fetchInto(words, name)))
}

async function fetchInto(words: Words, name: WordFile): Promise<void> {
  // a label's meaning is said in English only
  if (name === 'labels' && words.lang === 'ja') return
  const fetch = files[`../../locales/${words.lang}/${name}.json`]
  if (!fetch) throw new Error(`there are no words ${words.lang}/${name}`)
  words.add(name, await fetch())
}
