/** Below every screen of a case: whether it is being kept, and the ways round. */
import { RotateCcw, TriangleAlert } from 'lucide'
import { Icon } from '../../parts/icon.tsx'
import { OfflineLine } from '../../parts/offline-line.tsx'
import { useWords } from '../../parts/speaking.tsx'

import { useKeeper } from '../use-keeper.ts'
import type { Shared } from './shared.ts'

/** Undo, and a word when something is not being kept. */
export function Keeping({ undo }: Shared) {
  const words = useWords()
  return (
    <>
      <NotKept />
      {undo && (
        <button type="button" class="quiet" data-action="undo" onClick={undo}>
          <Icon of={RotateCcw} /> {words.t('follow.undo')}
        </button>
      )}
      <OfflineLine />
    </>
  )
}

/** Says what is not being kept and why, with a way to try again. Nothing while all is well. */
export function NotKept() {
  const words = useWords()
  const keeper = useKeeper()
  if (!keeper.trouble) return null
  // nothing waits to be saved: it was a reading that failed
  const why = keeper.trouble === 'lost' && keeper.saved ? 'unread' : keeper.trouble
  return (
    <div class="not-kept" role="alert">
      <Icon of={TriangleAlert} />
      <p>{words.t(`notKept.${why}`)}</p>
      {keeper.trouble === 'newer' ? (
        <button type="button" class="button" onClick={() => location.reload()}>
          {words.t('notKept.reopen')}
        </button>
      ) : (
        <button type="button" class="button" onClick={() => void keeper.retry()}>
          {words.t('notKept.again')}
        </button>
      )}
    </div>
  )
}

/** The sign that what was done stands in the database: shown only after the transaction is complete. */
export function SavedSign() {
  const words = useWords()
  const keeper = useKeeper()
  const saved = keeper.saved && !keeper.trouble
  return (
    <span class="saved" data-saved={saved}>
      {saved ? words.t('follow.saved') : words.t(keeper.trouble ? 'follow.notSaved' : 'follow.saving')}
    </span>
  )
}
