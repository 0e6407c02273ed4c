/** The evidence of a case: what is kept, and a way to add more. */
import { useEffect, useState } from 'preact/hooks'
import type { EvidenceRecord } from '../../../cases/evidence/records.ts'
import type { Facts } from '../../../cases/facts.ts'
import type { Case } from '../../../cases/records.ts'
import { keeper } from '../../../cases/shared.ts'
import type { Guide } from '../../../guide/shape.ts'
import { useWords } from '../../../parts/speaking.tsx'
import { Adding } from './adding.tsx'
import { ChooseFiles } from './choose-files.tsx'
import { KeptEvidence } from './kept-evidence.tsx'

interface EvidenceProps {
  kept: Case
  guide: Guide | undefined
  facts: Facts
}

export function EvidencePart({ kept, guide, facts }: EvidenceProps) {
  const words = useWords()
  const records = useRecords(kept.record.id, facts)
  const [files, setFiles] = useState<readonly File[]>([])
  const take = (more: readonly File[]) => setFiles([...files, ...more])
  return (
    <section
      class="card case-part"
      aria-labelledby="evidence"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        take([...(event.dataTransfer?.files ?? [])])
      }}
    >
      <h2 id="evidence">{words.t('evidence.title')}</h2>
      <ul class="evidence-list">
        {facts.evidence.map((told) => (
          <KeptEvidence
            key={told.n}
            told={told}
            record={records?.get(told.id)}
            ready={records !== undefined}
            guide={guide}
          />
        ))}
      </ul>
      {files.length > 0 ? (
        <Adding files={files} kept={kept} guide={guide} onDone={() => setFiles([])} />
      ) : (
        <ChooseFiles onChosen={take} />
      )}
    </section>
  )
}

/** What is known of each piece by its id; undefined until it was read. */
function useRecords(caseId: string, { evidence }: Facts): ReadonlyMap<string, EvidenceRecord> | undefined {
  const [records, setRecords] = useState<ReadonlyMap<string, EvidenceRecord>>()
  const stamp = evidence.map(({ id }) => id).join()
  useEffect(() => {
    void keeper
      .evidenceOf(caseId)
      .then((all) => setRecords(new Map(all.map((record) => [record.id, record]))))
  }, [caseId, stamp])
  return records
}
