/** Other forms under which a label was seen, in a line. */
import type { Step } from '../../guide/shape.ts'
import { Quoted } from '../../parts/prose.tsx'
import { useWords } from '../../parts/speaking.tsx'

export function OtherForms({ step, label }: { step: Step; label: string | undefined }) {
  const words = useWords()
  return (
    <ul class="also small">
      {step.also?.map((wording) => (
        <li key={JSON.stringify(wording)}>
          {words.t('guide.also')}{' '}
          {wording.sign ? words.t(`signs.${wording.sign}`) : <Quoted label={wording.label ?? label ?? ''} />}{' '}
          {wording.at && words.t('lost.wordings.at', { place: words.t(`places.${wording.at}`) })} —{' '}
          {words.source(wording.source).when}
        </li>
      ))}
    </ul>
  )
}
