/** Fetches words: i18next with one language and only the files that a screen needs. */
import { createInstance } from 'i18next'
import type { AppFile, ContentWords, Language } from './shape.ts'
import { type Bundle, Words } from './words.ts'

export type WordFile = keyof ContentWords | AppFile | 'labels' | 'messages' | 'sources'

const files = import.meta.glob<Bundle>(['../../locales/*/*.json', '!**/readings.json'], { import: 'default' })

/** Words of a language, with the app's own texts and the named files. Rejects where a file cannot be fetched. */
export async function loadWords(lang: Language, names: readonly WordFile[] = []): Promise<Words> {
  const i18n = createInstance()
  // words stand in our own files and Preact escapes them: i18next must not do it twice
  await i18n.init({
    lng: lang,
    resources: {},
    defaultNS: 'app',
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  const words = new Words(lang, i18n)
  await addWords(words, ['app', ...names])
  return words
}

/** Adds files to words that are in use; those already there are not fetched again. */
export async function addWords(words: Words, names: readonly WordFile[]): Promise<void> {
  await Promise.all(names.map((name) => fetchInto(words, name)))
}

async function fetchInto(words: Words, name: WordFile): Promise<void> {
  if (words.has(name)) return
  // a label's meaning is said in English only; a ready message is always sent in Japanese
  if (name === 'labels' && words.lang === 'ja') return
  if (name === 'messages') words.addMessages(await fetched('ja', name))
  words.add(name, await fetched(words.lang, name))
}

function fetched(lang: Language, name: WordFile): Promise<Bundle> {
  const fetch = files[`../../locales/${lang}/${name}.json`]
  if (!fetch) throw new Error(`there are no words ${lang}/${name}`)
  return fetch()
}
