/** How the records are kept on this phone, and a backup of all of them. */
import { Save } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { factsOf } from '../cases/facts.ts'
import { backedUp, lastBackup } from '../cases/last-backup.ts'
import { type Space, space } from '../cases/persist.ts'
import type { Case } from '../cases/records.ts'
import { keeper } from '../cases/shared.ts'
import { fetchGuide, isSlug, wordFilesOf } from '../content/index.ts'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../parts/speaking.tsx'
import { addWords } from '../words/load.ts'
import type { Words } from '../words/words.ts'
import { backUp } from './back-up.ts'
import { recordText } from './case/record-text.ts'

export function Storage({ cases }: { cases: readonly Case[] }) {
  const words = useWords()
  const [used, setUsed] = useState<Space>()
  useEffect(() => {
    void space().then(setUsed)
  }, [])
  return (
    <section class="card case-part">
      {somethingToLose(cases) && <p class="hint">{words.t('storage.remind')}</p>}
      <button
        type="button"
        class="button"
        data-action="backup"
        onClick={() => void backUpAll(words).then(() => space().then(setUsed))}
      >
        <Icon of={Save} /> {words.t('storage.backup')}
      </button>
      {used && (
        <p class="small">
          {words.t('storage.used', { mb: (used.used / 1e6).toFixed(1) })}{' '}
          {words.t(used.persisted ? 'storage.persisted' : 'storage.notPersisted')}
        </p>
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

async function backUpAll(words: Words): Promise<void> {
  const cases = await keeper.readAll()
  const texts: string[] = []
  for (const kept of cases) {
    const guide = await fetchGuide(kept.record.guide)
    if (guide && isSlug(guide.slug)) await addWords(words, [...wordFilesOf(guide), 'labels'])
    texts.push(recordText(words, guide, kept))
  }
  await backUp(cases, texts.join('\n\n'))
  backedUp(Date.now())
}
