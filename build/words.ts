/** The words as they stand in `locales/`, with what is set into the Japanese ones before they are drawn. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { type Bundle, type Files, sentMessages } from '../src/words/bundle.ts'
import { prepared } from '../src/words/drawn.ts'
import type { Language } from '../src/words/shape.ts'
import { phrasesOf } from './phrases.ts'

const read = (path: string): Bundle => JSON.parse(readFileSync(path, 'utf8'))
const readings = read('locales/ja/readings.json') as Record<string, string>

/** A file of words as it is drawn: phrase breaks and readings in Japanese, English as it stands. */
function drawn(lang: Language, name: string, words: Bundle): Bundle {
  // a ready message is sent, not drawn
  if (lang !== 'ja' || name === 'messages') return words
  return prepared(name, words, phrasesOf, readings) as Bundle
}

/** Every file of a language by its name, and the ready messages as they are sent. */
export function wordsIn(lang: Language): Files {
  const names = readdirSync(`locales/${lang}`).map((file) => basename(file, '.json'))
  const files = names
    .filter((name) => name !== 'readings')
    .map((name) => [name, drawn(lang, name, read(`locales/${lang}/${name}.json`))])
  return Object.fromEntries([...files, [sentMessages, read('locales/ja/messages.json')]])
}

/** The same for files that a script imports. */
export function drawnWords(): Plugin {
  return {
    name: 'drawn-words',
    enforce: 'pre',
    transform: {
      filter: { id: /\/locales\/ja\/(?!readings)[^/]+\.json$/ },
      handler: (code, id) => JSON.stringify(drawn('ja', basename(id, '.json'), JSON.parse(code))),
    },
  }
}
