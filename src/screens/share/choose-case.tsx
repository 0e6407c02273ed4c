/** Into which case: those that are kept, the last one first, or a new one of any guide. */
import { useEffect, useState } from 'preact/hooks'
import type { Case } from '../../cases/records.ts'
import { type Slug, slugs } from '../../content/index.ts'
import { useWords } from '../../parts/speaking.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { CaseLine, type Listed, listed } from '../case-line.tsx'
import { newId } from '../follow/open.ts'
import { useKeeper } from '../use-keeper.ts'
import { useTitles } from '../use-titles.ts'

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

function NewCase({ onChosen }: { onChosen: (slug: Slug) => void }) {
  const words = useWords()
  const ready = useTitles(slugs)
  if (!ready) return <Waiting />
  return (
    <ul class="choices">
      {slugs.map((slug) => (
        <li key={slug}>
          <button type="button" class="button choose-case" data-new={slug} onClick={() => onChosen(slug)}>
            {words.of(slug, 'guide.title')}
          </button>
        </li>
      ))}
    </ul>
  )
}
