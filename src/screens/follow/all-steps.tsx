/** All steps at a glance: several can be ticked here, and any can be looked at. */
import { useState } from 'preact/hooks'
import { casePage } from '../../addresses.ts'
import { sentenceOf } from '../../content/sentence.ts'
import { tickName } from '../../guide/acts.ts'
import type { StepAt } from '../../guide/progress.ts'
import { Prose } from '../../parts/prose.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useWords } from '../../parts/speaking.tsx'
import type { Shared } from './shared.ts'

interface AllStepsProps extends Shared {
  along: readonly StepAt[]
  /** Undefined where there is nothing to try. */
  onPractise: (() => void) | undefined
  onClose: () => void
}

export function AllSteps({ caseId, along, run, view, look, keep, act, onPractise, onClose }: AllStepsProps) {
  const words = useWords()
  return (
    <Sheet title={words.t('steps.all')} onClose={onClose}>
      <p class="small">{words.t('steps.doneAlready')}</p>
      <ol class="all-steps">
        {along.map(({ node, step, of }) => {
          const name = tickName(node, step.name)
          const ticked = run.ticks[name] !== undefined
          return (
            <li
              key={name}
              data-step={name}
              class={ticked ? 'ticked' : ''}
              aria-current={view.node === node && view.step === step.name ? 'step' : undefined}
            >
              <label>
                <input
                  type="checkbox"
                  checked={ticked}
                  onChange={() => keep({ do: ticked ? 'untick' : 'tick', node, step: step.name })}
                />
                <span>
                  <Prose>{sentenceOf(words.drawn, of, step)}</Prose>
                </span>
              </label>
              <button
                type="button"
                class="quiet small"
                onClick={() => {
                  look(node, step.name)
                  onClose()
                }}
              >
                {words.t('steps.look')}
              </button>
            </li>
          )
        })}
      </ol>
      {onPractise && (
        <button type="button" class="button second" data-action="practise" onClick={onPractise}>
          {words.t('steps.practise')}
        </button>
      )}
      <a class="quiet" data-action="evidence" href={`${casePage(words.lang, caseId)}#evidence`}>
        {words.t('steps.evidence')}
      </a>
      <Restart onRestart={() => act({ do: 'restart' })} />
    </Sheet>
  )
}

/** Begins anew. What was done so far stays in the record. */
function Restart({ onRestart }: { onRestart: () => void }) {
  const words = useWords()
  const [sure, setSure] = useState(false)
  return sure ? (
    <div class="card">
      <p>{words.t('restart.sure')}</p>
      <button
        type="button"
        class="button"
        data-action="restart"
        ref={(button) => button?.focus()}
        onClick={onRestart}
      >
        {words.t('restart.yes')}
      </button>
    </div>
  ) : (
    <button type="button" class="quiet" onClick={() => setSure(true)}>
      {words.t('restart.link')}
    </button>
  )
}
