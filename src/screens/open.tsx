/** A case that was handed over by a link: read once, then the address holds nothing of it any more. */
import { useState } from 'preact/hooks'
import { followPage, homePage } from '../addresses.ts'
import { type Handover, readHandover } from '../cases/handover.ts'
import { keeper } from '../cases/shared.ts'
import { isSlug } from '../content/index.ts'
import { HomeLink } from '../parts/page.tsx'
import { useWords } from '../parts/speaking.tsx'
import { newId } from './follow/open.ts'
import { useTitles } from './use-titles.ts'

export default function Open() {
  const words = useWords()
  const [handed] = useState(readOnce)
  const known = handed && isSlug(handed.guide)
  const ready = useTitles(known ? [handed.guide] : [])
  const [begun, setBegun] = useState(false)
  const begin = async ({ guide, acts }: Handover) => {
    setBegun(true)
    const id = newId()
    keeper.begin({ id, guide, begun: Date.now() })
    for (const act of acts) void keeper.add(id, act)
    await keeper.flush()
    location.assign(followPage(words.lang, { case: id, ...(!keeper.saved && { guide }) }))
  }
  return (
    <div class="page">
      <header class="page-head">
        <HomeLink />
      </header>
      <main>
        {handed && known ? (
          <>
            <h1>{words.t('open.say')}</h1>
            <p class="card">
              <b>{ready && words.of(handed.guide, 'guide.title')}</b>
            </p>
            <p>{words.t('open.what')}</p>
            <button
              type="button"
              class="button wide"
              data-action="start"
              disabled={begun}
              onClick={() => void begin(handed)}
            >
              {words.t('open.begin')}
            </button>
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
