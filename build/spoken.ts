/** The words of the search, made ready for the browser. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import type { HeadsFile } from '../src/content/guide-file.ts'
import { type Packed, packed } from '../src/search/packed.ts'
import { gathered } from '../src/search/spoken.ts'
import { phraseBreak } from '../src/words/drawn.ts'
import { type Language, languages } from '../src/words/shape.ts'
import { phrasesOf } from './phrases.ts'

/**
 * Brings the words that people use together with the headings they lead to (see src/search/spoken.ts): a script for each
 * language with the phrases, and beside it a file of data with the headings (src/content/fetch.ts).
 */
export function spokenWords(base: string): Plugin {
  const made = new Map<Language, Packed>()
  return {
    name: 'spoken-words',
    resolveId: (id) => (/^virtual:(spoken|heads)\//.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, which, lang] = id.match(/^\0virtual:(spoken|heads)\/(ja|en)$/) ?? []
      if (!lang) return
      const all = packedIn(lang as Language, (path) => this.addWatchFile(join(process.cwd(), path)))
      made.set(lang as Language, all)
      const { heads, ...phrases } = all
      return `export default ${JSON.stringify(which === 'heads' ? heads : phrases)}`
    },
    generateBundle() {
      if (this.environment.name !== 'client') return
      for (const [lang, { heads }] of made)
        this.emitFile({ type: 'asset', fileName: fileOf(lang), source: headsFile(heads) })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://dev').pathname
        const lang = languages.find((lang) => path === base + fileOf(lang))
        if (!lang) return next()
        response.setHeader('content-type', 'application/json')
        response.end(headsFile(packedIn(lang).heads))
      })
    },
  }
}

const fileOf = (lang: Language) => `data/${lang}/heads.json`
const headsFile = (heads: string) => JSON.stringify({ heads } satisfies HeadsFile)

/** The search's words of a language. `reads` is told of each file. */
function packedIn(lang: Language, reads: (path: string) => void = () => undefined): Packed {
  const read = (path: string) => {
    reads(path)
    return JSON.parse(readFileSync(path, 'utf8'))
  }
  const all = readdirSync(`locales/search/${lang}`).map((file) => [
    basename(file, '.json'),
    read(`locales/search/${lang}/${file}`),
  ])
  const { same, idle, vague, outside, ...guides } = Object.fromEntries(all)
  const words = (slug: string) => read(`locales/${lang}/${slug}.json`)
  return packed(gathered({ same, idle, vague, outside, guides }, words, lang === 'ja' ? drawn : undefined))
}

/** With phrase breaks; quoted labels stay whole. */
const drawn = (text: string) =>
  text
    .split(/(\{[^}]+\})/)
    .map((part) => (part.startsWith('{') ? part : phrasesOf(part).join(phraseBreak)))
    .join('')
