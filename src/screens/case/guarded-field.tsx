/** A field for free text that refuses what must never be stored, says why, and offers to keep its last 4 signs. */
import type { RefObject } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { useWords } from '../../parts/speaking.tsx'
import { lastFour, secretIn, withoutSecrets } from '../../tools/secrets.ts'

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
  const field = useRef<HTMLInputElement | HTMLTextAreaElement>(null)
  const secret = secretIn(value)
  // of a gift code these may be kept; of nothing else
  const shorter = lastFour(value) && withoutSecrets(value)
  const shared = {
    id,
    value,
    maxLength: max,
    autocomplete: 'off' as const,
    'aria-invalid': secret !== undefined,
    'aria-describedby': `${hint ? `${id}-hint ` : ''}${id}-refused`,
  }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="small">
          {hint}
        </p>
      )}
      {rows > 1 ? (
        <textarea
          {...shared}
          ref={field as RefObject<HTMLTextAreaElement>}
          rows={rows}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : (
        <input
          {...shared}
          ref={field as RefObject<HTMLInputElement>}
          type="text"
          inputMode={numeric ? 'numeric' : 'text'}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      <p id={`${id}-refused`} class="refused" role="alert">
        {secret && words.t(`secrets.${secret}`)}
      </p>
      {shorter && (
        <button
          type="button"
          class="button"
          data-action="last-four"
          onClick={() => {
            onInput(shorter)
            field.current?.focus()
          }}
        >
          {words.t('secrets.lastFour')}
        </button>
      )}
    </div>
  )
}
