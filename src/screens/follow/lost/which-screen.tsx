/** The guide's screens as small pictures: tapping the one that is seen goes on from there. */
import { sentenceOf } from '../../../content/sentence.ts'
import { Prose } from '../../../parts/prose.tsx'
import { useWords } from '../../../parts/speaking.tsx'
import { Surface } from '../../../parts/surface/surface.tsx'
import { messageOf } from '../message-of.ts'
import type { LostProps } from './lost.tsx'

export function WhichScreen({ along, act, onClose }: LostProps) {
  const words = useWords()
  return (
    <>
      <p class="small">{words.t('lost.screens.help')}</p>
      <ul class="screens">
        {along.map(({ node, step, of }) => (
          <li key={`${node}/${step.name}`}>
            <button
              type="button"
              data-action="jump"
              data-jump={`${node}/${step.name}`}
              onClick={() => {
                act({ do: 'jump', node, step: step.name })
                onClose()
              }}
            >
              <Surface on={of.on} step={step} message={messageOf(words, step, {})} />
              <span class="small">
                <Prose>{sentenceOf(words.drawn, of, step)}</Prose>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
