/** What goes along into the other app: the way to choose it, and the question on the way back. */
import { PictureInPicture2 } from 'lucide'
import { useState } from 'preact/hooks'
import { doneWord } from '../../content/done-word.ts'
import { sentenceOf } from '../../content/sentence.ts'
import type { Step, Steps } from '../../guide/shape.ts'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { Lazily } from './lazily.tsx'
import type { Shared } from './shared.ts'
import { useComeBack } from './use-come-back.ts'

interface BesideProps extends Shared {
  node: Steps
  step: Step
  onDone: () => void
}

const company = () => import('./company/company.tsx')
const comeBack = () => import('./company/come-back.tsx')

export function Beside({ trip, view, node, step, onDone }: BesideProps) {
  const words = useWords()
  const [choosing, setChoosing] = useState(false)
  const [asking, stopAsking] = useComeBack(view.current ? `${view.node}/${step.name}` : undefined)
  const back = {
    say: sentenceOf(words.drawn, node, step),
    doneSays: words.t(`done.${doneWord(node, step)}`),
    onDone,
    onClose: stopAsking,
  }
  return (
    <>
      <button
        type="button"
        class="quiet company-link"
        data-action="company"
        aria-haspopup="dialog"
        onClick={() => setChoosing(true)}
      >
        <Icon of={PictureInPicture2} /> {words.t('follow.company')}
      </button>
      {choosing && <Lazily load={company} given={{ trip, onClose: () => setChoosing(false) }} />}
      {asking && !choosing && <Lazily load={comeBack} given={back} unasked />}
    </>
  )
}
