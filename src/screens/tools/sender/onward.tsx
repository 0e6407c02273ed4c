/** The way from the verdicts to where a message can be judged and reported. */
import { guidePage } from '../../../addresses.ts'
import { Chevron } from '../../../parts/icon.tsx'
import { Prose } from '../../../parts/prose.tsx'
import { useWords } from '../../../parts/speaking.tsx'

/** Each leads to its place in the guide for fraud. */
const ways = { centre: 'judge', report: 'reportHow', told: 'stop' } as const

export function Onward() {
  const words = useWords()
  const guide = guidePage(words.lang, 'scam-victim')
  return (
    <nav class="result" aria-label={words.t('sender.onward.title')}>
      <h3>{words.t('sender.onward.title')}</h3>
      {(['centre', 'report', 'told'] as const).map((way) => (
        <a key={way} class="choice" data-onward={way} href={`${guide}#${ways[way]}`}>
          <span class="phrases">
            <Prose>{words.drawn.t(`sender.onward.${way}`)}</Prose>
          </span>
          <Chevron />
        </a>
      ))}
    </nav>
  )
}
