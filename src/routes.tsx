/** Every page there is, in every language: its address, what it shows, and what it says of itself. */
import type { ComponentChildren } from 'preact'
import { aboutPage, casesPage, guidePage, homePage, pageOf, settingsPage, sourcesPage } from './addresses.ts'
import { fetchGuide, slugs, wordFilesOf } from './content/index.ts'
import { About } from './screens/about.tsx'
import { ChooseLanguage } from './screens/choose-language.tsx'
import { GuidePage } from './screens/guide.tsx'
import { Home } from './screens/home.tsx'
import { NotFound } from './screens/not-found.tsx'
import { Shell } from './screens/shell.tsx'
import { Sources } from './screens/sources.tsx'
import type { WordFile } from './words/load.ts'
import type { Language } from './words/shape.ts'
import type { Words } from './words/words.ts'

export interface Route {
  /** Address in a language. */
  readonly address: (lang: Language) => string
  /** Words that it needs beside the app's own. */
  readonly words: readonly WordFile[]
  readonly title: (words: Words) => string
  readonly description?: (words: Words) => string
  /** Pages that only make sense for one person are kept out of search engines. */
  readonly unlisted?: true
  readonly draw: () => ComponentChildren
}

export async function routes(): Promise<Route[]> {
  return [
    {
      address: homePage,
      words: [...slugs, 'search'],
      title: (words) => `${words.t('app.name')} — ${words.t('app.motto')}`,
      draw: () => <Home />,
    },
    ...(await Promise.all(slugs.map(guideRoute))),
    { address: sourcesPage, words: ['sources'], title: named('pages.sources'), draw: () => <Sources /> },
    { address: aboutPage, words: [], title: named('pages.about'), draw: () => <About /> },
    shell('settings', settingsPage, 'pages.settings'),
    shell('cases', casesPage, 'pages.cases'),
    shell('case', (lang) => pageOf(lang, 'case/'), 'cases.story'),
    shell('open', (lang) => pageOf(lang, 'open/'), 'open.say'),
    shell('follow', (lang) => pageOf(lang, 'follow/'), 'follow.title'),
    {
      address: (lang) => pageOf(lang, '404.html'),
      words: [],
      title: named('notFound.say'),
      unlisted: true,
      draw: () => <NotFound />,
    },
  ]
}

/** The page at `/`, which has no language yet. */
export const chooseLanguage = () => <ChooseLanguage />

async function guideRoute(slug: (typeof slugs)[number]): Promise<Route> {
  const guide = await fetchGuide(slug)
  if (!guide) throw new Error(`there is no guide ${slug}`)
  return {
    address: (lang) => guidePage(lang, slug),
    words: [...wordFilesOf(guide), 'labels', 'messages', 'sources', 'search'],
    title: (words) => `${words.of(slug, 'guide.title')} — ${words.t('app.name')}`,
    description: (words) => words.of(slug, 'guide.lead') ?? '',
    draw: () => <GuidePage guide={guide} />,
  }
}

type ShellPart = Parameters<typeof Shell>[0]['part']
type Title = Parameters<Words['t']>[0]

function shell(part: ShellPart, address: Route['address'], title: Title): Route {
  return { address, words: [], title: named(title), unlisted: true, draw: () => <Shell part={part} /> }
}

function named(key: Title) {
  return (words: Words) => `${words.t(key)} — ${words.t('app.name')}`
}
