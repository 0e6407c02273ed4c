/** How to put both apps side by side. The half-height form of the follow screen is chosen by its size alone. */
import { useWords } from '../../../parts/speaking.tsx'

export function SplitScreen() {
  const words = useWords()
  return (
    <details class="split-screen" data-companion="split">
      <summary>{words.t('companion.split.say')}</summary>
      <p>{words.t('companion.split.what')}</p>
      <ul class="split-ways">
        <li>{words.t('companion.split.android')}</li>
        <li>{words.t('companion.split.ipad')}</li>
        <li>{words.t('companion.split.iphone')}</li>
      </ul>
      <p class="small">{words.t('companion.split.differs')}</p>
    </details>
  )
}
