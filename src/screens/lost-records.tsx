/** Records were here and are gone: said plainly, never shown as a first visit. */
import { casesPage } from '../addresses.ts'
import { wasKept } from '../cases/marker.ts'
import { useWords } from '../parts/speaking.tsx'
import { useKeeper } from './use-keeper.ts'

export function Lost() {
  const words = useWords()
  const keeper = useKeeper()
  if (!keeper.readOnce || keeper.trouble || keeper.unreadable > 0 || keeper.all().length > 0 || !wasKept())
    return null
  return (
    <div class="hint" data-lost role="status">
      <p>{words.t('loss.say')}</p>
      <a href={`${casesPage(words.lang)}#restore`}>{words.t('loss.restore')}</a>
    </div>
  )
}
