/** Where a site has more guides than a phone is made to fetch: keep all of them, with progress; to be stopped and gone on with. */
import { Download } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import { fetchTitles } from '../content/fetch.ts'
import { keepGuides, notKept } from '../offline/keep-guides.ts'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../parts/speaking.tsx'
import { Working } from '../parts/working.tsx'

interface State {
  readonly all: number
  readonly missing: number
  readonly kind: 'idle' | 'working' | 'stopped' | 'failed' | 'done'
}

export function KeepAll() {
  const words = useWords()
  const [state, setState] = useState<State>()
  const stop = useRef<AbortController | undefined>(undefined)
  const look = async (kind: State['kind']) => {
    const slugs = Object.keys(await fetchTitles(words))
    const missing = await notKept(words.lang, slugs)
    setState({ all: slugs.length, missing: missing.length, kind })
    return missing
  }
  useEffect(() => {
    // without the list there is nothing to offer
    look('idle').catch(() => undefined)
    return () => stop.current?.abort()
  }, [words])
  const keep = async () => {
    const stopped = new AbortController()
    stop.current = stopped
    try {
      const missing = await look('working')
      await keepGuides(
        words.lang,
        missing,
        (done) => setState((now) => now && { ...now, missing: missing.length - done }),
        stopped.signal,
      )
      await look('done')
    } catch {
      await look(stopped.signal.aborted ? 'stopped' : 'failed').catch(() => undefined)
    }
  }
  // all are here, as on a site with few guides
  if (!state || (state.missing === 0 && state.kind === 'idle')) return null
  const kept = state.all - state.missing
  return (
    <section class="card keep-all" aria-labelledby="keep-all">
      <h2 id="keep-all">{words.t('keepAll.say')}</h2>
      <p role="status" data-kept={kept}>
        {words.t(state.missing ? 'keepAll.some' : 'keepAll.all', { kept, all: state.all })}
      </p>
      {state.kind === 'working' ? (
        <Working
          say={words.t('keepAll.working')}
          done={kept / state.all}
          onCancel={() => stop.current?.abort()}
        />
      ) : (
        state.missing > 0 && (
          <button type="button" class="button" data-action="keep-all" onClick={() => void keep()}>
            <Icon of={Download} /> {words.t(state.kind === 'idle' ? 'keepAll.now' : 'keepAll.goOn')}
          </button>
        )
      )}
      {state.kind === 'failed' && <p class="hint">{words.t('keepAll.failed')}</p>}
    </section>
  )
}
