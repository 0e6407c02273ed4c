/**
 * Holds what is pasted against the list, while it is typed. It stays in this component: it goes into no address,
 * storage or log, and is gone when the page is left, also where the browser keeps the page for the way back. A text
 * that was shared is let go of by the worker too: `share/shared-text.tsx` sees to it.
 */
import { h } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import { NotLoaded } from '../../../parts/not-loaded.tsx'
import { useWords } from '../../../parts/speaking.tsx'
import { Waiting } from '../../../parts/waiting.tsx'
import { ToolForm } from '../tool-form.tsx'
import { Onward } from './onward.tsx'
import { useResult } from './use-result.ts'

/** What a screen loads that draws this. */
export const words = ['sender', 'labels'] as const

interface SenderCheckProps {
  /** A text to begin with, such as one that was shared; held in memory only. */
  text?: string
  /** Set into a step of a guide, which leads on by itself. */
  inStep?: boolean
}

export function SenderCheck({ text = '', inStep = false }: SenderCheckProps) {
  const words = useWords()
  const id = useId()
  const [pasted, setPasted] = useState(text)
  useEffect(() => {
    const forget = () => setPasted('')
    addEventListener('pagehide', forget)
    return () => removeEventListener('pagehide', forget)
  }, [])
  const asked = pasted.trim() !== ''
  const result = useResult(asked)
  return (
    <ToolForm>
      <div class="field">
        <label for={id}>{words.t('sender.ask')}</label>
        <p id={`${id}-hint`} class="small paste-hint">
          {words.t('sender.hint')}
        </p>
        <textarea
          id={id}
          class="pasted"
          rows={3}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          translate={false}
          value={pasted}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </div>
      {asked && (
        <button type="button" class="quiet" data-action="clear" onClick={() => setPasted('')}>
          {words.t('sender.clear')}
        </button>
      )}
      {asked && result === 'failed' && <NotLoaded />}
      {asked && result === undefined && <Waiting />}
      {asked && typeof result === 'function' && h(result, { of: pasted })}
      {asked && !inStep && <Onward />}
      <p class="small">{words.t('sender.unkept')}</p>
    </ToolForm>
  )
}
