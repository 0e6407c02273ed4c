/** No page stands at this address. */
import { homePage } from '../addresses.ts'
import { Page } from '../parts/page.tsx'
import { Prose } from '../parts/prose.tsx'
import { useWords } from '../parts/speaking.tsx'

export function NotFound() {
  const words = useWords()
  return (
    <Page path={homePage('ja')}>
      <h1>{words.t('notFound.say')}</h1>
      <p class="phrases">
        <Prose>{words.drawn.t('notFound.text')}</Prose>
      </p>
      <a class="button wide" href={homePage(words.lang)}>
        {words.t('nothing.home')}
      </a>
    </Page>
  )
}
