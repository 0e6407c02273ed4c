/** One step: a large sentence, the drawn screen with its one target, and the widest button. */
import { useState } from 'preact/hooks'
import { labelsOf, noteOf, sentenceOf } from '../../content/sentence.ts'
import { tickName } from '../../guide/acts.ts'
import { progress, stretch } from '../../guide/progress.ts'
import type { Step, Steps } from '../../guide/shape.ts'
import { Claims } from '../../parts/claims.tsx'
import { LanguageLink } from '../../parts/page.tsx'
import { Prose } from '../../parts/prose.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { Surface } from '../../parts/surface/surface.tsx'
import OfflineSign from '../offline-sign.tsx'
import { StepTool } from '../tools/step-tool.tsx'
import { AllSteps } from './all-steps.tsx'
import { Copy } from './copy.tsx'
import { NotKept, SavedSign } from './keeping.tsx'
import { Lost } from './lost/lost.tsx'
import type { Shared } from './shared.ts'
import { StepHead } from './step-head.tsx'

export function StepScreen({ node, ...shared }: Shared & { node: Steps }) {
  const words = useWords()
  const { guide, place, run, view, act } = shared
  const [sheet, setSheet] = useState<'lost' | 'steps'>()
  const step = node.steps.find(({ name }) => name === view.step)
  if (!step) return null // a view of a run of steps names one of them
  const along = stretch(guide, view.node, place.passed)
  const at = progress(along, view.node, step.name)
  const name = tickName(view.node, step.name)
  const ticked = run.ticks[name] !== undefined && !view.current
  const tick = () => act({ do: 'tick', node: view.node, step: step.name })
  const message = step.do === 'type' && step.message ? words.message(step.message) : undefined
  const note = noteOf(words.drawn, node, step)
  const meanings = labelsOf(step).flatMap((label) => words.meaning(label) ?? [])

  return (
    <div class="follow" data-kind={step.do}>
      <StepHead {...shared} at={at} onSteps={() => setSheet('steps')} />
      <main data-place={name} data-step={name}>
        <div class="along small">
          {at && <span>{words.t(at.left ? 'follow.along' : 'follow.alongLast', { ...at })}</span>}
          <SavedSign />
        </div>
        <div class="say">
          <NotKept />
          {view.strayed && <p class="hint">{words.t('follow.strayed')}</p>}
          <h1 tabIndex={-1}>
            <Prose bare>{sentenceOf(words.drawn, node, step)}</Prose>
          </h1>
          {meanings.length > 0 && <p class="meaning">{meanings.join(' → ')}</p>}
          {note && (
            <p class="meaning">
              <Prose>{note}</Prose>
            </p>
          )}
          {message?.meaning && <p class="meaning">{message.meaning}</p>}
        </div>
        {step.do === 'check' && step.tool ? (
          <StepTool tool={step.tool} />
        ) : (
          <figure class="picture">
            <Surface on={node.on} step={step} message={message?.text} onTap={ticked ? undefined : tick} />
            <figcaption class="small">
              {words.source(node.source).when}
              {noteOfRun(words.of(node.words.file, `${node.words.node}.note`))}
            </figcaption>
          </figure>
        )}
        {message && <Copy text={message.text} />}
        <div class="act">
          {ticked ? (
            <button type="button" class="button wide" data-action="continue" onClick={shared.lookAtNext}>
              {words.t('follow.toNext')}
            </button>
          ) : (
            <button type="button" class="button wide" data-action="done" onClick={tick}>
              <Prose>{words.drawn.t(`done.${sends(step, node) ? 'send' : step.do}`)}</Prose>
            </button>
          )}
          {ticked && <p class="small">{words.t('follow.isDone')}</p>}
        </div>
        <button type="button" class="quiet lost-link" data-action="lost" onClick={() => setSheet('lost')}>
          {words.t('lost.link')}
        </button>
        {Object.keys(node.claims).length > 0 && (
          <details class="facts">
            <summary>{words.t('follow.facts')}</summary>
            <Claims of={node} />
          </details>
        )}
        <footer class="follow-foot">
          <OfflineSign />
          <LanguageLink path={shared.path} quiet />
        </footer>
      </main>
      {sheet === 'lost' && (
        <Lost {...shared} node={node} step={step} along={along} onClose={() => setSheet(undefined)} />
      )}
      {sheet === 'steps' && <AllSteps {...shared} along={along} onClose={() => setSheet(undefined)} />}
    </div>
  )
}

const noteOfRun = (note: string | undefined) => (note ? ` — ${note}` : '')

/** A ready message is sent to somebody; an address is only entered. */
const sends = (step: Step, { on }: Steps) =>
  step.do === 'type' && step.message !== undefined && on !== 'browser'
