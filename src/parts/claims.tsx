/** What is known at a node, or of a tool: each sentence with its source. */
import type { Told } from '../guide/shape.ts'
import { Prose } from './prose.tsx'
import { SourceLine } from './source-line.tsx'
import { useWords } from './speaking.tsx'

interface ClaimsProps {
  of: Told
  /** How many are shown at once; the others fold away behind a line. */
  first?: number
}

export function Claims({ of, first = Number.POSITIVE_INFINITY }: ClaimsProps) {
  const words = useWords()
  const names = Object.keys(of.claims)
  if (!names.length) return null
  const [shown, folded] = [names.slice(0, first), names.slice(first)]
  return (
    <>
      <ClaimList of={of} names={shown} />
      {folded.length > 0 && (
        <details class="more-claims">
          <summary>{words.t('claims.more', { count: folded.length })}</summary>
          <ClaimList of={of} names={folded} />
        </details>
      )}
    </>
  )
}

function ClaimList({ of, names }: { of: Told; names: readonly string[] }) {
  const words = useWords()
  return (
    <ul class="claims">
      {names.map((name) => {
        const claim = of.claims[name]
        return (
          <li key={name}>
            <Prose>{words.of(of.words.file, `${of.words.node}.claims.${name}`) ?? ''}</Prose>
            {claim && <SourceLine claim={claim} />}
          </li>
        )
      })}
    </ul>
  )
}
