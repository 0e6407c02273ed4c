/**
 * A guide's page out of the offline store. The store keeps each guide once, as data with its words, and no second time
 * as a finished page: the page is drawn here from the same parts that prerender it.
 */
import { useEffect, useState } from 'preact/hooks'
import { guidePage, homePage, slugIn } from '../addresses.ts'
import { wasKept } from '../cases/marker.ts'
import { Page } from '../parts/page.tsx'
import { useWords } from '../parts/speaking.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { GuidePage } from './guide.tsx'
import { type FoundGuide, guideOf } from './guide-of.ts'
import Start from './start.tsx'

export const words = ['search', 'tool-pages'] as const

export default function DrawnGuide() {
  const words = useWords()
  const slug = slugIn(location.pathname) ?? ''
  const [found, setFound] = useState<FoundGuide>()
  useEffect(() => {
    void guideOf(words, slug).then(setFound)
  }, [words, slug])
  const drawn = found !== undefined && typeof found !== 'string'
  useEffect(() => {
    if (!drawn) return
    document.title = `${words.of(slug, 'guide.title')} — ${words.t('app.name')}`
    // the place that the address names has only come now
    if (location.hash) location.replace(location.hash)
  }, [words, slug, drawn])
  if (found === undefined) return <Waiting />
  if (typeof found === 'string') return <Missing slug={slug} gone={found === 'gone'} />
  return <GuidePage guide={found}>{wasKept() && <Start about={slug} />}</GuidePage>
}

function Missing({ slug, gone }: { slug: string; gone: boolean }) {
  const words = useWords()
  return (
    <Page path={guidePage('ja', slug)}>
      <h1>{words.t(gone ? 'notFound.say' : 'guide.unloaded')}</h1>
      <p>{words.t(gone ? 'notFound.text' : 'guide.unloadedWhy')}</p>
      {!gone && (
        <button type="button" class="button wide" onClick={() => location.reload()}>
          {words.t('sorry.again')}
        </button>
      )}
      <a class={gone ? 'button wide' : 'button second'} href={homePage(words.lang)}>
        {words.t('nothing.home')}
      </a>
    </Page>
  )
}
