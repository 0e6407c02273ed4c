/** 「この表示が見つからない」: four ways out. */
import { useState } from 'preact/hooks'
import type { StepAt } from '../../../guide/progress.ts'
import type { Step, Steps } from '../../../guide/shape.ts'
import { Choice } from '../../../parts/choice.tsx'
import { Sheet } from '../../../parts/sheet.tsx'
import { useWords } from '../../../parts/speaking.tsx'
import { Lazily } from '../lazily.tsx'
import type { Shared } from '../shared.ts'
import { OtherRoutes } from './other-routes.tsx'
import { OtherWordings } from './other-wordings.tsx'
import { WhichScreen } from './which-screen.tsx'

export interface LostProps extends Shared {
  node: Steps
  step: Step
  along: readonly StepAt[]
  onClose: () => void
}

const ways = { wordings: OtherWordings, screens: WhichScreen, note: Note, routes: OtherRoutes }
type Way = keyof typeof ways

/** It brings the guard against secrets along, which is the larger part of it. */
function Note(props: LostProps) {
  return <Lazily load={() => import('./what-it-says.tsx')} given={props} />
}

export function Lost(props: LostProps) {
  const words = useWords()
  const [way, setWay] = useState<Way>()
  const Chosen = way && ways[way]
  const { node, step } = props
  const known: Record<Way, boolean> = {
    wordings: !!step.also?.length,
    screens: true,
    note: true,
    routes: node.other.length > 0,
  }
  const offered = (Object.keys(ways) as Way[]).filter((way) => known[way])
  return (
    <Sheet title={words.t(way ? `lost.${way}.say` : 'lost.title')} onClose={props.onClose}>
      {Chosen ? (
        <>
          <Chosen {...props} />
          <button type="button" class="quiet" onClick={() => setWay(undefined)}>
            {words.t('lost.back')}
          </button>
        </>
      ) : (
        <div class="choices">
          {offered.map((way) => (
            <Choice
              key={way}
              say={words.drawn.t(`lost.${way}.say`)}
              hint={words.drawn.t(`lost.${way}.hint`)}
              data-way={way}
              onClick={() => setWay(way)}
            />
          ))}
        </div>
      )}
    </Sheet>
  )
}
