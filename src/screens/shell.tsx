/** A page that the browser fills: until then a calm line, and a word for those without a script. */
import { homePage } from '../addresses.ts'
import { Live, type LiveName } from '../parts/live.tsx'
import { useWords } from '../parts/speaking.tsx'

export function Shell({ part }: { part: LiveName }) {
  const words = useWords()
  return (
    <>
      <Live part={part}>
        <p class="waiting small">{words.t('app.waiting')}</p>
        <p class="failed-part hint">
          {words.t('app.failed')} <a href={homePage(words.lang)}>{words.t('pages.home')}</a>
        </p>
      </Live>
      <noscript>
        <p class="hint">
          {words.t('shell.noScript')} <a href={homePage(words.lang)}>{words.t('pages.home')}</a>
        </p>
      </noscript>
    </>
  )
}
