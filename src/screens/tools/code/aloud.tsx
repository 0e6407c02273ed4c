/** A code as it is read out in a call, sign by sign. */
import { useWords } from '../../../parts/speaking.tsx'
import { inGroups } from '../../../tools/code.ts'
import type { AppKey } from '../../../words/shape.ts'
import type { Words } from '../../../words/words.ts'

type Spelled<K> = K extends `spelling.${infer Letter}` ? Letter : never
type Letter = Spelled<AppKey>

export function Aloud({ code }: { code: string }) {
  const words = useWords()
  return (
    <details class="aloud">
      <summary>{words.t('code.aloud')}</summary>
      <p class="small">{words.t('code.aloudHint')}</p>
      {inGroups(code).map((group, nth) => (
        <ol key={nth} class="aloud-group">
          {[...group].map((sign, i) => (
            <li key={i}>
              <b translate={false}>{sign}</b> {spoken(words, sign)}
            </li>
          ))}
        </ol>
      ))}
    </details>
  )
}

function spoken(words: Words, sign: string): string {
  if (sign === '?') return words.t('code.unreadSign')
  if (/\d/.test(sign)) return words.t('code.digit', { sign })
  return words.t('code.letter', { sign, name: words.t(`spelling.${sign as Letter}`) })
}
