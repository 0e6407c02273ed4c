/** Every page there is, in every language: its address, what it shows, and what it says of itself. */
import type { ComponentChildren } from 'preact'
import {
  aboutPage,
  casesPage,
  guidePage,
  homePage,
  pageOf,
  settingsPage,
  sharePage,
  sourcesPage,
  toolPage,
} from './addresses.ts'
import { fetchGuide, slugs, wordFilesOf } from './content/index.ts'
import { tools } from './content/tools.ts'
import type { Guide } from './guide/shape.ts'
import { About } from './screens/about.tsx'
import { ChooseLanguage } from './screens/choose-language.tsx'
import { GuidePage } from './screens/guide.tsx'
import { Home } from './screens/home.tsx'
import { NotFound } from './screens/not-found.tsx'
import { Shell } from './screens/shell.tsx'
import { Sources } from './screens/sources.tsx'
import { ToolPage } from './screens/tool.tsx'
import type { WordFile } from './words/load.ts'
import type { Language, ToolName } from './words/shape.ts'
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
  const guides = await Promise.all(slugs.map(guideOf))
  return [
    {
      address: homePage,
      words: [...slugs, 'tool-pages', 'search'],
      title: (words) => `${words.t('app.name')} — ${words.t('app.motto')}`,
      draw: () => <Home />,
    },
    ...guides.map(guideRoute),
    ...tools.map((tool) => toolRoute(tool, guides)),
    { address: sourcesPage, words: ['sources'], title: named('pages.sources'), draw: () => <Sources /> },
    { address: aboutPage, words: [], title: named('pages.about'), draw: () => <About /> },
    shell('settings', settingsPage, 'pages.settings'),
    shell('cases', casesPage, 'pages.cases'),
    shell('case', (lang) => pageOf(lang, 'case/'), 'cases.story'),
    shell('open', (lang) => pageOf(lang, 'open/'), 'open.say'),
    { ...shell('share', sharePage, 'share.title'), words: ['case'] },
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

async function guideOf(slug: (typeof slugs)[number]): Promise<Guide> {
  const guide = await fetchGuide(slug)
  if (!guide) throw new Error(`there is no guide ${slug}`)
  return guide
}

function guideRoute(guide: Guide): Route {
  const { slug } = guide
  return {
    address: (lang) => guidePage(lang, slug),
    words: [...wordFilesOf(guide), 'labels', 'messages', 'sources', 'tool-pages', 'search'],
    title: (words) => `${words.of(slug, 'guide.title')} — ${words.t('app.name')}`,
    description: (words) => words.of(slug, 'guide.lead') ?? '',
    draw: () => <GuidePage guide={guide} />,
  }
}

function toolRoute(tool: ToolName, guides: readonly Guide[]): Route {
  return {
    address: (lang) => toolPage(lang, tool),
    words: ['tool-pages', 'labels', 'sources', ...slugs],
    title: named(`toolPages.${tool}.title`),
    description: (words) => words.t(`toolPages.${tool}.lead`),
    draw: () => <ToolPage tool={tool} guides={guides} />,
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
