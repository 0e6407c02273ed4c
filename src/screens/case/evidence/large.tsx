/** A piece of evidence by itself: seen large, taken along as a file, or taken out for good. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { endingOf } from '../../../cases/backup/format.ts'
import { type EvidenceRecord, isPicture } from '../../../cases/evidence/records.ts'
import type { Facts } from '../../../cases/facts.ts'
import { keeper } from '../../../cases/shared.ts'
import { Sheet } from '../../../parts/sheet.tsx'
import { useWords } from '../../../parts/speaking.tsx'
import { download } from '../download.ts'
import { TakeOut } from './take-out.tsx'
import { useAddress } from './use-address.ts'

interface LargeProps {
  told: Facts['evidence'][number]
  record: EvidenceRecord
  name: string
  onClose: () => void
}

export function Large({ told, record, name, onClose }: LargeProps) {
  const words = useWords()
  const [bytes, setBytes] = useState<ArrayBuffer | 'gone'>()
  useEffect(() => {
    keeper.contentOf(record.id).then(
      (found) => setBytes(found ?? 'gone'),
      () => undefined, // the page says that nothing can be read
    )
  }, [record.id])
  const there = bytes instanceof ArrayBuffer ? bytes : undefined
  const address = useAddress(
    useMemo(
      () => (there && isPicture(record) ? new Blob([there], { type: record.type }) : undefined),
      [there, record],
    ),
  )
  return (
    <Sheet title={name} onClose={onClose}>
      {bytes === 'gone' && <p class="hint">{words.t('evidence.gone')}</p>}
      {address && <img class="large" src={address} alt={name} />}
      <details>
        <summary>{words.t('evidence.sum')}</summary>
        <p class="small sum">{record.sha256}</p>
        <p class="small">{words.t('evidence.sumWhat')}</p>
      </details>
      {there && (
        <button
          type="button"
          class="button"
          data-action="save-evidence"
          onClick={() =>
            download(`tejun-${record.id.slice(0, 8)}.${endingOf(record.type)}`, record.type, [there])
          }
        >
          {words.t('evidence.save')}
        </button>
      )}
      <TakeOut caseId={record.case} told={told} onTaken={onClose} />
    </Sheet>
  )
}
