/** Other forms under which the label was seen, with their dates. */
import type { Wording } from '../../../guide/shape.ts'
import { Quoted } from '../../../parts/prose.tsx'
import { useWords } from '../../../parts/speaking.tsx'
import type { LostProps } from './lost.tsx'

export function OtherWordings({ step }: LostProps) {
  const words = useWords()
  const label = 'label' in step ? step.label : undefined
  return (
    <ul class="wordings list">
      {step.also?.map((wording) => (
        <li key={JSON.stringify(wording)}>
          <Seen wording={wording} label={label} />
          <p class="small">{words.source(wording.source).when}</p>
        </li>
      ))}
    </ul>
  )
}

function Seen({ wording, label }: { wording: Wording; label: string | undefined }) {
  const words = useWords()
  const place = wording.at && words.t(`places.${wording.at}`)
  const quoted = wording.label ?? (wording.sign ? undefined : label)
  return (
    <p>
      {quoted ? <Quoted label={quoted} /> : wording.sign && words.t(`signs.${wording.sign}`)}
      {place && ` ${words.t('lost.wordings.at', { place })}`}
    </p>
  )
}
