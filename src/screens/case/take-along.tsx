/** Ways to take a case along: as text, on paper, to another phone, as a backup. */
import { Printer, QrCode, Share2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { Case } from '../../cases/records.ts'
import { HandOut } from '../../parts/hand-out.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { BackingUp } from '../backing-up.tsx'
import { Lazily } from '../follow/lazily.tsx'
import { type FoundGuide, guideIn } from '../guide-of.ts'
import { allAtOnce } from './evidence/in-turn.ts'
import { recordText } from './record-text.ts'

export function TakeAlong({ kept, found }: { kept: Case; found: FoundGuide }) {
  const words = useWords()
  const guide = guideIn(found)
  const [handing, setHanding] = useState(false)
  const text = recordText(words, found, kept)
  return (
    <section class="card case-part no-print" aria-labelledby="along">
      <h2 id="along">{words.t('along.title')}</h2>
      <div class="choices">
        <HandOut text={text} by="share" say={words.t('along.share')} icon={Share2} class="button" />
        <button type="button" class="button" data-action="print" onClick={() => void printAll()}>
          <Icon of={Printer} /> {words.t('along.print')}
        </button>
        {guide && (
          <button type="button" class="button" data-action="hand-over" onClick={() => setHanding(true)}>
            <Icon of={QrCode} /> {words.t('along.handOver')}
          </button>
        )}
        <BackingUp
          say={words.t('along.backup')}
          of={() => Promise.resolve({ cases: [kept], record: text })}
        />
      </div>
      {handing && guide && (
        <Lazily
          load={() => import('./hand-over.tsx')}
          given={{ guide, log: kept.log, onClose: () => setHanding(false) }}
        />
      )}
    </section>
  )
}

/** On paper there is no scrolling to a picture that is made when it is seen. */
async function printAll(): Promise<void> {
  const pictures = allAtOnce()
  if (pictures) await pictures
  print()
}
