/** Takes files one after another: opens each in memory, shows it, and keeps it only with a yes. */
import { useEffect, useState } from 'preact/hooks'
import { kindOf, largest } from '../../../cases/evidence/kind.ts'
import type { Case } from '../../../cases/records.ts'
import { keeper } from '../../../cases/shared.ts'
import type { Guide } from '../../../guide/shape.ts'
import { useWords } from '../../../parts/speaking.tsx'
import { type Held, Review } from './review.tsx'

type Fault = 'kind' | 'large' | 'empty' | 'unreadable'
type State = { readonly kind: 'opening' } | { readonly kind: 'refused'; readonly fault: Fault } | Held

interface AddingProps {
  files: readonly File[]
  kept: Case
  guide: Guide | undefined
  /** All files were kept or left. */
  onDone: () => void
}

export function Adding({ files, kept, guide, onDone }: AddingProps) {
  const words = useWords()
  const [nth, setNth] = useState(0)
  const [state, setState] = useState<State>({ kind: 'opening' })
  const file = files[nth]
  useEffect(() => {
    if (!file) return onDone()
    let current = true
    setState({ kind: 'opening' })
    void held(file).then((found) => {
      if (current) setState(found)
      else if (found.kind === 'picture') found.opened.bitmap.close()
    })
    return () => {
      current = false
    }
  }, [file])
  if (!file) return null
  const next = () => setNth(nth + 1)
  const count = { nth: nth + 1, of: files.length }
  return (
    <div class="adding no-print" data-adding={state.kind}>
      {files.length > 1 && (
        <progress max={files.length} value={nth} aria-label={words.t('evidence.nth', count)} />
      )}
      <div role="status">
        {state.kind === 'opening' && <p>{words.t('evidence.opening', count)}</p>}
        {state.kind === 'refused' && (
          <p class="hint">{words.t(`evidence.faults.${state.fault}`, { name: file.name })}</p>
        )}
      </div>
      {state.kind === 'refused' && (
        <button type="button" class="button" data-action="next" onClick={next}>
          {words.t('evidence.next')}
        </button>
      )}
      {(state.kind === 'picture' || state.kind === 'pdf') && (
        <Review
          key={nth}
          held={state}
          caseId={kept.record.id}
          log={keeper.case(kept.record.id)?.log ?? kept.log}
          guide={guide}
          onDone={next}
        />
      )}
    </div>
  )
}

/** Opens a file as what its first bytes say it is. Nothing of it is stored. */
async function held(file: File): Promise<Held | { kind: 'refused'; fault: Fault }> {
  const refused = (fault: Fault) => ({ kind: 'refused', fault }) as const
  if (file.size === 0) return refused('empty')
  if (file.size > largest) return refused('large')
  try {
    const type = await kindOf(file)
    if (!type) return refused('kind')
    if (type === 'application/pdf') return { kind: 'pdf', file }
    // the picture as it is shown bears the type that its bytes have, not the one that was claimed
    const picture = new File([file], file.name, { type })
    const { opened } = await import('../../../cases/evidence/clean.ts')
    return { kind: 'picture', file: picture, was: type, opened: await opened(picture) }
  } catch {
    return refused('unreadable')
  }
}
