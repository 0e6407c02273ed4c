/** What is known of the case: it fills the ready messages. */
import { useState } from 'preact/hooks'
import { type Facts, fieldNames } from '../../cases/facts.ts'
import { useWords } from '../../parts/speaking.tsx'
import { secretIn } from '../../tools/secrets.ts'
import { GuardedField } from './guarded-field.tsx'
import type { Keep } from './keep.ts'

/** Longest entry of each field that has a shape of its own, in characters. */
const longest: Partial<Record<(typeof fieldNames)[number], number>> = {
  codeLast4: 4,
  orderNumber: 40,
  amount: 20,
  boughtOn: 40,
}

export function Fields({ facts, keep }: { facts: Facts; keep: Keep }) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const known = fieldNames.filter((name) => facts.fields[name])
  return (
    <section class="card case-part" aria-labelledby="fields">
      <h2 id="fields">{words.t('fields.title')}</h2>
      <p class="small">{words.t('fields.why')}</p>
      {!open && known.length > 0 && (
        <dl class="facts-list">
          {known.map((name) => (
            <div key={name}>
              <dt>{words.t(`fields.${name}.say`)}</dt>
              <dd>{facts.fields[name]}</dd>
            </div>
          ))}
        </dl>
      )}
      {open ? (
        <FieldForm facts={facts} keep={keep} onDone={() => setOpen(false)} />
      ) : (
        <button type="button" class="button" data-action="fields" onClick={() => setOpen(true)}>
          {words.t('fields.edit')}
        </button>
      )}
    </section>
  )
}

function FieldForm({ facts, keep, onDone }: { facts: Facts; keep: Keep; onDone: () => void }) {
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
          onInput={(text) => setValues({ ...values, [name]: text })}
        />
      ))}
      <button type="submit" class="button wide" disabled={refused}>
        {words.t('fields.keep')}
      </button>
    </form>
  )
}
