/** Every guide in one list, where the home screen has not room for all. */
import { allGuidesPage, guidePage } from '../addresses.ts'
import { slugs } from '../content/index.ts'
import { Chevron } from '../parts/icon.tsx'
import { Page } from '../parts/page.tsx'
import { Prose } from '../parts/prose.tsx'
import { useWords } from '../parts/speaking.tsx'

export function AllGuides() {
  const words = useWords()
  return (
    <Page path={allGuidesPage('ja')}>
      <h1>{words.t('home.all')}</h1>
      <ul class="list">
        {slugs.map((slug) => (
          <li key={slug}>
            <a class="trouble" href={guidePage(words.lang, slug)}>
              <span class="phrases">
                <Prose>{words.drawn.of(slug, 'guide.title') ?? slug}</Prose>
              </span>
              <Chevron />
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}
