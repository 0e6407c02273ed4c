/** Nothing fits: says so, and leads to the people who can be asked; the list of guides stands below. */
import { guidePage } from '../../addresses.ts'
import type { Slug } from '../../content/index.ts'
import { Prose } from '../../parts/prose.tsx'
import { useWords } from '../../parts/speaking.tsx'
import type { Answer } from '../../search/finder.ts'

const support = 'contact-support' satisfies Slug

export function NoneFound({ outside }: Extract<Answer, { kind: 'none' }>) {
  const words = useWords()
  return (
    <section class="none-found">
      <p class="phrases" data-results="none">
        <Prose>{outside?.say ?? words.drawn.t('search.none')}</Prose>
      </p>
      <p class="small phrases">
        <Prose>{words.drawn.t('search.noneHint')}</Prose>
      </p>
      <a class="button" href={guidePage(words.lang, support)}>
        {words.t('search.contact')}
      </a>
    </section>
  )
}
