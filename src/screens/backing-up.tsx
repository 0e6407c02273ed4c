/** The button that makes a backup, how far it is, and in a sentence how it ended. */
import { Save } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import { BackupError } from '../cases/backup/error.ts'
import { factsOf } from '../cases/facts.ts'
import type { Case } from '../cases/records.ts'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../parts/speaking.tsx'
import { Working } from '../parts/working.tsx'
import type { Words } from '../words/words.ts'
import { moment, titleOf } from './case-line.tsx'
import { usePercent } from './use-percent.ts'

interface BackingUpProps {
  say: string
  /** What goes into it; undefined where the records cannot be read. */
  of: () => Promise<{ readonly cases: readonly Case[]; readonly record: string } | undefined>
  /** It was made of what stood in the records at this time, ms since 1970. */
  onMade?: (read: number) => void
}

type State =
  | { readonly kind: 'ready' | 'working' | 'made' }
  | { readonly kind: 'failed'; readonly why: string }

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
    const read = Date.now()
    let content: Awaited<ReturnType<typeof of>>
    try {
      content = await of()
      if (!content) return setState({ kind: 'failed', why: words.t('backup.faults.unreadable') })
      const { backUp } = await import('./back-up.ts')
      await backUp(content.cases, content.record, tellDone, stop.current.signal)
      setState({ kind: 'made' })
      onMade?.(read)
    } catch (error) {
      setState({ kind: 'failed', why: whyOf(words, error, content?.cases ?? []) })
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
        {state.kind === 'failed' && <p class="hint">{state.why}</p>}
      </div>
    </div>
  )
}

function whyOf(words: Words, error: unknown, cases: readonly Case[]): string {
  const { kind, evidence } = error instanceof BackupError ? error : {}
  const named = evidence === undefined ? undefined : nameOf(words, evidence, cases)
  if (kind === 'damaged' && named) return words.t('backup.faults.damagedThis', named)
  return words.t(
    `backup.faults.${kind === 'damaged' || kind === 'too-large' || kind === 'cancelled' ? kind : 'failed'}`,
  )
}

/** What a person knows a piece of evidence by: its guide, and its caption, or without one when it was kept. */
function nameOf(words: Words, id: string, cases: readonly Case[]) {
  for (const { record, log } of cases) {
    const told = factsOf(log).evidence.find((one) => one.id === id)
    if (told)
      return { guide: titleOf(words, record.guide), name: told.caption || moment(told.at, words.lang) }
  }
  return undefined
}
