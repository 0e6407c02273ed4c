/** 「できましたか？」, asked of somebody who comes back from the other app. */
import { Prose } from '../../../parts/prose.tsx'
import { Sheet } from '../../../parts/sheet.tsx'
import { useWords } from '../../../parts/speaking.tsx'

interface ComeBackProps {
  /** What the step says, as it is drawn, and what its button says. */
  say: string
  doneSays: string
  onDone: () => void
  onClose: () => void
}

export default function ComeBack({ say, doneSays, onDone, onClose }: ComeBackProps) {
  const words = useWords()
  return (
    <Sheet title={words.t('comeBack.ask')} onClose={onClose}>
      <p class="practice-say phrases">
        <Prose bare>{say}</Prose>
      </p>
      <button
        type="button"
        class="button wide"
        data-action="come-back-done"
        onClick={() => {
          onClose()
          onDone()
        }}
      >
        {doneSays}
      </button>
      <button type="button" class="quiet" data-action="not-yet" onClick={onClose}>
        {words.t('comeBack.no')}
      </button>
    </Sheet>
  )
}
