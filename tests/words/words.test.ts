import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { appFiles } from '../../src/words/shape.ts'

type Tree = { [name: string]: string | Tree }

const read = (lang: string, file: string): Tree =>
  JSON.parse(readFileSync(join('locales', lang, file), 'utf8'))

function sentences(tree: Tree, before = ''): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[before + name, value] as [string, string]]
      : sentences(value, `${before}${name}.`),
  )
}

const singular = (key: string) => key.replace(/_(one|other)$/, '')
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort()
const quotedLabels = (text: string) =>
  (text.replace(/\{\{\w+\}\}/g, '').match(/\{[^{}]+\}/g) ?? []).map((label) => label.slice(1, -1))

/** Files of one language only: meanings of labels, readings of hard words. */
const alone = ['labels.json', 'readings.json']
const files = readdirSync('locales/ja').filter((file) => !alone.includes(file))
const both = files.map((file) => [file, sentences(read('ja', file)), sentences(read('en', file))] as const)

describe('words', () => {
  it('stand in the same files in both languages, but for meanings and readings', () => {
    expect(readdirSync('locales/en').filter((file) => !alone.includes(file))).toEqual(files)
  })

  it.each(both)('%s has the same keys in both languages', (_, ja, en) => {
    const keys = (list: [string, string][]) => [...new Set(list.map(([key]) => singular(key)))].sort()
    expect(keys(en)).toEqual(keys(ja))
  })

  it.each(both)('%s has no empty sentence, and the same placeholders in both', (_, ja, en) => {
    expect([...ja, ...en].filter(([, text]) => !text.trim())).toEqual([])
    for (const [key, text] of en) {
      const japanese = ja.find(([k]) => singular(k) === singular(key))?.[1] ?? ''
      expect(placeholders(text), key).toEqual(placeholders(japanese))
    }
  })

  it('quote only labels that have a meaning', () => {
    const labels = read('en', 'labels.json')
    const unknown = both.flatMap(([file, ja, en]) =>
      [...ja, ...en].flatMap(([key, text]) =>
        quotedLabels(text)
          .filter((label) => !Object.hasOwn(labels, label))
          .map((label) => `${file} ${key}: ${label}`),
      ),
    )
    expect(unknown).toEqual([])
  })

  it('have no Japanese in English but in quotations', () => {
    const japanese = /[ぁ-んァ-ヶ一-龠]/
    // names and quotations stay as they are
    const kept = (text: string) => text.replace(/\{[^}]+\}|「[^」]+」|“[^”]*”|てじゅん|日本語/g, '')
    const stray = both.flatMap(([file, , en]) =>
      en.filter(([, text]) => japanese.test(kept(text))).map(([key]) => `${file} ${key}`),
    )
    expect(stray).toEqual([])
  })

  it('have no English left in Japanese', () => {
    const stray = both.flatMap(([file, ja]) =>
      ja
        .filter(
          ([key, text]) =>
            key !== 'app.otherLanguage' &&
            !/[ぁ-んァ-ヶ一-龠]/.test(text) &&
            /[a-z]{3}/i.test(text.replace(/\{\{\w+\}\}/g, '')) &&
            !text.startsWith('www.') &&
            !/^\S*@\S+$/.test(text),
        )
        .map(([key]) => `${file} ${key}`),
    )
    expect(stray).toEqual([])
  })
})

describe('the app’s own texts', () => {
  const code = ['src/parts', 'src/screens', 'src/content', 'src']
    .flatMap((place) =>
      readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => join(place, name)),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  // `done.${step.do}` uses every key that begins with `done.`; keys with names in between are matched piece by piece
  const used = [...code.matchAll(/(?<![\w$])(?:[\w.]+\.)?(?:t|named)\(\s*(?:`([^`]+)`|'([^']+)')/g)].map(
    ([, template, plain]) => template ?? plain ?? '',
  )
  const shells = [...code.matchAll(/'((?:pages|cases|follow)\.\w+)'/g)].map(([, key]) => key ?? '')
  const ternaries = [...code.matchAll(/[?:]\s*'([a-z]+\.[\w.-]+)'/gi)].map(([, key]) => key ?? '')
  // found by their names, which the compiler holds against src/content/tools.ts
  const claims = /^toolPages\.\w+\.claims\.\w+$/
  const patterns = [...used, ...shells, ...ternaries].map(
    (key) =>
      new RegExp(
        `^${key
          .replace(/\$\{[^}]*\}/g, '\u0000')
          .replace(/[.*+?^()|[\]\\]/g, '\\$&')
          .replaceAll('\u0000', '[\\w.-]+')}$`,
      ),
  )

  it('stand under a name of their own in one file', () => {
    const names = appFiles.flatMap((file) => Object.keys(read('ja', `${file}.json`)))
    expect(new Set(names).size).toBe(names.length)
  })

  it('are all used', () => {
    const keys = appFiles.flatMap((file) =>
      sentences(read('ja', `${file}.json`)).map(([key]) => singular(key)),
    )
    expect(patterns.length).toBeGreaterThan(50)
    expect(keys.filter((key) => ![claims, ...patterns].some((pattern) => pattern.test(key)))).toEqual([])
  })
})
