/** A link that should hand over a case, and holds none. */
import type { ComponentChildren } from 'preact'
import { homePage } from '../../addresses.ts'
import { HomeLink } from '../../parts/page.tsx'
import { useWords } from '../../parts/speaking.tsx'

/** The frame of what is handed over. */
export const OpenPage = ({ children }: { children: ComponentChildren }) => (
  <div class="page">
    <header class="page-head">
      <HomeLink />
    </header>
    <main>{children}</main>
  </div>
)

export function Broken() {
  const words = useWords()
  return (
    <>
      <h1>{words.t('open.broken')}</h1>
      <p>{words.t('open.brokenWhy')}</p>
      <a class="button wide" href={homePage(words.lang)}>
        {words.t('nothing.home')}
      </a>
    </>
  )
}
