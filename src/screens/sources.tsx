/** All sources: what they are, from when, and what the words for certainty mean. */
import { sourcesPage } from '../addresses.ts'
import { addressSource, amazonAddresses } from '../content/amazon-addresses.ts'
import { sources } from '../content/sources.ts'
import { Page } from '../parts/page.tsx'
import { useWords } from '../parts/speaking.tsx'

const kinds = ['article', 'later', 'own'] as const
const certainties = ['confirmed', 'reported', 'unknown'] as const

export function Sources() {
  const words = useWords()
  return (
    <Page path={sourcesPage('ja')}>
      <h1>{words.t('pages.sources')}</h1>
      <p>{words.t('sources.lead')}</p>
      <h2>{words.t('sources.sure')}</h2>
      <dl class="terms">
        {certainties.map((sure) => (
          <div key={sure}>
            <dt>
              <span class={`sure ${sure}`}>{words.t(`sure.${sure}`)}</span>
            </dt>
            <dd>{words.t(`sources.means.${sure}`)}</dd>
          </div>
        ))}
      </dl>
      {kinds.map((kind) => (
        <section key={kind} class="read">
          <h2>{words.t(`sources.kinds.${kind}`)}</h2>
          <ul class="sources">
            {Object.entries(sources)
              .filter(([, source]) => source.kind === kind)
              .map(([id, source]) => (
                <li key={id} id={id}>
                  {words.source(id).name}
                  <span class="small"> {words.source(id).when}</span>
                  {id === addressSource && (
                    <span class="small from">{Object.values(amazonAddresses).join('、')}</span>
                  )}
                  {source.from.length > 0 && <span class="small from">{source.from.join('、')}</span>}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
