/** What is known of the case: it fills the ready messages. */
import type { Ref } from 'preact'
import { useState } from 'preact/hooks'
import { type Facts, fieldNames } from '../../cases/facts.ts'
import { useWords } from '../../parts/speaking.tsx'
import { lastFour, secretIn } from '../../tools/secrets.ts'
import { GuardedField } from './guarded-field.tsx'
import type { Keep } from './keep.ts'
import { useFolded } from './use-folded.ts'

/** Longest entry of each field that has a shape of its own, in characters. */
const longest: Partial<Record<(typeof fieldNames)[number], number>> = {
  // a whole code that is pasted is cut to its end, not to its beginning
  codeLast4: 24,
  orderNumber: 40,
  amount: 20,
  boughtOn: 40,
}

/** The last 4 signs of a gift code: of a whole one they are found, of less it is what stands first. */
const endOf = (text: string) => lastFour(text) ?? text.slice(0, 4)

export function Fields({ facts, keep }: { facts: Facts; keep: Keep }) {
  const words = useWords()
  const { open, unfold, fold, opener, form } = useFolded()
  const known = fieldNames.filter((name) => facts.fields[name])
  return (
    <section class="card case-part" aria-labelledby="fields">
      <h2 id="fields">{words.t('fields.title')}</h2>
      <p class="small">{words.t('fields.why')}</p>
      {!open && known.length > 0 && (
        <dl class="terms">
          {known.map((name) => (
            <div key={name}>
              <dt>{words.t(`fields.${name}.say`)}</dt>
              <dd>{facts.fields[name]}</dd>
            </div>
          ))}
        </dl>
      )}
      {open ? (
        <FieldForm facts={facts} keep={keep} form={form} onDone={fold} />
      ) : (
        <button ref={opener} type="button" class="button" data-action="fields" onClick={unfold}>
          {words.t('fields.edit')}
        </button>
      )}
    </section>
  )
}

interface FieldFormProps {
  facts: Facts
  keep: Keep
  form: Ref<HTMLFormElement>
  onDone: () => void
}

function FieldForm({ facts, keep, form, onDone }: FieldFormProps) {
  const words = useWords()
  const [before] = useState(facts.fields)
  const [values, setValues] = useState(before)
  const refused = fieldNames.some((name) => secretIn(values[name] ?? ''))
  const save = () => {
    for (const name of fieldNames) {
      const value = (values[name] ?? '').trim()
      if (value !== (before[name] ?? '')) keep({ do: 'field', name, value })
    }
    onDone()
  }
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!refused) save()
      }}
    >
      {fieldNames.map((name) => (
        <GuardedField
          key={name}
          label={words.t(`fields.${name}.say`)}
          hint={words.t(`fields.${name}.hint`)}
          value={values[name] ?? ''}
          rows={name === 'trouble' ? 3 : 1}
          max={longest[name] ?? 200}
          onInput={(text) => setValues({ ...values, [name]: name === 'codeLast4' ? endOf(text) : text })}
        />
      ))}
      <button type="submit" class="button wide" disabled={refused}>
        {words.t('fields.keep')}
      </button>
      <button type="button" class="quiet" data-action="close" onClick={onDone}>
        {words.t('fields.close')}
      </button>
    </form>
  )
}
