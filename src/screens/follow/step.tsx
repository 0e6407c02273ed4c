/** One step: a large sentence, the drawn screen with its one target, and the widest button. */
import { useState } from 'preact/hooks'
import { tickName } from '../../guide/acts.ts'
import { sourceOf } from '../../guide/graph.ts'
import { progress, stretch } from '../../guide/progress.ts'
import type { Steps } from '../../guide/shape.ts'
import { Claims } from '../../parts/claims.tsx'
import { OfflineLine } from '../../parts/offline-line.tsx'
import { LanguageLink } from '../../parts/page.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { Surface } from '../../parts/surface/surface.tsx'

import { StepTool } from '../tools/step-tool.tsx'
import { AllSteps } from './all-steps.tsx'
import { Beside } from './beside.tsx'
import { Copy } from './copy.tsx'
import { SavedSign } from './keeping.tsx'
import { Lazily } from './lazily.tsx'
import { Lost } from './lost/lost.tsx'
import { messageOf } from './message-of.ts'
import { OpenAmazon } from './open-amazon.tsx'
import { practisable } from './practisable.ts'
import type { Shared } from './shared.ts'
import { StepActs } from './step-acts.tsx'
import { StepHead } from './step-head.tsx'
import { StepSaid } from './step-said.tsx'
import { useWide } from './use-wide.ts'

type Sheet = 'lost' | 'steps' | 'practice'

const practice = () => import('./company/practice.tsx')
const stepList = () => import('./step-list.tsx')

export function StepScreen({ node, ...shared }: Shared & { node: Steps }) {
  const words = useWords()
  const { guide, place, run, view, act } = shared
  const [sheet, setSheet] = useState<Sheet>()
  const wide = useWide()
  const step = node.steps.find(({ name }) => name === view.step)
  const name = tickName(view.node, view.step ?? '')
  if (!step) return null // a view of a run of steps names one of them
  const tick = () => act({ do: 'tick', node: view.node, step: step.name })
  const along = stretch(guide, view.node, place.passed)
  const at = progress(along, view.node, step.name)
  const ticked = run.ticks[name] !== undefined && !view.current
  const message = messageOf(words, step, shared.facts.fields)
  // one sheet may have made room for another before it tells that it is closed
  const close = (which: Sheet) => () => setSheet((now) => (now === which ? undefined : now))

  return (
    <div class="follow" data-kind={step.do}>
      <StepHead {...shared} at={at} onSteps={() => setSheet('steps')} />
      <main data-place={name} data-step={name}>
        <div class="along small">
          {at && <span>{words.t(at.left ? 'follow.along' : 'follow.alongLast', { ...at })}</span>}
          <SavedSign />
        </div>
        <StepSaid node={node} step={step} message={message} strayed={view.strayed} />
        {step.do === 'check' && step.tool ? (
          <StepTool key={name} tool={step.tool} />
        ) : (
          <figure class="picture">
            <Surface on={node.on} step={step} message={message} onTap={ticked ? undefined : tick} />
            <figcaption class="small">{words.source(sourceOf(node, step)).when}</figcaption>
          </figure>
        )}
        {message?.parts.map((text, i) => (
          <Copy
            key={text}
            text={text}
            address={message.address}
            nth={message.parts.length > 1 ? i + 1 : undefined}
          />
        ))}
        <OpenAmazon step={step} />
        <StepActs
          node={node}
          step={step}
          ticked={ticked}
          onDone={tick}
          onNext={shared.lookAtNext}
          onLost={() => setSheet('lost')}
        >
          <Beside {...shared} node={node} step={step} onDone={tick} />
        </StepActs>
        {wide && along.length > 1 && (
          <Lazily load={stepList} given={{ ...shared, along, onClose: () => undefined }} unasked />
        )}
        {Object.keys(node.claims).length > 0 && (
          <details class="facts">
            <summary>{words.t('follow.facts')}</summary>
            <Claims of={node} />
          </details>
        )}
        <footer class="follow-foot">
          <OfflineLine />
          <LanguageLink path={shared.path} quiet />
        </footer>
      </main>
      {sheet === 'lost' && <Lost {...shared} node={node} step={step} along={along} onClose={close('lost')} />}
      {sheet === 'steps' && (
        <AllSteps
          {...shared}
          along={along}
          onPractise={along.some(practisable) ? () => setSheet('practice') : undefined}
          onClose={close('steps')}
        />
      )}
      {sheet === 'practice' && <Lazily load={practice} given={{ along, onClose: close('practice') }} />}
    </div>
  )
}
