/** What the search is made of: words that people use, as editors keep them in `locales/search/`. */
import { normal } from './normal.ts'
import { isThing, Tokenizer } from './tokens.ts'

/** A place of a guide, and how people speak of it. */
export interface SpokenNode {
  /** Name of a node of the guide; `guide` stands for the guide as a whole. */
  readonly node: string
  /** The node's own heading. */
  readonly say: string
  /** In normal form. */
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
  /** In normal form. */
  readonly said: readonly string[]
}

export interface Spoken {
  readonly guides: readonly SpokenGuide[]
  readonly outside: readonly Outside[]
  /** Ways to say one thing in normal form, by a name for it. */
  readonly same: Said
  /** Words that say nothing of the trouble, in normal form. */
  readonly idle: readonly string[]
  /** Things that alone tell nothing of the trouble: when, not, lost. */
  readonly vague: readonly string[]
}

type Said = Readonly<Record<string, readonly string[]>>
type Tree = { readonly [name: string]: string | Tree }

/** The files of one language as they stand in its folder. */
export interface SpokenFiles {
  readonly guides: Readonly<Record<string, Said>>
  readonly outside: Readonly<Record<string, Outside>>
  readonly same: Said
  readonly idle: readonly string[]
  readonly vague: readonly string[]
}

/**
 * The files of one language, brought together at build time with the headings of the guides.
 * Throws where a node has no heading in its guide. `drawn` sets phrase breaks.
 */
export function gathered(
  files: SpokenFiles,
  words: (slug: string) => Tree,
  drawn: (text: string) => string = (text) => text,
): Spoken {
  const guides = Object.entries(files.guides).map(([slug, nodes]) => ({
    slug,
    title: drawn(sentence(words(slug), slug, 'guide', 'title')),
    nodes: Object.entries(nodes).map(([node, said]) => ({
      node,
      say: drawn(sentence(words(slug), slug, node, 'short', 'ask', 'say')),
      said: normals(said),
    })),
  }))
  return {
    guides,
    outside: Object.values(files.outside).map(({ say, said }) => ({ say: drawn(say), said: normals(said) })),
    same: withoutSpare(
      Object.fromEntries(Object.entries(files.same).map(([thing, ways]) => [thing, normals(ways)])),
    ),
    idle: normals(files.idle),
    vague: files.vague,
  }
}

/** The first of these names that holds a sentence: a step may be named `ask`, too. */
function sentence(words: Tree, slug: string, node: string, ...names: string[]): string {
  const at = words[node]
  const found = typeof at === 'object' && names.map((name) => at[name]).find((one) => typeof one === 'string')
  if (typeof found !== 'string') throw new Error(`locales/search: ${slug} has no node ${node} with a heading`)
  return found
}

/** Leaves out ways that a shorter one already tells: `使えなくて` beside `使えな`. A third of the file. */
function withoutSpare(same: Said): Said {
  const kept = new Map(Object.entries(same).map(([thing, ways]) => [thing, new Set(ways)]))
  const longestFirst = Object.entries(same)
    .flatMap(([thing, ways]) => ways.map((way) => ({ thing, way })))
    .sort((a, b) => b.way.length - a.way.length)
  const tokenizer = new Tokenizer(same, [])
  for (const { thing, way } of longestFirst) {
    tokenizer.forget(way)
    const things = [...tokenizer.of(way)].filter(isThing)
    if (things.length === 1 && things[0] === `=${thing}`) kept.get(thing)?.delete(way)
    else tokenizer.learn(way, thing)
  }
  return Object.fromEntries([...kept].map(([thing, ways]) => [thing, [...ways]]))
}

const normals = (texts: readonly string[]) => [...new Set(texts.map(normal))].filter(Boolean)
