/** No case of that name is on this phone: what is said, and the ways on. */
import { casesPage, homePage } from '../../addresses.ts'
import { useWords } from '../../parts/speaking.tsx'

export function UnknownCase() {
  const words = useWords()
  return (
    <>
      <h1>{words.t('nothing.unknown-case.say')}</h1>
      <p>{words.t('nothing.unknown-case.text')}</p>
      <WaysOn />
    </>
  )
}

/** To the records and home; the second is the way that most should take, but where a try again stands above it. */
export function WaysOn({ second = false }: { second?: boolean }) {
  const words = useWords()
  return (
    <>
      <a class="button second" href={casesPage(words.lang)}>
        {words.t('pages.cases')}
      </a>
      <a class={second ? 'button second' : 'button wide'} href={homePage(words.lang)}>
        {words.t('nothing.home')}
      </a>
    </>
  )
}
