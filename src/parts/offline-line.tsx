/**
 * Whether the app works without a network, and the question whether a new version may come in. All its words stand in
 * the page from the start; the first script shows one of them by `data-offline` on the root (offline/worker.ts), so that
 * neither Preact nor words have to be fetched for it.
 */
import { Check, Download } from 'lucide'
import { Icon } from './icon.tsx'
import { useWords } from './speaking.tsx'

export function OfflineLine() {
  const words = useWords()
  return (
    <div class="offline-line" role="status">
      <p data-when="fetching">{words.t('offline.fetching')}</p>
      <p data-when="ready">
        <Icon of={Check} /> {words.t('offline.ready')}
      </p>
      <p data-when="failed">{words.t('offline.failed')}</p>
      <div class="update card" data-when="waiting">
        <p>{words.t('offline.waiting')}</p>
        <button type="button" class="button" data-action="update">
          <Icon of={Download} /> {words.t('offline.update')}
        </button>
      </div>
    </div>
  )
}
