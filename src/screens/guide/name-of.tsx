/** A link to another part of the document, by its heading. */
import { nodeOf } from '../../guide/graph.ts'
import type { Guide } from '../../guide/shape.ts'
import { useWords } from '../../parts/speaking.tsx'

export function NameOf({ guide, node: name }: { guide: Guide; node: string }) {
  const words = useWords()
  const node = nodeOf(guide, name)
  const heading =
    node && words.of(node.words.file, `${node.words.node}.${node.kind === 'ask' ? 'ask' : 'say'}`)
  return <a href={`#${name}`}>{heading ?? name}</a>
}
