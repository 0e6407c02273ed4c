/** A link to another part of the document, by its heading. */
import { nodeOf } from '../../guide/graph.ts'
import type { Guide } from '../../guide/shape.ts'
import { Prose } from '../../parts/prose.tsx'
import { useWords } from '../../parts/speaking.tsx'

export function NameOf({ guide, node: name }: { guide: Guide; node: string }) {
  const words = useWords()
  const node = nodeOf(guide, name)
  const heading =
    node && words.drawn.of(node.words.file, `${node.words.node}.${node.kind === 'ask' ? 'ask' : 'say'}`)
  // with its breaks it is the heading letter by letter, which packs better than another form of it
  return (
    <a href={`#${name}`}>
      <Prose bare>{heading ?? name}</Prose>
    </a>
  )
}
