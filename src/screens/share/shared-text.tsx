/** A text that was shared: shown as text and nothing else, then looked through for its sender, or kept as a note. */
import { useState } from 'preact/hooks'
import { useWords } from '../../parts/speaking.tsx'
import { SenderCheck } from '../tools/sender/sender-check.tsx'
import { KeepAsNote } from './keep-as-note.tsx'

export function SharedText({ text }: { text: string }) {
  const words = useWords()
  const [chosen, setChosen] = useState<'sender' | 'note'>()
  return (
    <>
      <h1>{words.t('share.text')}</h1>
      {chosen === undefined && (
        <>
          <blockquote class="card shared-text" translate={false}>
            {text}
          </blockquote>
          <button type="button" class="button wide" data-action="sender" onClick={() => setChosen('sender')}>
            {words.t('share.checkSender')}
          </button>
          <button type="button" class="button second" data-action="note" onClick={() => setChosen('note')}>
            {words.t('share.keepNote')}
          </button>
        </>
      )}
      {chosen === 'sender' && <SenderCheck text={text} />}
      {chosen === 'note' && <KeepAsNote text={text} />}
    </>
  )
}
