/** A text on its way into a case, as a note: it can be shortened first, and secrets in it are refused. */
import { useEffect, useState } from 'preact/hooks'
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
  const [into, setInto] = useState<string>()
  const keep = (id: string) => {
    void keeper.add(id, { do: 'note', text: text.trim() })
    setInto(id)
  }
  // what could not be saved lives in this page alone: it stays until it is
  const placed = into !== undefined && keeper.saved
  useEffect(() => {
    if (!placed) return
    sharedPlaced()
    location.replace(`${casePage(words.lang, into)}#notes`)
  }, [placed, into, words])
  if (into !== undefined)
    return (
      <>
        <NotKept />
        <blockquote class="card shared-text" translate={false}>
          {text.trim()}
        </blockquote>
      </>
    )
  const tooLong = text.length > longest
  return (
    <>
      <NotKept />
      <GuardedField label={words.t('share.note')} value={text} rows={6} max={longest} onInput={setText} />
      {tooLong && <p class="hint">{words.t('share.tooLong', { count: longest })}</p>}
      {text.trim() && !tooLong && secretIn(text) === undefined && (
        <ChooseCase onChosen={({ record }) => keep(record.id)} />
      )}
    </>
  )
}
