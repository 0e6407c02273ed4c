/** A text that was shared: shown as text and nothing else, then looked through for its sender, or kept as a note. */
import { useEffect, useState } from 'preact/hooks'
import { sharedPlaced } from '../../offline/shared.ts'
import { useWords } from '../../parts/speaking.tsx'
import { SenderCheck } from '../tools/sender/sender-check.tsx'
import { KeepAsNote } from './keep-as-note.tsx'

export function SharedText({ text }: { text: string }) {
  const words = useWords()
  const [chosen, setChosen] = useState<'sender' | 'note'>()
  useEffect(() => {
    if (chosen !== 'sender') return
    // the check says that nothing of the text is kept: then not by the worker either
    addEventListener('pagehide', sharedPlaced)
    return () => removeEventListener('pagehide', sharedPlaced)
  }, [chosen])
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
