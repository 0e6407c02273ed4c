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
  const stamp = facts.evidence.map(({ id }) => id).join()
  const read = useRecords(kept.record.id, stamp)
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
            caseId={kept.record.id}
            told={told}
            record={read?.records.get(told.id)}
            ready={read?.stamp === stamp}
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

interface Read {
  /** The ids that there were when it was read. */
  readonly stamp: string
  readonly records: ReadonlyMap<string, EvidenceRecord>
}

/** What is known of each piece by its id, read anew when `stamp` changes; undefined until it was read. */
function useRecords(caseId: string, stamp: string): Read | undefined {
  const [read, setRead] = useState<Read>()
  useEffect(() => {
    let current = true
    keeper.evidenceOf(caseId).then(
      (all) => current && setRead({ stamp, records: new Map(all.map((record) => [record.id, record])) }),
      () => undefined, // the page says that nothing can be read
    )
    return () => {
      current = false
    }
  }, [caseId, stamp])
  return read
}
