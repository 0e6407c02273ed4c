/**
 * A site of many guides, in a copy of the sources: the nine as they are, and copies of them under other names. Each
 * copy speaks of a thing of its own, so that its words, its search phrases and its sums are like no other's.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const languages = ['ja', 'en'] as const

/** Syllables, from which names are made that no guide has: ruzami, keboto … */
const syllables = [
  'ka',
  'mi',
  'so',
  'te',
  'nu',
  'ra',
  'ho',
  'be',
  'gi',
  'zu',
  'do',
  'pe',
  'wa',
  'yo',
  'ke',
  'ru',
]
const kana = 'カミソテヌラホベギズドペワヨケル'

/** The nth name, in Latin letters and in kana. */
export function nameOf(nth: number): { readonly latin: string; readonly kana: string } {
  const digits = [nth % 16, Math.floor(nth / 16) % 16, Math.floor(nth / 256) % 16]
  return {
    latin: digits.map((digit) => syllables[digit]).join(''),
    kana: digits.map((digit) => kana[digit]).join(''),
  }
}

/** Fills a copy of the sources up to so many guides. Gives the slugs of all. */
export function fillWithGuides(root: string, count: number): string[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const write = (path: string, text: string) => writeFileSync(join(root, path), text)
  const index = read('src/content/index.ts')
  const real = [...index.matchAll(/^ {2}'([\w-]+)',$/gm)].map(([, slug = '']) => slug)
  const copies = Array.from({ length: Math.max(0, count - real.length) }, (_, nth) => {
    const from = real[nth % real.length] ?? ''
    return { from, slug: `${from}-${nameOf(nth).latin}`, name: nameOf(nth) }
  })
  for (const { from, slug, name } of copies) {
    write(
      `src/content/${slug}.ts`,
      read(`src/content/${from}.ts`).replace(new RegExp(`(?<=guide\\(\\s*)'${from}'`), `'${slug}'`),
    )
    for (const lang of languages) {
      const word = lang === 'ja' ? name.kana : name.latin
      const own = JSON.parse(read(`locales/${lang}/${from}.json`))
      write(`locales/${lang}/${slug}.json`, JSON.stringify(speakingOf(own, word, lang)))
      const spoken = JSON.parse(read(`locales/search/${lang}/${from}.json`))
      write(`locales/search/${lang}/${slug}.json`, JSON.stringify(speakingOf(spoken, word, lang)))
    }
  }
  const all = [...real, ...copies.map(({ slug }) => slug)].slice(0, count)
  const added = copies.map(({ slug }) => slug)
  write(
    'src/content/index.ts',
    index
      .replace('] as const', `${added.map((slug) => `  '${slug}',\n`).join('')}] as const`)
      .replace(
        "'coin-refund': () => import('./coin-refund.ts'),",
        (last) => `${last}\n${added.map((slug) => `  '${slug}': () => import('./${slug}.ts'),`).join('\n')}`,
      ),
  )
  return all
}

type Tree = string | readonly Tree[] | { readonly [name: string]: Tree }

/** Every sentence names the thing once; addresses and quoted labels stay as they are. */
function speakingOf(tree: Tree, word: string, lang: 'ja' | 'en'): Tree {
  if (typeof tree === 'string') {
    if (/^www\.|@/.test(tree)) return tree
    return lang === 'ja' ? `${word}：${tree}` : `${word}: ${tree}`
  }
  if (Array.isArray(tree)) return tree.map((one) => speakingOf(one, word, lang))
  return Object.fromEntries(
    Object.entries(tree).map(([name, inside]) => [name, speakingOf(inside, word, lang)]),
  )
}
