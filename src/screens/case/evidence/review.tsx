/** One file in hand: shown, parts blacked out, a word and a step added; then kept or left. */
import { useEffect, useState } from 'preact/hooks'
import type { Opened, Part } from '../../../cases/evidence/clean.ts'
import type { PictureType } from '../../../cases/evidence/kind.ts'
import type { Evidence } from '../../../cases/evidence/records.ts'
import { askToPersist } from '../../../cases/persist.ts'
import { sha256 } from '../../../cases/sha256.ts'
import { keeper } from '../../../cases/shared.ts'
import type { Entry } from '../../../guide/acts.ts'
import type { Guide } from '../../../guide/shape.ts'
import { useWords } from '../../../parts/speaking.tsx'
import { secretIn } from '../../../tools/secrets.ts'
import { newId } from '../../follow/open.ts'
import { GuardedField } from '../guarded-field.tsx'
import { BlackOut } from './black-out.tsx'
import { hereIn, StepChoice, type StepName } from './step-choice.tsx'

export type Held =
  | { readonly kind: 'picture'; readonly file: File; readonly was: PictureType; readonly opened: Opened }
  | { readonly kind: 'pdf'; readonly file: File }

interface ReviewProps {
  held: Held
  caseId: string
  log: readonly Entry[]
  guide: Guide | undefined
  /** Kept or left: the file may be let go. */
  onDone: () => void
}

export function Review({ held, caseId, log, guide, onDone }: ReviewProps) {
  const words = useWords()
  const [parts, setParts] = useState<readonly Part[]>([])
  const [caption, setCaption] = useState('')
  const [step, setStep] = useState<StepName | undefined>(() => hereIn(guide, log))
  const [state, setState] = useState<'looking' | 'keeping' | 'undrawn'>('looking')
  useEffect(() => () => (held.kind === 'picture' ? held.opened.bitmap.close() : undefined), [held])
  const keep = async () => {
    setState('keeping')
    try {
      const made = await madeOf(held, parts)
      const evidence = { ...made, id: newId(), case: caseId }
      void keeper.addEvidence(evidence, { caption: caption.trim(), ...step })
      askToPersist()
      onDone()
    } catch {
      setState('undrawn')
    }
  }
  return (
    <form
      class="review"
      onSubmit={(event) => {
        event.preventDefault()
        if (secretIn(caption) === undefined) void keep()
      }}
    >
      <h3 ref={focusOnce} tabIndex={-1}>
        {words.t('evidence.review')}
      </h3>
      {held.kind === 'picture' ? (
        <>
          <p class="hint">{words.t('evidence.hide')}</p>
          <BlackOut picture={held.file} size={held.opened} parts={parts} onChange={setParts} />
          <p class="small">
            {words.t('evidence.cleans')} {held.opened.smaller && words.t('evidence.smaller')}
          </p>
        </>
      ) : (
        <>
          <p class="file-name">{held.file.name}</p>
          <p class="hint">{words.t('evidence.pdf')}</p>
        </>
      )}
      <GuardedField
        label={words.t(held.kind === 'pdf' ? 'evidence.captionPdf' : 'evidence.caption')}
        value={caption}
        max={200}
        onInput={setCaption}
      />
      <StepChoice guide={guide} log={log} value={step} onChange={setStep} />
      <div role="status">
        {state === 'keeping' && (
          <>
            <p>{words.t('evidence.keeping')}</p>
            <progress aria-label={words.t('evidence.keeping')} />
          </>
        )}
        {state === 'undrawn' && <p class="hint">{words.t('evidence.faults.undrawn')}</p>}
      </div>
      <button type="submit" class="button wide" data-action="keep" disabled={state === 'keeping'}>
        {words.t(state === 'undrawn' ? 'evidence.retry' : 'evidence.keep')}
      </button>
      <button type="button" class="quiet" data-action="leave" disabled={state === 'keeping'} onClick={onDone}>
        {words.t('evidence.leave')}
      </button>
    </form>
  )
}

/** What is stored: a picture drawn anew, a PDF as it is. Rejects where the picture cannot be drawn. */
async function madeOf(held: Held, parts: readonly Part[]): Promise<Omit<Evidence, 'id' | 'case'>> {
  const { cleaned } = await import('../../../cases/evidence/clean.ts')
  const made =
    held.kind === 'picture'
      ? await cleaned(held.opened, held.was, parts)
      : { type: 'application/pdf', bytes: await held.file.arrayBuffer() }
  return { ...made, size: made.bytes.byteLength, sha256: await sha256(new Uint8Array(made.bytes)) }
}

/** Each file that comes up is told to the ear; drawing again moves no focus. */
function focusOnce(heading: HTMLHeadingElement | null): void {
  if (!heading || heading.dataset.told) return
  heading.dataset.told = ''
  heading.focus()
}
