/**
 * The search's data as it is delivered: three texts, a line for each place, thing or topic. Half the bytes of the
 * same as JSON objects; and like stands by like, since what a compressor has just seen costs it least.
 */
import { readShorthand, type Shorthand, shorten } from './shorthand.ts'
import type { Outside, Spoken, SpokenGuide, SpokenNode } from './spoken.ts'

export interface Packed {
  /**
   * `slug, title` of a guide, `node, heading, ` of its nodes below, `, what to say` of a topic outside. Delivered apart,
   * as data: a changed heading leaves the phrases as they are.
   */
  readonly heads: string
  /** Idle words, and below them the ways to say each thing. */
  readonly ways: Shorthand
  /** The phrases of each node, and of each topic outside. */
  readonly said: string
  readonly vague: string
}

export function packed({ guides, outside, same, idle, vague }: Spoken): Packed {
  const nodes = guides.flatMap((guide) => guide.nodes)
  return {
    heads: lines([
      ...guides.flatMap(({ slug, title, nodes }) => [
        [slug, title],
        ...nodes.map(({ node, say }) => [node, say, '']),
      ]),
      ...outside.map(({ say }) => ['', say]),
    ]),
    ways: shorten([idle, ...same]),
    said: [...nodes, ...outside].map(({ said }) => said.join()).join('\n'),
    vague,
  }
}

export function unpacked({ heads, ways, said, vague }: Packed): Spoken {
  const guides: (SpokenGuide & { readonly nodes: SpokenNode[] })[] = []
  const outside: Outside[] = []
  const [idle = [], ...same] = readShorthand(ways)
  const phrases = said.split('\n').values()
  const next = () => phrases.next().value?.split(',') ?? []
  for (const line of heads.split('\n')) {
    const [name = '', say = '', isNode] = line.split('\t')
    if (isNode !== undefined) guides.at(-1)?.nodes.push({ node: name, say, said: next() })
    else if (name) guides.push({ slug: name, title: say, nodes: [] })
    else outside.push({ say, said: next() })
  }
  return { guides, outside, same, idle, vague }
}

const lines = (of: readonly (readonly string[])[]) => of.map((fields) => fields.join('\t')).join('\n')
