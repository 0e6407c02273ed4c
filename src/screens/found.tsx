/** What a backup holds, and what to do with it. What would delete something is asked twice. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { keeper } from '../cases/shared.ts'
import { Sheet } from '../parts/sheet.tsx'
import { useWords } from '../parts/speaking.tsx'

export type How = 'merge' | 'replace'

interface FoundProps {
  /** Cases in the backup. */
  count: number
  onRestore: (how: How) => void
  /** What is here cannot be read, so nobody can say what would be deleted. */
  onUnreadable: () => void
  onLeave: () => void
}

export function Found({ count, onRestore, onUnreadable, onLeave }: FoundProps) {
  const words = useWords()
  /** Cases here that would be deleted, while that is being asked. */
  const [here, setHere] = useState<number>()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const replace = async () => {
    const cases = await keeper.readAll()
    const there = cases.length + keeper.unreadable
    if (!keeper.readable) onUnreadable()
    else if (there) setHere(there)
    else onRestore('replace')
  }
  return (
    <div class="choices">
      <p role="status">{words.t('restore.found', { count })}</p>
      <button
        ref={first}
        type="button"
        class="button wide"
        data-action="merge"
        onClick={() => onRestore('merge')}
      >
        {words.t('restore.merge')}
      </button>
      <button type="button" class="button" data-action="replace" onClick={() => void replace()}>
        {words.t('restore.replace')}
      </button>
      <button type="button" class="quiet" data-action="leave" onClick={onLeave}>
        {words.t('working.cancel')}
      </button>
      {here !== undefined && (
        <Sheet title={words.t('restore.sure.title')} onClose={() => setHere(undefined)}>
          <p>{words.t('restore.sure.text', { count: here })}</p>
          <button
            type="button"
            class="button second"
            data-action="replace-sure"
            onClick={() => onRestore('replace')}
          >
            {words.t('restore.sure.yes')}
          </button>
          <button type="button" class="button wide" onClick={() => setHere(undefined)}>
            {words.t('restore.sure.no')}
          </button>
        </Sheet>
      )}
    </div>
  )
}
