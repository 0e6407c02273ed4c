import { Phone } from 'lucide'
import { Icon } from '../icon.tsx'
import { useWords } from '../speaking.tsx'

/** A number that dials itself with one tap, above keys without figures. */
export function Dial({ number, live }: { number: string; live: boolean }) {
  const words = useWords()
  return (
    <div class="dial">
      <b>{number}</b>
      <div class="keys">
        {Array.from({ length: 9 }, (_, i) => (
          <i key={i} />
        ))}
      </div>
      {live ? (
        <a class="target dialling" href={`tel:${encodeURIComponent(number)}`}>
          <Icon of={Phone} /> {words.t('surfaces.dial')}
        </a>
      ) : (
        <span class="target dialling">
          <Icon of={Phone} />
        </span>
      )}
    </div>
  )
}
