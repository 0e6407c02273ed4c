/** Guides that fit, best first; each leads to the place in it that was spoken of. */
import { guidePage } from '../../addresses.ts'
import { Chevron } from '../../parts/icon.tsx'
import { Prose } from '../../parts/prose.tsx'
import { useWords } from '../../parts/speaking.tsx'
import type { Place } from '../../search/finder.ts'

export function Places({ of }: { of: readonly Place[] }) {
  const words = useWords()
  return (
    <ol class="list" data-results aria-label={words.t('search.title')}>
      {of.map(({ guide, node }) => (
        <li key={guide.slug}>
          <a
            class="trouble"
            href={guidePage(words.lang, guide.slug, node.node === 'guide' ? undefined : node.node)}
          >
            <span class="phrases">
              <Prose>{guide.title}</Prose>
              <span class="small">
                <Prose bare>{node.say}</Prose>
              </span>
            </span>
            <Chevron />
          </a>
        </li>
      ))}
    </ol>
  )
}
