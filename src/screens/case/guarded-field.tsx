/** A field for free text that refuses what must never be stored, and says why. */
import { useId } from 'preact/hooks'
import { useWords } from '../../parts/speaking.tsx'
import { secretIn } from '../../tools/secrets.ts'

interface GuardedFieldProps {
  label: string
  hint?: string
  value: string
  rows?: number
  /** Longest text, in characters. */
  max?: number
  numeric?: boolean
  onInput: (text: string) => void
}

export function GuardedField({
  label,
  hint,
  value,
  rows = 1,
  max = 500,
  numeric = false,
  onInput,
}: GuardedFieldProps) {
  const words = useWords()
  const id = useId()
  const secret = secretIn(value)
  const shared = {
    id,
    value,
    maxLength: max,
    autocomplete: 'off' as const,
    'aria-invalid': secret !== undefined,
    'aria-describedby': `${id}-refused`,
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && <p class="small">{hint}</p>}
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={numeric ? 'numeric' : 'text'}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      <p id={`${id}-refused`} class="refused" role="alert">
        {secret && words.t(`secrets.${secret}`)}
      </p>
    </div>
  )
}
