/** There is nothing to follow at this address: what it was, and the ways on. */
import { casePage, casesPage, homePage } from '../../addresses.ts'
import { HomeLink } from '../../parts/page.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { Unreadable } from '../unreadable.tsx'
import { useKeeper } from '../use-keeper.ts'
import type { Opened } from './open.ts'

export function Nothing({ what }: { what: Exclude<Opened, { kind: 'ready' | 'nothing-open' }> }) {
  const words = useWords()
  const unreadable = useKeeper().trouble !== undefined && what.kind === 'unknown-case'
  return (
    <div class="page">
      <header class="page-head">
        <HomeLink />
      </header>
      <main>
        {unreadable ? (
          <Unreadable />
        ) : (
          <>
            <h1>{words.t(`nothing.${what.kind}.say`)}</h1>
            <p>{words.t(`nothing.${what.kind}.text`)}</p>
          </>
        )}
        {what.kind === 'unknown-guide' && (
          <a class="button second" href={casePage(words.lang, what.caseId)}>
            {words.t('nothing.record')}
          </a>
        )}
        <a class="button second" href={casesPage(words.lang)}>
          {words.t('pages.cases')}
        </a>
        <a class={unreadable ? 'button second' : 'button wide'} href={homePage(words.lang)}>
          {words.t('nothing.home')}
        </a>
      </main>
    </div>
  )
}
