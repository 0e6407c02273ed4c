/** Into which case: those that are kept, the last one first, or a new one of any guide. */
import { useEffect, useState } from 'preact/hooks'
import type { Case } from '../../cases/records.ts'
import { fetchTitles } from '../../content/fetch.ts'
import { useWords } from '../../parts/speaking.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { CaseLine, type Listed, listed } from '../case-line.tsx'
import { newId } from '../follow/open.ts'
import { useFailure } from '../use-failure.ts'
import { useKeeper } from '../use-keeper.ts'

export function ChooseCase({ onChosen }: { onChosen: (kept: Case) => void }) {
  const words = useWords()
  const keeper = useKeeper()
  const [cases, setCases] = useState<readonly Listed[]>()
  useEffect(() => {
    void keeper
      .readAll()
      .then((all) => listed(all, words))
      .then(setCases)
  }, [keeper, words])
  if (!cases) return <Waiting />
  return (
    <>
      {cases.length > 0 && (
        <ul class="choices">
          {cases.map((one) => (
            <li key={one.kept.record.id}>
              <button
                type="button"
                class="button choose-case"
                data-into={one.kept.record.id}
                onClick={() => onChosen(one.kept)}
              >
                <CaseLine {...one} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <details class="card" open={cases.length === 0}>
        <summary>{words.t('share.new')}</summary>
        <NewCase
          onChosen={(slug) => {
            const id = newId()
            keeper.begin({ id, guide: slug, begun: Date.now() })
            const begun = keeper.case(id)
            if (begun) onChosen(begun)
          }}
        />
      </details>
    </>
  )
}

function NewCase({ onChosen }: { onChosen: (slug: string) => void }) {
  const words = useWords()
  const fail = useFailure()
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>()
  useEffect(() => {
    fetchTitles(words).then(setTitles, fail)
  }, [words, fail])
  if (!titles) return <Waiting />
  return (
    <ul class="choices">
      {Object.entries(titles).map(([slug, title]) => (
        <li key={slug}>
          <button type="button" class="button choose-case" data-new={slug} onClick={() => onChosen(slug)}>
            {title}
          </button>
        </li>
      ))}
    </ul>
  )
}
