/** A case that was handed over by a link: read once, then the address holds nothing of it any more. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isSlug } from '../addresses.ts'
import { type Handover, readHandover } from '../cases/handover/read.ts'
import { fetchTitles } from '../content/fetch.ts'
import { isAwaited } from '../parts/awaited.ts'
import { useWords } from '../parts/speaking.tsx'
import { Waiting } from '../parts/waiting.tsx'
import type { Words } from '../words/words.ts'
import type Begun from './open/begun.tsx'
import { Broken, OpenPage } from './open/broken.tsx'

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
  const [state, setState] = useState<'asked' | 'fetching' | 'failed'>('asked')
  const [part, setPart] = useState<{ Begun: ComponentType<Parameters<typeof Begun>[0]> }>()
  const begin = async () => {
    // what could not be fetched once, some browsers never ask for again
    if (state === 'failed') return location.reload()
    setState('fetching')
    try {
      const { default: Begun } = await import('./open/begun.tsx')
      setPart({ Begun })
    } catch {
      // the page can be opened again
      history.replaceState(null, '', `#${data}`)
      setState('failed')
    }
  }
  const offer = (
    <>
      <p>{words.t('open.what')}</p>
      {state === 'failed' && (
        <p class="hint" role="alert">
          {words.t('app.notLoaded.text')}
        </p>
      )}
      <button
        type="button"
        class="button wide"
        data-action="start"
        disabled={state === 'fetching'}
        onClick={begin}
      >
        {words.t('open.begin')}
      </button>
    </>
  )
  return (
    <>
      <h1>{words.t('open.say')}</h1>
      <p class="card">
        <b>{title ?? words.t('cases.unloaded')}</b>
      </p>
      {part ? <part.Begun handed={handed}>{offer}</part.Begun> : offer}
    </>
  )
}
