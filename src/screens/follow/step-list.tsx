/** All steps beside the picture, where the screen is wide enough for both. Ticks are set in the sheet. */
import { Check } from 'lucide'
import { sentenceOf } from '../../content/sentence.ts'
import { tickName } from '../../guide/acts.ts'
import type { StepAt } from '../../guide/progress.ts'
import { Icon } from '../../parts/icon.tsx'
import { Prose } from '../../parts/prose.tsx'
import { useWords } from '../../parts/speaking.tsx'
import type { Shared } from './shared.ts'

export interface StepListProps extends Shared {
  along: readonly StepAt[]
}

export default function StepList({ along, run, view, look }: StepListProps) {
  const words = useWords()
  return (
    <nav class="step-list" aria-label={words.t('steps.all')}>
      <ol>
        {along.map(({ node, step, of }, i) => {
          const name = tickName(node, step.name)
          const here = view.node === node && view.step === step.name
          const ticked = run.ticks[name] !== undefined
          return (
            <li key={name} class={ticked ? 'ticked' : ''}>
              <button
                type="button"
                aria-current={here ? 'step' : undefined}
                onClick={() => look(node, step.name)}
              >
                <span class="nth">{ticked ? <Icon of={Check} /> : i + 1}</span>
                {ticked && <span class="unseen">{words.t('follow.isDone')}</span>}
                <span class="phrases">
                  <Prose bare>{sentenceOf(words.drawn, of, step)}</Prose>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
