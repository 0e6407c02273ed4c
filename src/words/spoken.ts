/**
 * Says the app's own texts in the browser: placeholders and plurals as i18next writes them in its files (JSON v4).
 * i18next itself says them on every prerendered page (words/prerendered.ts); on the phone its 14 kB would stand between a
 * person and the first step. A test holds the two against each other, key by key.
 */
import { at, type Files } from './bundle.ts'
import { appFiles, type Language } from './shape.ts'

export type Values = Readonly<Record<string, string | number>>
export type Speak = (key: string, values: Values) => string

/** Says a key with its values; a key that is nowhere is said as it is. Files may be added later. */
export function spoken(lang: Language, files: Files): Speak {
  const plural = new Intl.PluralRules(lang)
  const find = (key: string) => {
    const path = key.split('.')
    for (const file of appFiles) {
      const found = at(files, [file, ...path])
      if (typeof found === 'string') return found
    }
    return undefined
  }
  return (key, values) => {
    const { count } = values
    const form = typeof count === 'number' ? find(`${key}_${plural.select(count)}`) : undefined
    return filled(form ?? find(key) ?? key, values)
  }
}

/** Sets values into `{{name}}`. */
function filled(text: string, values: Values): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}
