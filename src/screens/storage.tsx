/** How the records are kept on this phone, and a backup of all of them. */
import { useEffect, useState } from 'preact/hooks'
import { factsOf } from '../cases/facts.ts'
import { backedUp, lastBackup } from '../cases/last-backup.ts'
import { type Space, space } from '../cases/persist.ts'
import type { Case } from '../cases/records.ts'
import { keeper } from '../cases/shared.ts'
import { useWords } from '../parts/speaking.tsx'
import type { Words } from '../words/words.ts'
import { BackingUp } from './backing-up.tsx'
import { recordText } from './case/record-text.ts'
import { guideOf } from './guide-of.ts'

export function Storage({ cases }: { cases: readonly Case[] }) {
  const words = useWords()
  const [used, setUsed] = useState<Space>()
  useEffect(() => {
    void space().then(setUsed, () => undefined)
  }, [])
  return (
    <section class="card case-part">
      {somethingToLose(cases) && <p class="hint">{words.t('storage.remind')}</p>}
      <BackingUp
        say={words.t('storage.backup')}
        of={() => everything(words)}
        onMade={(read) => {
          backedUp(read)
          void space().then(setUsed, () => undefined)
        }}
      />
      {used && (
        <div class="small">
          <p>{words.t('storage.used', { mb: (used.used / 1e6).toFixed(1) })}</p>
          <p>{words.t(used.persisted ? 'storage.persisted' : 'storage.notPersisted')}</p>
        </div>
      )}
    </section>
  )
}

/** Talks or evidence were added after the last backup, if there was one. */
function somethingToLose(cases: readonly Case[]): boolean {
  const since = lastBackup()
  return cases.some(({ log }) => {
    const { contacts, evidence } = factsOf(log)
    return [...contacts, ...evidence].some(({ at }) => at > since)
  })
}

/** All cases with their record as text, read anew; undefined where they cannot be read. */
async function everything(words: Words) {
  const cases = await keeper.readAll()
  if (!keeper.readable) return undefined
  const texts = await Promise.all(
    cases.map(async (kept) => recordText(words, await guideOf(words, kept.record.guide), kept)),
  )
  return { cases, record: texts.join('\n\n') }
}
