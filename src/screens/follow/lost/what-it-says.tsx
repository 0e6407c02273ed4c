/** What the screen says instead: kept in the case, and shared with the editors if the person wants. */
import { Share2 } from 'lucide'
import { useState } from 'preact/hooks'
import { labelsOf } from '../../../content/sentence.ts'
import { HandOut } from '../../../parts/hand-out.tsx'
import { useWords } from '../../../parts/speaking.tsx'
import { secretIn } from '../../../tools/secrets.ts'
import { GuardedField } from '../../case/guarded-field.tsx'
import type { LostProps } from './lost.tsx'

/** Longest note, in characters. */
const longest = 500

export default function WhatItSays({ guide, view, step, keep, onClose }: LostProps) {
  const words = useWords()
  const [text, setText] = useState('')
  const [kept, setKept] = useState(false)
  const secret = secretIn(text)
  const report = words.t('lost.note.report', {
    place: `${guide.slug} ${view.node}/${step.name}`,
    expected: labelsOf(step).join(' / ') || step.name,
    seen: text,
  })
  const save = () => {
    keep({ do: 'note', node: view.node, step: step.name, text: text.trim() })
    setKept(true)
  }
  if (kept) {
    return (
      <>
        <p role="status">{words.t('lost.note.kept')}</p>
        <HandOut
          text={report}
          by="share"
          say={words.t('lost.note.share')}
          icon={Share2}
          class="button second"
        />
        <button type="button" class="button wide" onClick={onClose}>
          {words.t('lost.note.close')}
        </button>
      </>
    )
  }
  return (
    <form
      class="note"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() && !secret) save()
      }}
    >
      <GuardedField
        label={words.t('lost.note.label')}
        value={text}
        rows={3}
        max={longest}
        onInput={setText}
      />
      <button type="submit" class="button wide" disabled={!text.trim() || secret !== undefined}>
        {words.t('lost.note.keep')}
      </button>
    </form>
  )
}
