/** The signs of a code that are easily taken for others, each beside those. */
import { useWords } from '../../../parts/speaking.tsx'
import { lookAlikes } from '../../../tools/code.ts'
import { Sign } from './sign.tsx'

export function Doubtful({ code }: { code: string }) {
  const words = useWords()
  const doubtful = [...code].flatMap((sign, at) => (lookAlikes(sign).length ? [{ sign, at }] : []))
  if (!doubtful.length) return null
  return (
    <section class="result" aria-label={words.t('code.alike')}>
      <h2>{words.t('code.alike')}</h2>
      <ul class="doubtful">
        {doubtful.map(({ sign, at }) => (
          <li key={at} data-doubtful={at + 1}>
            <span class="small">{words.t('code.nth', { nth: at + 1 })}</span>
            <Sign of={sign} />
            <span class="small">{words.t('code.or')}</span>
            {lookAlikes(sign).map((other) => (
              <Sign key={other} of={other} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
