/** 「いっしょに見る」: what can go along into the other app, each with a switch and what it needs. */
import { useEffect, useState } from 'preact/hooks'
import type { Trip } from '../../../companion/card.ts'
import type { CompanionId } from '../../../companion/companions.ts'
import { session } from '../../../companion/session.ts'
import { beginCompany } from '../../../companion/wanted.ts'
import { Sheet } from '../../../parts/sheet.tsx'
import { useWords } from '../../../parts/speaking.tsx'
import { Waiting } from '../../../parts/waiting.tsx'
import { SplitScreen } from './split-screen.tsx'
import { Way } from './way.tsx'

export default function Company({ trip, onClose }: { trip: Trip; onClose: () => void }) {
  const words = useWords()
  const [able, setAble] = useState<readonly CompanionId[]>()
  useEffect(() => {
    beginCompany()
    void session
      .show(trip)
      .then(() => session.able())
      .then(setAble)
  }, [])
  return (
    <Sheet title={words.t('companion.title')} onClose={onClose}>
      <p class="small">{words.t('companion.lead')}</p>
      {!able && <Waiting />}
      {able?.length === 0 && <p>{words.t('companion.none')}</p>}
      {able && (
        <ul class="ways">
          {able.map((id) => (
            <Way key={id} id={id} />
          ))}
        </ul>
      )}
      <SplitScreen />
    </Sheet>
  )
}
