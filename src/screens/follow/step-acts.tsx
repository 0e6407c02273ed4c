/** The widest button, and the way out for those whose screen looks different. */
import { Phone } from 'lucide'
import type { ComponentChildren } from 'preact'
import { doneWord } from '../../content/done-word.ts'
import type { Step, Steps } from '../../guide/shape.ts'
import { Icon } from '../../parts/icon.tsx'
import { Prose } from '../../parts/prose.tsx'
import { useWords } from '../../parts/speaking.tsx'

interface StepActsProps {
  node: Steps
  step: Step
  ticked: boolean
  onDone: () => void
  onNext: () => void
  onLost: () => void
  /** What stands beside the way out. */
  children: ComponentChildren
}

export function StepActs({ node, step, ticked, onDone, onNext, onLost, children }: StepActsProps) {
  const words = useWords()
  const lost = words.t(hasLabel(node, step) ? 'lost.link' : 'lost.stuck')
  return (
    <div class="act">
      {step.do === 'call' && (
        <a class="button next folded-dial" href={`tel:${encodeURIComponent(step.number)}`}>
          <Icon of={Phone} /> {words.t('surfaces.dial')}
        </a>
      )}
      {ticked ? (
        <button type="button" class="button wide" data-action="continue" onClick={onNext}>
          {words.t('follow.toNext')}
        </button>
      ) : (
        <button type="button" class="button wide" data-action="done" onClick={onDone}>
          <span>
            <Prose>{words.drawn.t(`done.${doneWord(node, step)}`)}</Prose>
          </span>
        </button>
      )}
      {ticked && <p class="small">{words.t('follow.isDone')}</p>}
      <button type="button" class="quiet lost-link" data-action="lost" aria-label={lost} onClick={onLost}>
        <span class="lost-long">{lost}</span>
        <span class="lost-short" aria-hidden="true">
          {words.t('lost.short')}
        </span>
      </button>
      {children}
    </div>
  )
}

/** Whether there is something on another screen that may look different. */
function hasLabel({ on }: Steps, step: Step): boolean {
  return on !== 'here' && on !== 'shop' && on !== 'phone' && step.do !== 'wait' && step.do !== 'check'
}
