/** There is nothing to follow at this address: what it was, and the ways on. */
import { casePage } from '../../addresses.ts'
import { HomeLink } from '../../parts/page.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { UnknownCase, WaysOn } from '../case/unknown-case.tsx'
import { Unreadable } from '../unreadable.tsx'
import { useKeeper } from '../use-keeper.ts'
import type { Opened } from './open.ts'

export function Nothing({ what }: { what: Exclude<Opened, { kind: 'ready' | 'nothing-open' }> }) {
  const words = useWords()
  const { trouble } = useKeeper()
  return (
    <div class="page">
      <header class="page-head">
        <HomeLink />
      </header>
      <main>
        {what.kind === 'unknown-guide' ? (
          <>
            <h1>{words.t('nothing.unknown-guide.say')}</h1>
            <p>{words.t('nothing.unknown-guide.text')}</p>
            <a class="button second" href={casePage(words.lang, what.caseId)}>
              {words.t('nothing.record')}
            </a>
            <WaysOn />
          </>
        ) : trouble ? (
          <>
            <Unreadable />
            <WaysOn second />
          </>
        ) : (
          <UnknownCase />
        )}
      </main>
    </div>
  )
}
