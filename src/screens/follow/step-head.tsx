/** The head of a step: home, the name of the run (all steps at a glance), undo, and how far. */
import { ChevronDown, ChevronLeft } from 'lucide'
import { homePage } from '../../addresses.ts'
import { nodeOf } from '../../guide/graph.ts'
import type { Progress } from '../../guide/progress.ts'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../parts/speaking.tsx'
import type { Shared } from './shared.ts'

interface StepHeadProps extends Shared {
  at: Progress | undefined
  onSteps: () => void
}

export function StepHead({ guide, view, at, undo, onSteps }: StepHeadProps) {
  const words = useWords()
  const node = nodeOf(guide, view.node)
  const title = node && words.of(node.words.file, `${node.words.node}.say`)
  return (
    <header class="step-head">
      <a class="quiet" href={homePage(words.lang)} aria-label={words.t('pages.home')}>
        <Icon of={ChevronLeft} />
      </a>
      <button type="button" class="run-title" data-action="steps" aria-haspopup="dialog" onClick={onSteps}>
        <span class="unseen">{words.t('steps.all')}: </span>
        <span class="run-name">{title}</span> <Icon of={ChevronDown} />
      </button>
      <button type="button" class="quiet" data-action="undo" disabled={!undo} onClick={undo}>
        {words.t('follow.undo')}
      </button>
      {at && <Beads at={at} />}
    </header>
  )
}

/** One bead a step: done, now, to come. The sentence below says it in words. */
function Beads({ at }: { at: Progress }) {
  return (
    <div class="beads" aria-hidden="true">
      {Array.from({ length: at.total }, (_, i) => (
        <i key={i} class={i + 1 < at.nth ? 'past' : i + 1 === at.nth ? 'now' : ''} />
      ))}
    </div>
  )
}
