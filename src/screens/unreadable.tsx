/** The database cannot be read: nobody can say that a record is not there. */
import { useWords } from '../parts/speaking.tsx'
import { useKeeper } from './use-keeper.ts'

export function Unreadable() {
  const words = useWords()
  const keeper = useKeeper()
  return (
    <>
      <h1>{words.t('nothing.unreadable.say')}</h1>
      <p>{words.t('nothing.unreadable.text')}</p>
      <button type="button" class="button wide" data-action="again" onClick={() => void keeper.retry()}>
        {words.t('notKept.again')}
      </button>
    </>
  )
}
