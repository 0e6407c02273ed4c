/** The button that makes a backup, how far it is, and in a sentence how it ended. */
import { Save } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import { BackupError } from '../cases/backup/error.ts'
import type { Case } from '../cases/records.ts'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../parts/speaking.tsx'
import { Working } from '../parts/working.tsx'
import { backUp } from './back-up.ts'
import { usePercent } from './use-percent.ts'

interface BackingUpProps {
  say: string
  /** What goes into it; undefined where the records cannot be read. */
  of: () => Promise<{ readonly cases: readonly Case[]; readonly record: string } | undefined>
  onMade?: () => void
}

type Fault = 'damaged' | 'too-large' | 'cancelled' | 'unreadable' | 'failed'
type State =
  | { readonly kind: 'ready' | 'working' | 'made' }
  | { readonly kind: 'failed'; readonly fault: Fault }

export function BackingUp({ say, of, onMade }: BackingUpProps) {
  const words = useWords()
  const [state, setState] = useState<State>({ kind: 'ready' })
  const [done, tellDone] = usePercent()
  const stop = useRef<AbortController | undefined>(undefined)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const make = async () => {
    if (state.kind === 'working') return
    stop.current = new AbortController()
    tellDone(0, 1)
    setState({ kind: 'working' })
    try {
      const content = await of()
      if (!content) return setState({ kind: 'failed', fault: 'unreadable' })
      await backUp(content.cases, content.record, tellDone, stop.current.signal)
      setState({ kind: 'made' })
      onMade?.()
    } catch (error) {
      setState({ kind: 'failed', fault: faultOf(error) })
    }
  }
  const cancel = () => {
    stop.current?.abort()
    button.current?.focus()
  }
  return (
    <div class="backing-up">
      <button
        ref={button}
        type="button"
        class="button"
        data-action="backup"
        aria-disabled={state.kind === 'working'}
        onClick={() => void make()}
      >
        <Icon of={Save} /> {say}
      </button>
      {state.kind === 'working' && <Working say={words.t('backup.working')} done={done} onCancel={cancel} />}
      <div role="status" data-backup={state.kind}>
        {state.kind === 'made' && <p class="small">{words.t('backup.made')}</p>}
        {state.kind === 'failed' && <p class="hint">{words.t(`backup.faults.${state.fault}`)}</p>}
      </div>
    </div>
  )
}

function faultOf(error: unknown): Fault {
  const kind = error instanceof BackupError ? error.kind : undefined
  return kind === 'damaged' || kind === 'too-large' || kind === 'cancelled' ? kind : 'failed'
}
