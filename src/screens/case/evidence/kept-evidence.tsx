/** One piece of evidence that is kept: seen small, opened large, taken out again. */
import { FileText } from 'lucide'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type EvidenceRecord, isPicture } from '../../../cases/evidence/records.ts'
import type { Facts } from '../../../cases/facts.ts'
import { keeper } from '../../../cases/shared.ts'
import type { Guide } from '../../../guide/shape.ts'
import { Icon } from '../../../parts/icon.tsx'
import { useWords } from '../../../parts/speaking.tsx'
import type { Words } from '../../../words/words.ts'
import { moment } from '../../case-line.tsx'
import { Large } from './large.tsx'
import { stepSaid } from './step-choice.tsx'
import { useAddress } from './use-address.ts'

interface KeptEvidenceProps {
  told: Facts['evidence'][number]
  record: EvidenceRecord | undefined
  /** The records were read: one that is missing now is gone. */
  ready: boolean
  guide: Guide | undefined
}

export function KeptEvidence({ told, record, ready, guide }: KeptEvidenceProps) {
  const words = useWords()
  const [large, setLarge] = useState(false)
  const step = told.node && told.step && stepSaid(words, guide, { node: told.node, step: told.step })
  const name = told.caption || words.t('evidence.noCaption')
  return (
    <li data-evidence={told.n}>
      {record && (
        <button
          type="button"
          class="thumb"
          aria-label={`${words.t('evidence.open')}: ${name}`}
          onClick={() => setLarge(true)}
        >
          {isPicture(record) ? <Small record={record} name={name} /> : <Icon of={FileText} />}
        </button>
      )}
      <div>
        <p>
          <b>{name}</b>
        </p>
        {step && <p class="small">{step}</p>}
        <p class="small">
          {moment(told.at, words.lang)} {record && kindSaid(words, record)}
        </p>
        {ready && !record && <p class="hint">{words.t('evidence.gone')}</p>}
        {record && <p class="small only-print sum">SHA-256: {record.sha256}</p>}
        <button type="button" class="quiet small" data-action="open-evidence" onClick={() => setLarge(true)}>
          {words.t('evidence.open')}
        </button>
      </div>
      {large && record && <Large told={told} record={record} name={name} onClose={() => setLarge(false)} />}
    </li>
  )
}

function kindSaid(words: Words, record: EvidenceRecord): string {
  const size = new Intl.NumberFormat(words.lang, {
    style: 'unit',
    unit: record.size < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: record.size < 1e6 ? 0 : 1,
  }).format(record.size / (record.size < 1e6 ? 1e3 : 1e6))
  return words.t(isPicture(record) ? 'evidence.ofPicture' : 'evidence.ofPdf', { size })
}

/** The small picture; one that came by a backup has none, and is shown whole. */
function Small({ record, name }: { record: EvidenceRecord; name: string }) {
  const [whole, setWhole] = useState<ArrayBuffer>()
  useEffect(() => {
    if (!record.preview) void keeper.contentOf(record.id).then(setWhole)
  }, [record])
  const bytes = record.preview ?? whole
  const type = record.preview ? 'image/jpeg' : record.type
  const blob = useMemo(() => bytes && new Blob([bytes], { type }), [bytes, type])
  const address = useAddress(blob)
  return address ? <img src={address} alt={name} /> : null
}
