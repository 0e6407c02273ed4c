/** Whose word it is, how sure it is, and from when. */
import { sourcesPage } from '../addresses.ts'
import type { Claim } from '../guide/shape.ts'
import { useWords } from './speaking.tsx'

export function SourceLine({ claim }: { claim: Claim }) {
  const words = useWords()
  return (
    <span class="source-line small">
      <span class={`sure ${claim.sure}`}>{words.t(`sure.${claim.sure}`)}</span>{' '}
      <a href={sourcesPage(words.lang, claim.source)}>{words.source(claim.source).when}</a>
    </span>
  )
}
