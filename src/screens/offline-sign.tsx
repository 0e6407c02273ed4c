/** Whether the app works without a network, and the question whether a new version may come in. */
import { Check, Download } from 'lucide'
import { useEffect, useReducer } from 'preact/hooks'
import { acceptUpdate, offlineState, watchOffline } from '../offline/worker.ts'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../parts/speaking.tsx'

export default function OfflineSign() {
  const words = useWords()
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  useEffect(() => watchOffline(() => redraw(undefined)), [])
  const state = offlineState()
  if (state === 'none') return null
  if (state === 'waiting') {
    return (
      <div class="update card" role="status">
        <p>{words.t('offline.waiting')}</p>
        <button type="button" class="button" data-action="update" onClick={acceptUpdate}>
          <Icon of={Download} /> {words.t('offline.update')}
        </button>
      </div>
    )
  }
  return (
    <p class={`offline-sign ${state}`} data-offline={state} role="status">
      {state === 'ready' && <Icon of={Check} />} {words.t(`offline.${state}`)}
    </p>
  )
}
