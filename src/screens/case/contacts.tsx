/** The log of talks with Amazon, a shop, an office: what can be shown later. */
import type { Ref } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Facts } from '../../cases/facts.ts'
import { useWords } from '../../parts/speaking.tsx'
import { isDay } from '../../tools/refund-dates.ts'
import { secretIn } from '../../tools/secrets.ts'
import { dayIn } from '../day.ts'
import { GuardedField } from './guarded-field.tsx'
import type { Keep } from './keep.ts'
import { useFolded } from './use-folded.ts'

const ways = ['chat', 'call', 'other'] as const

export function Contacts({ facts, keep }: { facts: Facts; keep: Keep }) {
  const words = useWords()
  const { open, unfold, fold, opener, form } = useFolded()
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <section class="card case-part" aria-labelledby="contacts">
      <h2 id="contacts" ref={heading} tabIndex={-1}>
        {words.t('contact.title')}
      </h2>
      {facts.contacts.length === 0 && <p class="small">{words.t('contact.none')}</p>}
      <ul class="contacts">
        {facts.contacts.map((contact) => (
          <li key={contact.n} data-contact={contact.n}>
            <p>
              <b>{words.t(`contact.ways.${contact.by}`)}</b> {contact.when}{' '}
              {contact.who && words.t('contact.with', { who: contact.who })}
            </p>
            <p>{contact.said}</p>
            {contact.promisedBy && (
              <p class="promised">
                {words.t('contact.promised', { day: promised(words.lang, contact.promisedBy) })}
              </p>
            )}
            <button
              type="button"
              class="quiet small"
              aria-label={words.t('contact.takeOutThis', { what: contact.said })}
              onClick={() => {
                keep({ do: 'undo', of: contact.n })
                heading.current?.focus()
              }}
            >
              {words.t('contact.takeOut')}
            </button>
          </li>
        ))}
      </ul>
      {open ? (
        <ContactForm keep={keep} form={form} onDone={fold} />
      ) : (
        <button ref={opener} type="button" class="button" data-action="contact" onClick={unfold}>
          {words.t('contact.add')}
        </button>
      )}
    </section>
  )
}

const promised = (lang: string, day: string) => (isDay(day) ? dayIn(lang, day) : day)

interface ContactFormProps {
  keep: Keep
  form: Ref<HTMLFormElement>
  onDone: () => void
}

function ContactForm({ keep, form, onDone }: ContactFormProps) {
  const words = useWords()
  const [by, setBy] = useState<(typeof ways)[number]>('chat')
  const [when, setWhen] = useState(() => nowHere())
  const [who, setWho] = useState('')
  const [said, setSaid] = useState('')
  const [promisedBy, setPromisedBy] = useState('')
  const refused = !said.trim() || [who, said].some((text) => secretIn(text))
  const save = () => {
    const until = isDay(promisedBy) ? { promisedBy } : {}
    keep({ do: 'contact', by, when: when.replace('T', ' '), who: who.trim(), said: said.trim(), ...until })
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
      <fieldset>
        <legend>{words.t('contact.how')}</legend>
        {ways.map((way) => (
          <label key={way} class="radio-row">
            <input type="radio" name="way" value={way} checked={by === way} onChange={() => setBy(way)} />
            {words.t(`contact.ways.${way}`)}
          </label>
        ))}
      </fieldset>
      <label class="field">
        {words.t('contact.when')}
        <input
          type="datetime-local"
          value={when}
          autocomplete="off"
          onInput={(event) => setWhen(event.currentTarget.value)}
        />
      </label>
      <GuardedField
        label={words.t('contact.who')}
        hint={words.t('contact.whoHint')}
        value={who}
        max={80}
        onInput={setWho}
      />
      <GuardedField label={words.t('contact.said')} value={said} rows={3} max={1000} onInput={setSaid} />
      <label class="field">
        {words.t('contact.by')}
        <input
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          value={promisedBy}
          autocomplete="off"
          onInput={(event) => setPromisedBy(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button wide" disabled={refused}>
        {words.t('contact.keep')}
      </button>
      <button type="button" class="quiet" data-action="close" onClick={onDone}>
        {words.t('fields.close')}
      </button>
    </form>
  )
}

/** Now by the clock of Japan, as a field for date and time wants it. */
function nowHere(): string {
  return new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 16)
}
