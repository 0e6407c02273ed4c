/** The sources of one guide, with where each was read. */
import { sourcesPage } from '../../addresses.ts'
import { sourcesOf } from '../../content/sources.ts'
import type { Guide } from '../../guide/shape.ts'
import { useWords } from '../../parts/speaking.tsx'

export function SourceList({ guide }: { guide: Guide }) {
  const words = useWords()
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{words.t('pages.sources')}</h2>
      <ul class="sources">
        {[...new Set(Object.values(guide.nodes).flatMap(sourcesOf))].map((id) => {
          const { name, when } = words.source(id)
          return (
            <li key={id}>
              <a href={sourcesPage(words.lang, id)}>{name}</a> <span class="small">{when}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
