/** The language a person chose last: `/` leads there. */
import { type Language, languages } from './shape.ts'

const name = 'tejun-language'

/** The language to begin with: the one used last, else the browser's, else Japanese. */
export function chosenLanguage(): Language {
  try {
    const kept = languages.find((lang) => lang === localStorage.getItem(name))
    if (kept) return kept
  } catch {
    // storage denied: ask the browser
  }
  const known = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'ja' || tag === 'en')
  return known === 'en' ? 'en' : 'ja'
}

export function rememberLanguage(lang: Language): void {
  try {
    localStorage.setItem(name, lang)
  } catch {
    // not remembered
  }
}
