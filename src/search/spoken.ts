/** What the search is made of: words that people use, as editors keep them in `locales/search/`. */

/** A place of a guide, and how people speak of it. */
export interface SpokenNode {
  /** Name of a node of the guide; `guide` stands for the guide as a whole. */
  readonly node: string
  /** The node's own heading. */
  readonly say: string
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
  /** Ways to say one thing, by a name for it. */
  readonly same: Said
  /** Words that say nothing of the trouble. */
  readonly idle: readonly string[]
}

type Tree = { readonly [name: string]: string | Tree }
type Said = Readonly<Record<string, readonly string[]>>

/** The files of one language, brought together. A node without a heading in its guide is an error. */
export function gathered(
  said: Readonly<Record<string, Said>>,
  outside: Readonly<Record<string, Outside>>,
  same: Said,
  idle: readonly string[],
  words: (slug: string) => Tree,
): Spoken {
  const guides = Object.entries(said).map(([slug, nodes]) => {
    const own = words(slug)
    const at = (name: string) => own[name] as Tree | undefined
    const say = (name: string) => {
      const { short, ask, say: told } = at(name) ?? {}
      // a step may be named `ask`: then that name holds no sentence
      const heading = [short, ask, told].find((text) => typeof text === 'string')
      if (heading === undefined) throw new Error(`search words of ${slug}: there is no node ${name}`)
      return heading
    }
    return {
      slug,
      title: String(at('guide')?.title),
      nodes: Object.entries(nodes).map(([node, phrases]) => ({ node, say: say(node), said: phrases })),
    }
  })
  return { guides, outside: Object.values(outside), same, idle }
}
