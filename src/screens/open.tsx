/** A case that was handed over by a link: read once, then the address holds nothing of it any more. */
import { useEffect, useState } from 'preact/hooks'
import { beginPage, followPage, homePage } from '../addresses.ts'
import { type Handover, readHandover } from '../cases/handover.ts'
import { HomeLink } from '../parts/page.tsx'
import { useWords } from '../parts/speaking.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { titleOf } from './case-line.tsx'
import { NotKept } from './follow/keeping.tsx'
import { newId } from './follow/open.ts'
import { type FoundGuide, guideOf } from './guide-of.ts'
import { useKeeper } from './use-keeper.ts'

export default function Open() {
  const words = useWords()
  const [handed] = useState(readOnce)
  const [found, setFound] = useState<FoundGuide>()
  useEffect(() => {
    if (handed) void guideOf(words, handed.guide).then(setFound)
  }, [words, handed])
  const keeper = useKeeper()
  const [begun, setBegun] = useState<string>()
  const begin = ({ guide, acts }: Handover) => {
    const id = newId()
    keeper.begin({ id, guide, begun: Date.now() })
    for (const act of acts) void keeper.add(id, act)
    setBegun(id)
  }
  // on another page what is not saved would be gone: this one stays until it is
  const kept = begun !== undefined && keeper.saved
  useEffect(() => {
    if (kept) location.assign(followPage(words.lang, { case: begun }))
  }, [kept, begun, words])
  return (
    <div class="page">
      <header class="page-head">
        <HomeLink />
      </header>
      <main>
        {handed && !found ? (
          <Waiting />
        ) : handed && found !== 'gone' ? (
          <>
            <h1>{words.t('open.say')}</h1>
            <p class="card">
              <b>{titleOf(words, handed.guide, found)}</b>
            </p>
            {begun !== undefined && keeper.trouble ? (
              <>
                <NotKept />
                <p>{words.t('open.unsaved')}</p>
                <a class="button second" href={beginPage(words.lang, handed.guide)}>
                  {words.t('open.fromStart')}
                </a>
              </>
            ) : (
              <>
                <p>{words.t('open.what')}</p>
                <button
                  type="button"
                  class="button wide"
                  data-action="start"
                  disabled={begun !== undefined}
                  onClick={() => begin(handed)}
                >
                  {words.t('open.begin')}
                </button>
              </>
            )}
          </>
        ) : (
          <>
            <h1>{words.t('open.broken')}</h1>
            <p>{words.t('open.brokenWhy')}</p>
            <a class="button wide" href={homePage(words.lang)}>
              {words.t('nothing.home')}
            </a>
          </>
        )}
      </main>
    </div>
  )
}

function readOnce(): Handover | undefined {
  const data = location.hash.slice(1)
  history.replaceState(null, '', location.pathname)
  return readHandover(data)
}
