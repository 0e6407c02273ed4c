/** What the other screen asks: a prompt, or which of several. */
import { LabelText } from '../prose.tsx'
import { useWords } from '../speaking.tsx'
import { BlankOption, Rows } from './frame.tsx'
import { type OnTap, Target } from './target.tsx'

/** A question of the other screen lies over it, and what is below is dimmed. */
export function Prompt({ prompt, label, onTap }: { prompt: string; label: string; onTap: OnTap }) {
  return (
    <>
      <Rows count={5} />
      <div class="over">
        <div class="prompt">
          <LabelText>{prompt}</LabelText>
          <div class="prompt-answers">
            <i class="blank-answer" />
            <Target look="option" onTap={onTap}>
              <LabelText>{label}</LabelText>
            </Target>
          </div>
        </div>
      </div>
    </>
  )
}

export function Options({ label, onTap }: { label: string | undefined; onTap: OnTap }) {
  const words = useWords()
  return (
    <div class="options">
      <BlankOption />
      <BlankOption />
      <Target look="option" onTap={onTap} {...(label === undefined && { name: words.t('surfaces.nearest') })}>
        <i class="radio on" />
        {label === undefined ? <i class="bar" /> : <LabelText>{label}</LabelText>}
      </Target>
      <BlankOption />
    </div>
  )
}
