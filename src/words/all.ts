/** All words of a language at once, said by i18next: for the pages that are drawn at build time, and for tests. */
import { createInstance } from 'i18next'
import { type Bundle, type Files, sentMessages } from './bundle.ts'
import { appFiles, type Language } from './shape.ts'
import { Words } from './words.ts'

const files = import.meta.glob<Bundle>(['../../locales/*/*.json', '!**/readings.json'], { import: 'default' })

/** Every file of a language, and the ready messages as they are sent. */
export async function allFiles(lang: Language): Promise<Files> {
  const all = await Promise.all(
    Object.entries(files).map(async ([path, fetch]) => {
      const [, from, name = ''] = path.match(/(ja|en)\/([^/]+)\.json$/) ?? []
      if (from === lang) return [[name, await fetch()]]
      return []
    }),
  )
  const messages = await files['../../locales/ja/messages.json']?.()
  return Object.fromEntries([...all.flat(), [sentMessages, messages]])
}

export async function allWords(lang: Language): Promise<Words> {
  const own = await allFiles(lang)
  const i18n = createInstance()
  // words stand in our own files and Preact escapes them: i18next must not do it twice
  await i18n.init({
    lng: lang,
    resources: { [lang]: own },
    ns: [...appFiles],
    defaultNS: 'app',
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  return new Words(lang, own, (key, values) => i18n.t(key, { ...values, ns: appFiles }) as string)
}
