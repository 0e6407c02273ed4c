/** The frame of a page that is read: head line, main part, foot. */
import { ChevronLeft } from 'lucide'
import type { ComponentChildren } from 'preact'
import { aboutPage, casesPage, homePage, inLanguage, settingsPage, sourcesPage } from '../addresses.ts'
import { Icon } from './icon.tsx'
import { OfflineLine } from './offline-line.tsx'
import { useWords } from './speaking.tsx'

interface PageProps {
  /** Path of this very page, for the way to the other language. */
  path: string
  /** Home is the one page without a way back to it. */
  home?: boolean
  children: ComponentChildren
}

export function Page({ path, home = false, children }: PageProps) {
  return (
    <div class="page">
      <header class="page-head">
        {home ? <Brand /> : <HomeLink />}
        <LanguageLink path={path} />
      </header>
      <main>{children}</main>
      <PageFoot below={home} />
    </div>
  )
}

function Brand() {
  const words = useWords()
  return (
    <p class="brand">
      <b>{words.t('app.name')}</b> <span class="small">{words.t('app.motto')}</span>
    </p>
  )
}

export function HomeLink() {
  const words = useWords()
  return (
    <a class="back" href={homePage(words.lang)}>
      <Icon of={ChevronLeft} /> {words.t('pages.home')}
    </a>
  )
}

/** Leads to the same page in the other language. */
export function LanguageLink({ path, quiet = false }: { path: string; quiet?: boolean }) {
  const words = useWords()
  const other = words.lang === 'ja' ? 'en' : 'ja'
  return (
    <a
      class={quiet ? 'quiet' : 'button'}
      href={inLanguage(other, path)}
      hreflang={other}
      lang={other}
      data-action="language"
    >
      {words.t('app.otherLanguage')}
    </a>
  )
}

function PageFoot({ below }: { below: boolean }) {
  const words = useWords()
  const { lang } = words
  return (
    <footer class="page-foot" data-below={below || undefined}>
      <OfflineLine />
      <nav aria-label={words.t('pages.more')}>
        <a href={casesPage(lang)}>{words.t('pages.cases')}</a>
        <a href={settingsPage(lang)}>{words.t('pages.settings')}</a>
        <a href={sourcesPage(lang)}>{words.t('pages.sources')}</a>
        <a href={aboutPage(lang)}>{words.t('pages.about')}</a>
      </nav>
      <p class="small">{words.t('app.notAmazon')}</p>
    </footer>
  )
}
