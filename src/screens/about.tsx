/** What this app is, what it does with what is entered, and that it is not Amazon's. */
import { aboutPage } from '../addresses.ts'
import { Page } from '../parts/page.tsx'
import { useWords } from '../parts/speaking.tsx'

const parts = ['what', 'private', 'lost', 'notAmazon', 'adverts', 'licences'] as const

export function About() {
  const words = useWords()
  return (
    <Page path={aboutPage('ja')}>
      <h1>{words.t('pages.about')}</h1>
      {parts.map((part) => (
        <section key={part} class="read">
          <h2>{words.t(`about.${part}.say`)}</h2>
          <p>{words.t(`about.${part}.text`)}</p>
        </section>
      ))}
    </Page>
  )
}
