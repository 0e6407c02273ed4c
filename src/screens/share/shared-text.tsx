/** A text that was shared: shown as text and nothing else, and kept as a note where the person wants it. */
import { useState } from 'preact/hooks'
import { casePage } from '../../addresses.ts'
import { sharedPlaced } from '../../offline/shared.ts'
import { useWords } from '../../parts/speaking.tsx'
import { secretIn } from '../../tools/secrets.ts'
import { GuardedField } from '../case/guarded-field.tsx'
import { NotKept } from '../follow/keeping.tsx'
import { useKeeper } from '../use-keeper.ts'
import { ChooseCase } from './choose-case.tsx'

export function SharedText({ text: came }: { text: string }) {
  const words = useWords()
  const keeper = useKeeper()
  const [text, setText] = useState(came)
  const [choosing, setChoosing] = useState(false)
  const keep = async (id: string) => {
    await keeper.add(id, { do: 'note', text: text.trim() })
    if (!keeper.saved) return
    sharedPlaced()
    location.replace(`${casePage(words.lang, id)}#notes`)
  }
  return (
    <>
      <h1>{words.t('share.text')}</h1>
      <NotKept />
      <GuardedField label={words.t('share.note')} value={text} rows={6} max={1000} onInput={setText} />
      {choosing ? (
        <ChooseCase onChosen={({ record }) => void keep(record.id)} />
      ) : (
        <button
          type="button"
          class="button wide"
          data-action="note"
          disabled={!text.trim() || secretIn(text) !== undefined}
          onClick={() => setChoosing(true)}
        >
          {words.t('share.keepNote')}
        </button>
      )}
    </>
  )
}
