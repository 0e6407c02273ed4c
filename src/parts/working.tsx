/** Something that may take long: what it is, how far, and the way to call it off. */
import { useWords } from './speaking.tsx'

interface WorkingProps {
  say: string
  /** How far, from 0 to 1; undefined where nobody knows. */
  done?: number | undefined
  onCancel: () => void
}

export function Working({ say, done, onCancel }: WorkingProps) {
  const words = useWords()
  return (
    <div class="working">
      <p role="status">{say}</p>
      <progress aria-label={say} max={1} {...(done !== undefined && { value: done })} />
      <button type="button" class="button" data-action="cancel" onClick={onCancel}>
        {words.t('working.cancel')}
      </button>
    </div>
  )
}
