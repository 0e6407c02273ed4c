/** A page that the browser fills: until then what is known of it, or a calm line, and a word where it cannot be filled. */
import type { ComponentChildren } from 'preact'
import { homePage } from '../addresses.ts'
import { Live, type LiveName } from '../parts/live.tsx'
import { useWords } from '../parts/speaking.tsx'

interface ShellProps {
  part: LiveName
  patient?: boolean
  /** What stands there before, in the same places as later; says itself where it is `Unfilled`. */
  children?: ComponentChildren
}

export function Shell({ children, ...live }: ShellProps) {
  return <Live {...live}>{children ?? <Unfilled />}</Live>
}

/** Something is on its way; or cannot be fetched; or there is no script. */
export function Unfilled({ silent = false }: { silent?: boolean }) {
  const words = useWords()
  const home = <a href={homePage(words.lang)}>{words.t('pages.home')}</a>
  return (
    <>
      {!silent && <p class="waiting small">{words.t('app.waiting')}</p>}
      <p class="failed-part hint">
        {words.t('app.failed')} {home}
      </p>
      <noscript>
        <p class="hint">
          {words.t('shell.noScript')} {home}
        </p>
      </noscript>
    </>
  )
}
