/** The words of the search, made ready for the browser. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import { packed } from '../src/search/packed.ts'
import { gathered } from '../src/search/spoken.ts'
import { phraseBreak } from '../src/words/drawn.ts'
import { phrasesOf } from './words.ts'

/** Brings the words that people use together with the headings they lead to (see src/search/spoken.ts). */
export function spokenWords(): Plugin {
  const parts = (text: string) =>
    text.split(/(\{[^}]+\})/).map((part) => (part.startsWith('{') ? part : phrasesOf(part).join(phraseBreak)))
  return {
    name: 'spoken-words',
    resolveId: (id) => (/^virtual:(spoken|heads)\//.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, which, lang] = id.match(/^\0virtual:(spoken|heads)\/(ja|en)$/) ?? []
      if (!lang) return
      const read = (path: string) => {
        this.addWatchFile(join(process.cwd(), path))
        return JSON.parse(readFileSync(path, 'utf8'))
      }
      const all = readdirSync(`locales/search/${lang}`).map((file) => [
        basename(file, '.json'),
        read(`locales/search/${lang}/${file}`),
      ])
      const { same, idle, vague, outside, ...guides } = Object.fromEntries(all)
      const spoken = gathered(
        { same, idle, vague, outside, guides },
        (slug) => read(`locales/${lang}/${slug}.json`),
        lang === 'ja' ? (text) => parts(text).join('') : undefined,
      )
      const { heads, ...phrases } = packed(spoken)
      return `export default ${JSON.stringify(which === 'heads' ? heads : phrases)}`
    },
  }
}
