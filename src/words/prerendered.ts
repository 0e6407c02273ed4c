/** The words of prerendered pages, said by i18next. */
import { createInstance } from 'i18next'
import type { Files } from './bundle.ts'
import { appFiles, type Language } from './shape.ts'
import { Words } from './words.ts'

/** Takes every file of a language (build/words.ts). */
export async function prerenderedWords(lang: Language, files: Files): Promise<Words> {
  const i18n = createInstance()
  // words stand in our own files and Preact escapes them: i18next must not do it twice
  await i18n.init({
    lng: lang,
    resources: { [lang]: Object.fromEntries(appFiles.map((name) => [name, files[name] ?? {}])) },
    ns: [...appFiles],
    defaultNS: 'app',
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  const said = new Map<string, string>()
  return new Words(lang, files, (key, values) => {
    const plain = Object.keys(values).length === 0
    const known = plain ? said.get(key) : undefined
    if (known !== undefined) return known
    const text = i18n.t(key, { ...values, ns: appFiles }) as string
    if (plain) said.set(key, text)
    return text
  })
}
