/** What the text of a guide holds, beside it on a wide screen; on a phone it would stand in the way of the text. */
import type { Guide } from '../../guide/shape.ts'
import { useWords } from '../../parts/speaking.tsx'
import { NameOf } from './name-of.tsx'

export function Contents({ guide }: { guide: Guide }) {
  const words = useWords()
  return (
    <nav class="contents small" aria-label={words.t('guide.contents')}>
      <ul>
        {Object.entries(guide.nodes)
          .filter(([, { kind }]) => kind === 'ask' || kind === 'steps')
          .map(([name]) => (
            <li key={name}>
              <NameOf guide={guide} node={name} />
            </li>
          ))}
      </ul>
    </nav>
  )
}
