/** The questions of a guide, beside its text on a wide screen; on a phone they would stand in the way of the text. */
import type { Guide } from '../../guide/shape.ts'
import { useWords } from '../../parts/speaking.tsx'
import { NameOf } from './name-of.tsx'

export function Contents({ guide }: { guide: Guide }) {
  const words = useWords()
  return (
    <nav class="contents small" aria-label={words.t('guide.contents')}>
      <ul>
        {Object.entries(guide.nodes)
          .filter(([, { kind }]) => kind === 'ask')
          .map(([name]) => (
            <li key={name}>
              <NameOf guide={guide} node={name} />
            </li>
          ))}
      </ul>
    </nav>
  )
}
