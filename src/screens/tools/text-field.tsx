/** One field of a tool: its name, a hint, what is typed, and what is wrong with it. */
import { useId, useState } from 'preact/hooks'

interface TextFieldProps {
  label: string
  hint?: string
  value: string
  /** Said at the field once it is left: half an amount is no mistake yet. */
  fault?: string | undefined
  numeric?: boolean
  /** Nothing may remember, correct, translate or suggest what is typed here. */
  secret?: boolean
  onInput: (text: string) => void
}

const unremembered = {
  autocapitalize: 'characters',
  // as an attribute: Preact would set the property, where any word counts as true
  ref: (input: HTMLInputElement | null) => input?.setAttribute('autocorrect', 'off'),
  spellcheck: false,
  translate: false,
} as const

export function TextField({
  label,
  hint,
  value,
  fault,
  numeric = false,
  secret = false,
  onInput,
}: TextFieldProps) {
  const id = useId()
  const [left, setLeft] = useState(false)
  const refused = left && fault !== undefined
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="small">
          {hint}
        </p>
      )}
      <input
        {...(secret && unremembered)}
        id={id}
        type="text"
        inputMode={numeric ? 'numeric' : 'text'}
        enterkeyhint="done"
        autocomplete="off"
        maxLength={40}
        value={value}
        aria-invalid={refused}
        aria-describedby={`${hint ? `${id}-hint ` : ''}${id}-refused`}
        onInput={(event) => {
          setLeft(false)
          onInput(event.currentTarget.value)
        }}
        onBlur={() => setLeft(true)}
      />
      <p id={`${id}-refused`} class="refused" role="alert">
        {refused && fault}
      </p>
    </div>
  )
}
