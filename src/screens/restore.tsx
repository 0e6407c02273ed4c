/** A backup comes in: read whole and checked, then merged or put in place of what is here. */
import { useRef, useState } from 'preact/hooks'
import { BackupError, type BackupFault } from '../cases/backup/error.ts'
import type { Backup } from '../cases/backup/format.ts'
import { readBackup } from '../cases/backup/read.ts'
import { keeper } from '../cases/shared.ts'
import { useWords } from '../parts/speaking.tsx'

type State =
  | { readonly kind: 'ready' | 'reading' | 'done' | 'unstored' }
  | { readonly kind: 'read'; readonly backup: Backup }
  | { readonly kind: 'refused'; readonly fault: BackupFault }

export function Restore() {
  const words = useWords()
  const [state, setState] = useState<State>({ kind: 'ready' })
  const stop = useRef<AbortController | undefined>(undefined)
  const read = async (file: File) => {
    stop.current?.abort()
    stop.current = new AbortController()
    setState({ kind: 'reading' })
    try {
      setState({ kind: 'read', backup: await readBackup(file, undefined, stop.current.signal) })
    } catch (error) {
      setState({ kind: 'refused', fault: error instanceof BackupError ? error.kind : 'not-a-backup' })
    }
  }
  const restore = ({ cases, evidence }: Backup, how: 'merge' | 'replace') =>
    keeper.restore(cases, evidence, how).then(
      () => setState({ kind: 'done' }),
      () => setState({ kind: 'unstored' }),
    )
  return (
    <section class="card case-part" aria-labelledby="restore">
      <h2 id="restore">{words.t('restore.title')}</h2>
      <label class="field">
        {words.t('restore.choose')}
        <input
          type="file"
          accept=".zip,application/zip"
          onChange={({ currentTarget: { files } }) => files?.[0] && void read(files[0])}
        />
      </label>
      <div role="status">
        {state.kind === 'reading' && (
          <>
            <p>{words.t('restore.reading')}</p>
            <button type="button" class="button" onClick={() => stop.current?.abort()}>
              {words.t('restore.cancel')}
            </button>
          </>
        )}
        {state.kind === 'refused' && <p class="hint">{words.t(`restore.faults.${state.fault}`)}</p>}
        {state.kind === 'unstored' && <p class="hint">{words.t('restore.unstored')}</p>}
        {state.kind === 'done' && <p>{words.t('restore.done')}</p>}
      </div>
      {state.kind === 'read' && (
        <div class="choices">
          <p>{words.t('restore.found', { count: state.backup.cases.length })}</p>
          <button
            type="button"
            class="button wide"
            data-action="merge"
            onClick={() => void restore(state.backup, 'merge')}
          >
            {words.t('restore.merge')}
          </button>
          <button
            type="button"
            class="button"
            data-action="replace"
            onClick={() => void restore(state.backup, 'replace')}
          >
            {words.t('restore.replace')}
          </button>
        </div>
      )}
    </section>
  )
}
