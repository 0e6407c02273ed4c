/**
 * The offer to put the app on the home screen: by one tap, or by the taps drawn. It stands in the page, and is shown by
 * `data-install` on the root as soon as it is known what this browser can do (offline/install.ts).
 */
import { House, Plus, Share, SquarePlus } from 'lucide'
import { Icon } from './icon.tsx'
import { Prose } from './prose.tsx'
import { useWords } from './speaking.tsx'

export function Install() {
  const words = useWords()
  return (
    <details class="install card">
      <summary>
        <Icon of={House} /> {words.t('install.say')}
      </summary>
      <p>{words.t('install.why')}</p>
      <button type="button" class="button wide" data-action="install">
        <Icon of={Plus} /> {words.t('install.now')}
      </button>
      <div class="by-hand">
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
      </div>
    </details>
  )
}
