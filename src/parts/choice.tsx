/** One thing to choose: a large row with a second line. */
import { Chevron } from './icon.tsx'
import { Prose } from './prose.tsx'

interface ChoiceProps {
  say: string
  hint?: string | undefined
  /** This is what was chosen before. */
  chosen?: boolean
  onClick: () => void
  [data: `data-${string}`]: string
}

export function Choice({ say, hint, chosen = false, onClick, ...data }: ChoiceProps) {
  return (
    <button type="button" class="choice" aria-pressed={chosen || undefined} onClick={onClick} {...data}>
      <span class="choice-words">
        <span class="phrases">
          <Prose>{say}</Prose>
        </span>
        {hint && (
          <span class="small phrases">
            <Prose>{hint}</Prose>
          </span>
        )}
      </span>
      <Chevron />
    </button>
  )
}
