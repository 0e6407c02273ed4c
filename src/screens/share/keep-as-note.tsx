/** A text on its way into a case, as a note: it can be shortened first, and secrets in it are refused. */
import { useState } from 'preact/hooks'
import { casePage } from '../../addresses.ts'
import { sharedPlaced } from '../../offline/shared.ts'
import { useWords } from '../../parts/speaking.tsx'
import { secretIn } from '../../tools/secrets.ts'
import { GuardedField } from '../case/guarded-field.tsx'
import { NotKept } from '../follow/keeping.tsx'
import { useKeeper } from '../use-keeper.ts'
import { ChooseCase } from './choose-case.tsx'

/** Longest note, in characters. */
const longest = 1000

export function KeepAsNote({ text: came }: { text: string }) {
  const words = useWords()
  const keeper = useKeeper()
  const [text, setText] = useState(came)
  const keep = async (id: string) => {
    await keeper.add(id, { do: 'note', text: text.trim() })
    // what could not be saved lives in this page alone
    if (!keeper.saved) return
    sharedPlaced()
    location.replace(`${casePage(words.lang, id)}#notes`)
  }
  const tooLong = text.length > longest
  return (
    <>
      <NotKept />
      <GuardedField label={words.t('share.note')} value={text} rows={6} max={longest} onInput={setText} />
      {tooLong && <p class="hint">{words.t('share.tooLong', { count: longest })}</p>}
      {text.trim() && !tooLong && secretIn(text) === undefined && (
        <ChooseCase onChosen={({ record }) => void keep(record.id)} />
      )}
    </>
  )
}
