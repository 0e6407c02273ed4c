import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Rows of docs/GLOSSARY.md with four columns; the last holds the forms that must not occur. */
const rows = readFileSync('docs/GLOSSARY.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').slice(1, -1))
  .filter((cells) => cells.length === 4)
const forbidden = rows.flatMap(([term = '', , , never = '']) =>
  [...never.matchAll(/`([^`]+)`/g)].map(([, form = '']) => ({ form, term: term.trim() })),
)

type Tree = { [name: string]: string | Tree }
const sentences = (tree: Tree, before = ''): [string, string][] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[before + name, value] as [string, string]]
      : sentences(value, `${before}${name}.`),
  )
/** What is quoted from elsewhere keeps its own words. */
const own = (text: string) => text.replace(/\{+[^}]*\}+|「[^」]*」|（旧[^）]*）/g, '')

it('Japanese words keep to the glossary', () => {
  expect(forbidden.length).toBeGreaterThan(50)
  const found = readdirSync('locales/ja')
    .filter((file) => file !== 'readings.json' && file !== 'sources.json')
    .flatMap((file) =>
      sentences(JSON.parse(readFileSync(`locales/ja/${file}`, 'utf8'))).flatMap(([key, text]) =>
        forbidden
          .filter(({ form }) => own(text).includes(form))
          .map(({ form, term }) => `${file} ${key}: 「${form}」 → ${term}`),
      ),
    )
  expect(found).toEqual([])
})
