/** Notes of one's own. */
import { useRef, useState } from 'preact/hooks'
import type { Facts } from '../../cases/facts.ts'
import { useWords } from '../../parts/speaking.tsx'
import { secretIn } from '../../tools/secrets.ts'
import { moment } from '../case-line.tsx'
import { GuardedField } from './guarded-field.tsx'
import type { Keep } from './keep.ts'

export function Notes({ facts, keep }: { facts: Facts; keep: Keep }) {
  const words = useWords()
  const [text, setText] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  const refused = !text.trim() || secretIn(text) !== undefined
  return (
    <section class="card case-part" aria-labelledby="notes">
      <h2 id="notes" ref={heading} tabIndex={-1}>
        {words.t('notes.title')}
      </h2>
      <ul class="contacts">
        {facts.notes.map((note) => (
          <li key={note.n} data-note={note.n}>
            <p>{note.text}</p>
            <p class="small">
              {moment(note.at, words.lang)}{' '}
              <button
                type="button"
                class="quiet small"
                aria-label={words.t('contact.takeOutThis', { what: note.text })}
                onClick={() => {
                  keep({ do: 'undo', of: note.n })
                  heading.current?.focus()
                }}
              >
                {words.t('contact.takeOut')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (refused) return
          keep({ do: 'note', text: text.trim() })
          setText('')
          // the list with the new note stands below it; the button cannot be pressed now
          heading.current?.focus()
        }}
      >
        <GuardedField label={words.t('notes.label')} value={text} rows={2} max={1000} onInput={setText} />
        <button type="submit" class="button" disabled={refused}>
          {words.t('notes.keep')}
        </button>
      </form>
    </section>
  )
}
