/**
 * The offer to put the app on the home screen: by one tap, or by the taps drawn. It stands in the page, and is shown by
 * `data-install` on the root as soon as it is known what this browser can do (offline/install.ts).
 */
import { EllipsisVertical, House, type IconNode, Plus, Share, SquarePlus } from 'lucide'
import { Icon } from './icon.tsx'
import { InstallPicture } from './install-picture.tsx'
import { Prose } from './prose.tsx'
import { useWords } from './speaking.tsx'

export function Install() {
  const words = useWords()
  return (
    <details class="install card" data-below>
      <summary>
        <Icon of={House} /> {words.t('install.say')}
      </summary>
      <p>{words.t('install.why')}</p>
      <button type="button" class="button wide" data-action="install">
        <Icon of={Plus} /> {words.t('install.now')}
      </button>
      <div class="by-hand">
        <ol class="install-steps">
          <Tap
            of={Share}
            at="foot"
            say={words.drawn.t('install.share')}
            hint={words.drawn.t('install.shareHidden')}
          />
          <Tap of={SquarePlus} at="row" say={words.drawn.t('install.add')} />
        </ol>
        <p class="hint">{words.t('install.safari')}</p>
      </div>
      <ol class="install-steps by-menu">
        <Tap
          of={EllipsisVertical}
          at="top"
          say={words.drawn.t('install.menu')}
          hint={words.drawn.t('install.menuElsewhere')}
        />
        <Tap
          of={House}
          at="row"
          say={words.drawn.t('install.add')}
          hint={words.drawn.t('install.orInstall')}
        />
      </ol>
    </details>
  )
}

interface TapProps {
  of: IconNode
  at: 'foot' | 'top' | 'row'
  say: string
  /** What to do where the screen looks different. */
  hint?: string
}

function Tap({ of, at, say, hint }: TapProps) {
  return (
    <li>
      <InstallPicture of={of} at={at} />
      <div class="phrases">
        <p>
          <Prose>{say}</Prose>
        </p>
        {hint && (
          <p class="small">
            <Prose>{hint}</Prose>
          </p>
        )}
      </div>
    </li>
  )
}
