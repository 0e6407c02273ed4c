/** Every page there is, in every language: its address, what it shows, and what it says of itself. */
import type { ComponentChildren } from 'preact'
import {
  aboutPage,
  allGuidesPage,
  beginPage,
  casesPage,
  guidePage,
  guideShell,
  homePage,
  pageOf,
  settingsPage,
  sharePage,
  sourcesPage,
  toolPage,
} from './addresses.ts'
import { readGuide, slugs } from './content/index.ts'
import { tools } from './content/tools.ts'
import { nodeOf } from './guide/graph.ts'
import type { Guide } from './guide/shape.ts'
import { Live } from './parts/live.tsx'
import { About } from './screens/about.tsx'
import { AllGuides } from './screens/all-guides.tsx'
import { CaseAsleep, CasesAsleep, OpenAsleep, ShareAsleep } from './screens/asleep.tsx'
import { ChooseLanguage } from './screens/choose-language.tsx'
import { FirstQuestion } from './screens/follow/first.tsx'
import { GuidePage } from './screens/guide.tsx'
import { Home, onHome } from './screens/home.tsx'
import { NotFound } from './screens/not-found.tsx'
import { SettingsScreen } from './screens/settings.tsx'
import { Shell } from './screens/shell.tsx'
import { Sources } from './screens/sources.tsx'
import { ToolPage } from './screens/tool.tsx'
import type { Language, ToolName } from './words/shape.ts'
import type { Words } from './words/words.ts'

/** Style sheets in the place of that of every page, which have it in them (src/*.css). */
type Style = 'tools' | 'drawn' | 'follow'

export interface Route {
  /** Address in a language. */
  readonly address: (lang: Language) => string
  readonly title: (words: Words) => string
  readonly description?: (words: Words) => string
  /** Pages that are the browser's to fill: on no list of pages. */
  readonly unlisted?: true
  /** The page that says the same and more, where another one does. */
  readonly canonical?: Route['address']
  /** Pages that say nothing unless something is handed to them: kept out of search engines. */
  readonly noindex?: true
  /** Where it needs more than the style of every page. */
  readonly style?: Style | undefined
  readonly draw: () => ComponentChildren
}

export async function routes(): Promise<Route[]> {
  const guides = await Promise.all(slugs.map(readGuide))
  return [
    {
      address: homePage,
      title: (words) => `${words.t('app.name')} — ${words.t('app.motto')}`,
      draw: () => <Home />,
    },
    ...guides.map(guideRoute),
    ...guides.map(beginRoute),
    ...(slugs.length > onHome
      ? [{ address: allGuidesPage, title: named('home.all'), draw: () => <AllGuides /> }]
      : []),
    ...tools.map((tool) => toolRoute(tool, guides)),
    { address: sourcesPage, title: named('pages.sources'), draw: () => <Sources /> },
    { address: aboutPage, title: named('pages.about'), draw: () => <About /> },
    shell('settings', settingsPage, 'pages.settings', <SettingsScreen asleep />),
    { ...shell('follow', (lang) => pageOf(lang, 'follow/'), 'follow.title'), style: 'follow' },
    patient('cases', casesPage, 'pages.cases', <CasesAsleep />),
    { ...patient('case', (lang) => pageOf(lang, 'case/'), 'cases.story', <CaseAsleep />), noindex: true },
    {
      ...patient('open', (lang) => pageOf(lang, 'open/'), 'open.say', <OpenAsleep />),
      style: undefined,
      noindex: true,
    },
    { ...patient('share', sharePage, 'share.title', <ShareAsleep />), noindex: true },
    { ...shell('guide', (lang) => pageOf(lang, guideShell), 'guide.whole'), style: undefined, noindex: true },
    {
      address: (lang) => pageOf(lang, '404.html'),
      title: named('notFound.say'),
      unlisted: true,
      noindex: true,
      draw: () => <NotFound />,
    },
  ]
}

/** The page at `/`, which has no language yet. */
export const chooseLanguage = () => <ChooseLanguage />

/** What a page of a guide says of itself. */
const said = (slug: string): Pick<Route, 'title' | 'description'> => ({
  title: (words) => `${words.of(slug, 'guide.title')} — ${words.t('app.name')}`,
  description: (words) => words.of(slug, 'guide.lead') ?? '',
})

function guideRoute(guide: Guide): Route {
  const { slug } = guide
  return {
    ...said(slug),
    address: (lang) => guidePage(lang, slug),
    draw: () => (
      <GuidePage guide={guide}>
        <Live part="start" about={slug} />
      </GuidePage>
    ),
  }
}

function beginRoute(guide: Guide): Route {
  const { slug } = guide
  return {
    ...said(slug),
    address: (lang) => beginPage(lang, slug),
    canonical: (lang) => guidePage(lang, slug),
    unlisted: true,
    style: 'follow',
    draw: () => (
      <>
        <FirstQuestion guide={guide} />
        <Shell part="follow" patient={nodeOf(guide, guide.start)?.kind === 'ask'} />
      </>
    ),
  }
}

function toolRoute(tool: ToolName, guides: readonly Guide[]): Route {
  return {
    address: (lang) => toolPage(lang, tool),
    title: named(`toolPages.${tool}.title`),
    description: (words) => words.t(`toolPages.${tool}.lead`),
    style: 'tools',
    draw: () => <ToolPage tool={tool} guides={guides} />,
  }
}

type ShellPart = Parameters<typeof Shell>[0]['part']
type Title = Parameters<Words['t']>[0]

function shell(part: ShellPart, address: Route['address'], title: Title, before?: ComponentChildren): Route {
  return {
    address,
    title: named(title),
    unlisted: true,
    style: 'drawn',
    draw: () => <Shell part={part}>{before}</Shell>,
  }
}

/** Such a page that says what it has to say to who has kept nothing, without being filled. */
const patient = (
  part: ShellPart,
  address: Route['address'],
  title: Title,
  asleep: ComponentChildren,
): Route => ({
  ...shell(part, address, title),
  draw: () => (
    <Shell part={part} patient>
      {asleep}
    </Shell>
  ),
})

function named(key: Title) {
  return (words: Words) => `${words.t(key)} — ${words.t('app.name')}`
}
