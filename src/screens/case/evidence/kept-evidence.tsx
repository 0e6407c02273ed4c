/** One piece of evidence that is kept: seen small, opened large, taken out again. */
import { FileText } from 'lucide'
import { useState } from 'preact/hooks'
import { type EvidenceRecord, isPicture } from '../../../cases/evidence/records.ts'
import type { Facts } from '../../../cases/facts.ts'
import type { Guide } from '../../../guide/shape.ts'
import { Icon } from '../../../parts/icon.tsx'
import { useWords } from '../../../parts/speaking.tsx'
import type { Words } from '../../../words/words.ts'
import { moment } from '../../case-line.tsx'
import { Large } from './large.tsx'
import { Small } from './small.tsx'
import { stepSaid } from './step-choice.tsx'
import { TakeOut } from './take-out.tsx'

interface KeptEvidenceProps {
  caseId: string
  told: Facts['evidence'][number]
  record: EvidenceRecord | undefined
  /** The records were read: one that is missing now is gone. */
  ready: boolean
  guide: Guide | undefined
}

export function KeptEvidence({ caseId, told, record, ready, guide }: KeptEvidenceProps) {
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
        {record && <p class="small only-print sum">SHA-256: {record.sha256}</p>}
        {record && (
          <button
            type="button"
            class="quiet small"
            data-action="open-evidence"
            onClick={() => setLarge(true)}
          >
            {words.t('evidence.open')}
          </button>
        )}
        {ready && !record && (
          <>
            <p class="hint">{words.t('evidence.gone')}</p>
            <div class="no-print">
              <TakeOut caseId={caseId} told={told} />
            </div>
          </>
        )}
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
