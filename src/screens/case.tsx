/** One case: where it stands, and what was done in it, in order. */
import { useEffect, useState } from 'preact/hooks'
import { casePage, casesPage, followPage, guidePage } from '../addresses.ts'
import { factsOf } from '../cases/facts.ts'
import { askToPersist } from '../cases/persist.ts'
import type { Case } from '../cases/records.ts'
import { keeper } from '../cases/shared.ts'
import { summaryOf } from '../cases/summary.ts'
import { isAwaited } from '../parts/awaited.ts'
import { Page } from '../parts/page.tsx'
import { useWords } from '../parts/speaking.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { Contacts } from './case/contacts.tsx'
import { Deadlines } from './case/deadlines.tsx'
import { EvidencePart } from './case/evidence/evidence.tsx'
import { Fields } from './case/fields.tsx'
import { Forget } from './case/forget.tsx'
import type { Keep } from './case/keep.ts'
import { Notes } from './case/notes.tsx'
import { Story } from './case/story.tsx'
import { TakeAlong } from './case/take-along.tsx'
import { UnknownCase, WaysOn } from './case/unknown-case.tsx'
import { CaseLine, fullMoment, titleOf } from './case-line.tsx'
import { NotKept, SavedSign } from './follow/keeping.tsx'
import { type FoundGuide, guideIn, guideOf } from './guide-of.ts'
import { caseIn } from './read-address.ts'
import { Unreadable } from './unreadable.tsx'
import { useFailure } from './use-failure.ts'
import { useKeeper } from './use-keeper.ts'

export const words = ['case'] as const

export default function CaseScreen() {
  const words = useWords()
  const keeper = useKeeper()
  const id = caseIn(location.search)
  const [guide, setGuide] = useState<FoundGuide>()
  const fail = useFailure()
  const [read, setRead] = useState(false)
  const kept = keeper.case(id)
  // what stands there already is not drawn a second time
  const told = read || !isAwaited()

  useEffect(() => {
    const find = async () => {
      const found = await keeper.read(id)
      setGuide(found && (await guideOf(words, found.record.guide, ['sources'])))
      setRead(true)
    }
    find().catch(fail)
    // once the records can be read again, what could not be found may be there
  }, [keeper, words, id, fail, read && !guide && !keeper.trouble])

  useEffect(() => {
    if (read && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [read])

  return (
    <Page path={casePage('ja', id)}>
      {!told && <Waiting />}
      {told && !kept && <Unknown />}
      {read && kept && guide && <Known kept={kept} guide={guide} />}
    </Page>
  )
}

function Unknown() {
  if (!useKeeper().trouble) return <UnknownCase />
  return (
    <>
      <Unreadable />
      <WaysOn second />
    </>
  )
}

function Known({ kept, guide: found }: { kept: Case; guide: FoundGuide }) {
  const words = useWords()
  const guide = guideIn(found)
  const { id, guide: slug } = kept.record
  const summary = guide && summaryOf(guide, kept)
  const facts = factsOf(kept.log)
  const keep: Keep = (act) => {
    void keeper.add(id, act)
    askToPersist()
  }
  const closed = summary?.here.kind === 'closed'
  return (
    <>
      <h1>{titleOf(words, slug, found)}</h1>
      <NotKept />
      <div class="card">
        <CaseLine kept={kept} found={found} summary={summary} />
        <p class="small">
          <SavedSign />
          <span class="only-print">
            {words.t('record.printed', { time: fullMoment(Date.now(), words.lang) })}{' '}
            {words.t('app.notAmazon')}
          </span>
        </p>
      </div>
      {found === 'gone' && <p class="hint">{words.t('nothing.unknown-guide.text')}</p>}
      {found === 'unloaded' && <p class="hint">{words.t('cases.unloadedWhy')}</p>}
      {guide && (
        <a
          class={closed ? 'button second' : 'button wide'}
          data-action="continue"
          href={followPage(words.lang, { case: id })}
        >
          {words.t(closed ? 'cases.lookAgain' : 'home.continue')}
        </a>
      )}
      <Fields facts={facts} keep={keep} />
      <Contacts facts={facts} keep={keep} />
      <EvidencePart kept={kept} guide={guide} facts={facts} />
      <Deadlines kept={kept} facts={facts} saved={keeper.saved} keep={keep} />
      <Notes facts={facts} keep={keep} />
      <section aria-labelledby="story">
        <h2 id="story">{words.t('cases.story')}</h2>
        <Story log={kept.log} guide={guide} />
      </section>
      <TakeAlong kept={kept} found={found} />
      <Forget id={id} onGone={() => location.replace(casesPage(words.lang))} />
      {found !== 'gone' && (
        <a class="quiet" href={guidePage(words.lang, slug)}>
          {words.t('cases.toGuide')}
        </a>
      )}
    </>
  )
}
