/** The offer to put the app on the home screen: by one tap, or by the taps drawn. */
import { House, Plus, Share, SquarePlus } from 'lucide'
import { useEffect, useReducer } from 'preact/hooks'
import { install, installState, watchInstall } from '../offline/install.ts'
import { Icon } from '../parts/icon.tsx'
import { Prose } from '../parts/prose.tsx'
import { useWords } from '../parts/speaking.tsx'

export default function Install() {
  const words = useWords()
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  useEffect(() => watchInstall(() => redraw(undefined)), [])
  const state = installState()
  if (state === 'unknown' || state === 'done') return null
  return (
    <details class="install card">
      <summary>
        <Icon of={House} /> {words.t('install.say')}
      </summary>
      <p>{words.t('install.why')}</p>
      {state === 'prompt' ? (
        <button type="button" class="button wide" data-action="install" onClick={() => void install()}>
          <Icon of={Plus} /> {words.t('install.now')}
        </button>
      ) : (
        <>
          <ol class="install-steps">
            <li>
              <span class="key">
                <Icon of={Share} />
              </span>
              <Prose>{words.t('install.share')}</Prose>
            </li>
            <li>
              <span class="key">
                <Icon of={SquarePlus} />
              </span>
              <Prose>{words.t('install.add')}</Prose>
            </li>
          </ol>
          <p class="hint">{words.t('install.safari')}</p>
        </>
      )}
    </details>
  )
}
