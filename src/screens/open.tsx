/** A case that was handed over by a link: read once, then the address holds nothing of it any more. */
import { useEffect, useState } from 'preact/hooks'
import { isSlug } from '../addresses.ts'
import { type Handover, readHandover } from '../cases/handover/read.ts'
import { fetchTitles } from '../content/fetch.ts'
import { isAwaited } from '../parts/awaited.ts'
import { NotLoaded } from '../parts/not-loaded.tsx'
import { useWords } from '../parts/speaking.tsx'
import { Waiting } from '../parts/waiting.tsx'
import type { Words } from '../words/words.ts'
import { Broken, OpenPage } from './open/broken.tsx'
import { useFetched } from './use-fetched.ts'

/** What a link held. Its guide may have no title here: the titles could not be fetched. */
type Read =
  | 'broken'
  | { readonly data: string; readonly handed: Handover; readonly title: string | undefined }

export default function Open() {
  const words = useWords()
  const [data] = useState(takeData)
  const [read, setRead] = useState<Read | undefined>(isAwaited() ? undefined : 'broken')
  useEffect(() => {
    void readWithTitle(data, words).then(setRead)
  }, [data, words])
  return (
    <OpenPage>
      {!read && <Waiting />}
      {read === 'broken' && <Broken />}
      {read && read !== 'broken' && <Handed {...read} />}
    </OpenPage>
  )
}

function takeData(): string {
  const data = location.hash.slice(1)
  history.replaceState(null, '', location.pathname)
  return data
}

/** A guide that is not among the titles is of another version: such a link is as good as broken. */
async function readWithTitle(data: string, words: Words): Promise<Read> {
  const handed = await readHandover(data)
  if (!handed || !isSlug(handed.guide)) return 'broken'
  const titles = await fetchTitles(words).catch(() => undefined)
  if (titles && !Object.hasOwn(titles, handed.guide)) return 'broken'
  return { data, handed, title: titles?.[handed.guide] }
}

function Handed({ data, handed, title }: Exclude<Read, 'broken'>) {
  const words = useWords()
  const [pressed, setPressed] = useState(false)
  const part = useFetched(() => import('./open/begun.tsx'), { wanted: pressed })
  const failed = part === 'failed'
  useEffect(() => {
    // the page can be opened again: what could not be fetched once, some browsers never ask for a second time
    if (failed) history.replaceState(null, '', `#${data}`)
  }, [failed, data])
  const offer = (
    <>
      <p>{words.t('open.what')}</p>
      <button
        type="button"
        class="button wide"
        data-action="start"
        disabled={pressed && !failed}
        onClick={() => (failed ? location.reload() : setPressed(true))}
      >
        {words.t(failed ? 'sorry.again' : 'open.begin')}
      </button>
      {failed && <NotLoaded />}
    </>
  )
  return (
    <>
      <h1>{words.t('open.say')}</h1>
      <p class="card">
        <b>{title ?? words.t('cases.unloaded')}</b>
      </p>
      {part && !failed ? <part.default handed={handed}>{offer}</part.default> : offer}
    </>
  )
}
