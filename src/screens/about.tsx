/** What this app is, what it does with what is entered, and that it is not Amazon's. */
import groups from 'virtual:licences'
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
          {part === 'licences' && <Licences />}
        </section>
      ))}
    </Page>
  )
}

/** Every package that ships, under its licence, in the words of that. */
function Licences() {
  const words = useWords()
  const count = groups.reduce((sum, { packages }) => sum + packages.length, 0)
  return (
    <details class="more-claims">
      <summary>{words.t('about.licences.packages', { count })}</summary>
      <div lang="en" translate={false}>
        {groups.map(({ licence, packages, text }) => (
          <section key={packages[0]?.name}>
            <h3>{licence}</h3>
            <ul>
              {packages.map(({ name, version, copyright }) => (
                <li key={name}>
                  <b>{name}</b> {version} {copyright.join(', ')}
                </li>
              ))}
            </ul>
            {text.map((paragraph) => (
              <p key={paragraph} class="small">
                {paragraph}
              </p>
            ))}
          </section>
        ))}
      </div>
    </details>
  )
}
