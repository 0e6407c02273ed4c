/** What is known at a node: each sentence with its source. */
import type { Node } from '../guide/shape.ts'
import { Prose } from './prose.tsx'
import { SourceLine } from './source-line.tsx'
import { useWords } from './speaking.tsx'

export function Claims({ of }: { of: Node }) {
  const words = useWords()
  const claims = Object.entries(of.claims)
  if (!claims.length) return null
  return (
    <ul class="claims">
      {claims.map(([name, claim]) => (
        <li key={name}>
          <Prose>{words.of(of.words.file, `${of.words.node}.claims.${name}`) ?? ''}</Prose>
          <SourceLine claim={claim} />
        </li>
      ))}
    </ul>
  )
}
