/** A backup comes in: read whole and checked, then merged or put in place of what is here. */
import { FolderOpen } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import { BackupError, type BackupFault } from '../cases/backup/error.ts'
import type { Backup } from '../cases/backup/format.ts'
import { keeper } from '../cases/shared.ts'
import { FileButton } from '../parts/file-button.tsx'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../parts/speaking.tsx'
import { Working } from '../parts/working.tsx'
import { Found, type How } from './found.tsx'
import { quietAbout } from './quiet-about.ts'
import { usePercent } from './use-percent.ts'

type State =
  | { readonly kind: 'ready' | 'reading' | 'storing' | 'done' | 'unstored' }
  | { readonly kind: 'read'; readonly backup: Backup }
  | { readonly kind: 'refused'; readonly fault: BackupFault | 'not-loaded' }

export function Restore() {
  const words = useWords()
  const [state, setState] = useState<State>({ kind: 'ready' })
  const [done, tellDone] = usePercent()
  const stop = useRef<AbortController | undefined>(undefined)
  const field = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const read = async (file: File) => {
    stop.current?.abort()
    const own = new AbortController()
    stop.current = own
    tellDone(0, 1)
    setState({ kind: 'reading' })
    // what unpacks and checks is fetched when there is something to read
    const reader = await import('../cases/backup/read.ts').catch(() => undefined)
    if (!reader) return setState({ kind: 'refused', fault: 'not-loaded' })
    const result = await reader.readBackup(file, tellDone, own.signal).then(
      (backup): State => ({ kind: 'read', backup }),
      (error): State => ({
        kind: 'refused',
        fault: error instanceof BackupError ? error.kind : 'not-a-backup',
      }),
    )
    // another file was chosen meanwhile
    if (stop.current === own) setState(result)
  }
  const cancel = () => {
    stop.current?.abort()
    field.current?.focus()
  }
  const leave = () => {
    setState({ kind: 'ready' })
    field.current?.focus()
  }
  const restore = ({ cases, evidence }: Backup, how: How) => {
    setState({ kind: 'storing' })
    // the buttons that had the focus are gone
    heading.current?.focus()
    return keeper.restore(cases, evidence, how).then(
      () => {
        // replacing deletes what notifications are made from, also of a case that comes back
        if (how === 'replace') void quietAbout()
        setState({ kind: 'done' })
      },
      () => setState({ kind: 'unstored' }),
    )
  }
  return (
    <section class="card case-part" aria-labelledby="restore">
      <h2 id="restore" ref={heading} tabIndex={-1}>
        {words.t('restore.title')}
      </h2>
      <FileButton
        field={field}
        accept=".zip,application/zip"
        disabled={state.kind === 'storing'}
        onChosen={([file]) => file && void read(file)}
      >
        <Icon of={FolderOpen} /> {words.t('restore.choose')}
      </FileButton>
      {state.kind === 'reading' && <Working say={words.t('restore.reading')} done={done} onCancel={cancel} />}
      <div role="status">
        {state.kind === 'storing' && <p>{words.t('restore.storing')}</p>}
        {state.kind === 'refused' && <p class="hint">{words.t(`restore.faults.${state.fault}`)}</p>}
        {state.kind === 'unstored' && <p class="hint">{words.t('restore.unstored')}</p>}
        {state.kind === 'done' && <p>{words.t('restore.done')}</p>}
      </div>
      {state.kind === 'read' && (
        <Found
          count={state.backup.cases.length}
          onRestore={(how) => void restore(state.backup, how)}
          onUnreadable={() => setState({ kind: 'unstored' })}
          onLeave={leave}
        />
      )}
    </section>
  )
}
