/** What the search is made of: words that people use, as editors keep them in `locales/search/`. */
import { normal } from './normal.ts'
import { phraseOf, signOf, Tokenizer } from './tokens.ts'
import { readyWays, type Ways } from './ways.ts'

/** A place of a guide, and how people speak of it. */
export interface SpokenNode {
  /** Name of a node of the guide; `guide` stands for the guide as a whole. */
  readonly node: string
  /** The node's own heading. */
  readonly say: string
  /** Phrases, each as its tokens written one after another. */
  readonly said: readonly string[]
}

export interface SpokenGuide {
  readonly slug: string
  readonly title: string
  readonly nodes: readonly SpokenNode[]
}

/** Something that the app has no guide for. */
export interface Outside {
  readonly say: string
  readonly said: readonly string[]
}

export interface Spoken {
  readonly guides: readonly SpokenGuide[]
  readonly outside: readonly Outside[]
  /** Ways to say each thing in normal form, in the order of the things' signs. */
  readonly same: readonly (readonly string[])[]
  /** Words that say nothing of the trouble, in normal form. */
  readonly idle: readonly string[]
  /** Signs of things that alone tell nothing of the trouble: when, not, lost. */
  readonly vague: string
}

type Tree = { readonly [name: string]: string | Tree }

/** The files of one language as they stand in its folder. */
export interface SpokenFiles {
  readonly guides: Readonly<Record<string, Ways>>
  readonly outside: Readonly<Record<string, Outside>>
  readonly same: Ways
  readonly idle: readonly string[]
  readonly vague: readonly string[]
}

/**
 * The files of one language, brought together at build time with the headings of the guides. Phrases are cut
 * into tokens here, so that the browser need not: a phrase of twenty signs is three or four tokens.
 * Throws where a node has no heading in its guide, or a vague thing is none. `drawn` sets phrase breaks.
 */
export function gathered(
  files: SpokenFiles,
  words: (slug: string) => Tree,
  drawn: (text: string) => string = (text) => text,
): Spoken {
  const idle = normals(files.idle)
  const guides = Object.entries(files.guides).map(([slug, nodes]) => ({ slug, nodes: eachNormal(nodes) }))
  const outside = Object.values(files.outside).map(({ say, said }) => ({ say, said: normals(said) }))
  const all = [...guides.flatMap(({ nodes }) => Object.values(nodes)), ...outside.map(({ said }) => said)]
  const same = readyWays(eachNormal(files.same), idle, [...new Set(all.flat())])
  const tokenizer = new Tokenizer(Object.values(same), idle)
  return {
    guides: guides.map(({ slug, nodes }) => {
      const own = words(slug)
      const title = sentence(own, slug, 'guide', 'title')
      return {
        slug,
        title: drawn(title),
        nodes: Object.entries(nodes).map(([node, said]) => ({
          node,
          say: drawn(sentence(own, slug, node, 'short', 'ask', 'say')),
          said: cut(node === 'guide' ? [...normals([title]), ...said] : said, tokenizer),
        })),
      }
    }),
    outside: outside.map(({ say, said }) => ({ say: drawn(say), said: cut(said, tokenizer) })),
    same: Object.values(same),
    idle,
    vague: signsOf(files.vague, Object.keys(same)),
  }
}

/**
 * Phrases in normal form as tokens, in one order, each once: what was said in other words is the same phrase then.
 */
function cut(texts: readonly string[], tokenizer: Tokenizer): string[] {
  const phrases = texts.map((text) => phraseOf(tokenizer.of(text)))
  return [...new Set(phrases)].filter(Boolean).sort()
}

function signsOf(names: readonly string[], things: readonly string[]): string {
  const numbers = names.map((name) => things.indexOf(name))
  if (numbers.includes(-1)) throw new Error('locales/search: vague.json names what is not in same.json')
  return numbers.map(signOf).join('')
}

/** The first of these names that holds a sentence: a step may be named `ask`, too. */
function sentence(words: Tree, slug: string, node: string, ...names: string[]): string {
  const at = words[node]
  const found = typeof at === 'object' && names.map((name) => at[name]).find((one) => typeof one === 'string')
  if (typeof found !== 'string') throw new Error(`locales/search: ${slug} has no node ${node} with a heading`)
  return found
}

const normals = (texts: readonly string[]) => [...new Set(texts.map(normal))].filter(Boolean)

const eachNormal = (same: Ways): Ways =>
  Object.fromEntries(Object.entries(same).map(([thing, ways]) => [thing, normals(ways)]))
