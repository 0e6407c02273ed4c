/**
 * For reviewers, while developing: every screen of every guide, drawn by the parts that the app itself draws with.
 * Each stands in a frame of its own, so that its styles see a phone. Nothing of this ships.
 */
import { type ComponentChildren, render } from 'preact'
import { followPage } from '../../src/addresses.ts'
import { factsOf } from '../../src/cases/facts.ts'
import { guides } from '../../src/content/all.ts'
import { fetchGuide } from '../../src/content/fetch.ts'
import { runOf } from '../../src/guide/acts.ts'
import { nodeOf } from '../../src/guide/graph.ts'
import { replay } from '../../src/guide/replay.ts'
import type { Guide } from '../../src/guide/shape.ts'
import { WordsProvider } from '../../src/parts/speaking.tsx'
import { Screen } from '../../src/screens/follow/screen.tsx'
import type { Shared } from '../../src/screens/follow/shared.ts'
import { loadWords } from '../../src/words/load.ts'
import { languages } from '../../src/words/shape.ts'
import type { Words } from '../../src/words/words.ts'
import { type Shown, screensOf } from './screens.ts'

const sizes = {
  phone: [390, 844],
  small: [320, 568],
  half: [390, 400],
  landscape: [844, 390],
  wide: [1280, 800],
} as const

const filters = {
  guide: [...guides.map(({ slug }) => slug), 'all'],
  kind: ['all', ...new Set(guides.flatMap(screensOf).map(({ kind }) => kind))],
  language: ['both', ...languages],
  theme: ['light', 'dark'],
  size: Object.keys(sizes),
}
type Filter = keyof typeof filters

/** What is shown stands in the address, so that it can be sent to somebody. */
const asked = new URLSearchParams(location.search)
const wanted = (filter: Filter) => {
  const value = asked.get(filter)
  // a kind or guide that there is not, or not yet, has no screens
  const named = filter === 'kind' || filter === 'guide'
  return value !== null && (named || filters[filter].includes(value)) ? value : (filters[filter][0] ?? '')
}
const shows = (filter: Filter, value: string) => ['all', 'both', value].includes(wanted(filter))

function Gallery({ words }: { words: readonly Words[] }) {
  const shown = guides
    .filter(({ slug }) => shows('guide', slug))
    .map((guide) => ({ guide, screens: screensOf(guide).filter(({ kind }) => shows('kind', kind)) }))
  const count = shown.reduce((sum, { screens }) => sum + screens.length, 0)
  return (
    <>
      <form onChange={({ currentTarget }) => currentTarget.submit()}>
        <h1>{count} screens</h1>
        {(Object.keys(filters) as Filter[]).map((filter) => (
          <label key={filter}>
            {filter}{' '}
            <select name={filter}>
              {filters[filter].map((value) => (
                <option key={value} selected={value === wanted(filter)}>
                  {value}
                </option>
              ))}
            </select>
          </label>
        ))}
      </form>
      {shown.map(({ guide, screens }) => (
        <section key={guide.slug}>
          <h2>
            {guide.slug} {words.map((one) => one.of(guide.slug, 'guide.title')).join(' / ')}
          </h2>
          <ul>
            {screens.map((screen) => (
              <li key={screen.name} id={`${guide.slug}/${screen.name}`}>
                <a href={`#${guide.slug}/${screen.name}`}>{screen.name}</a>
                {words.map((one) => (
                  <Phone key={one.lang} words={one} name={screen.name}>
                    <Drawn guide={guide} screen={screen} words={one} />
                  </Phone>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** A page of its own in the size of a phone; filled when it comes into sight. */
function Phone({ words, name, children }: { words: Words; name: string; children: ComponentChildren }) {
  const [width, height] = sizes[wanted('size') as keyof typeof sizes]
  const style = `<link rel="stylesheet" href="${import.meta.env.BASE_URL}src/follow.css">`
  const page = `<!doctype html><html lang="${words.lang}" data-theme="${wanted('theme')}"><head>
    <meta charset="utf-8"><title>${name}</title>${style}</head><body></body></html>`
  return (
    <iframe
      title={`${name}, ${words.lang}`}
      width={width}
      height={height}
      loading="lazy"
      srcdoc={page}
      onLoad={({ currentTarget: { contentDocument: inside } }) => {
        if (!inside) return
        // the scripts are the gallery's own: let them ask about this window, not about that one
        const { defaultView: phone } = inside
        if (phone) window.matchMedia = (query) => phone.matchMedia(query)
        // a link would lead the frame away from its screen
        inside.addEventListener('click', (event) => {
          if ((event.target as Element).closest('a')) event.preventDefault()
        })
        render(<WordsProvider value={words}>{children}</WordsProvider>, inside.body)
      }}
    />
  )
}

const nothing = () => undefined

/** The screen as somebody sees it who has come there; what is tapped has no effect. */
function Drawn({ guide, screen, words }: { guide: Guide; screen: Shown; words: Words }) {
  const log = screen.acts.map((act, i) => ({ n: i + 1, at: 0, act }))
  const run = runOf(guide, log)
  const place = replay(guide, run)
  const at = { node: screen.node, ...(screen.step && { step: screen.step }) }
  const caseId = 'gallery'
  const shared: Shared = {
    guide,
    caseId,
    place,
    run,
    facts: factsOf(log),
    view: { ...at, current: false, strayed: false },
    look: nothing,
    lookAtNext: nothing,
    keep: nothing,
    act: nothing,
    undo: log.length ? nothing : undefined,
    trip: { words, guide, caseId, place, done: undefined, back: undefined },
    path: followPage('ja', { guide: guide.slug, at: screen.node }),
  }
  const node = nodeOf(guide, screen.node)
  return node ? <Screen {...shared} node={node} /> : null
}

/** A language's own words, and those of the guides that are shown. */
async function wordsFor(lang: (typeof languages)[number]): Promise<Words> {
  const words = await loadWords(lang)
  await Promise.all(
    guides.filter(({ slug }) => shows('guide', slug)).map(({ slug }) => fetchGuide(slug, words)),
  )
  return words
}

const words = await Promise.all(languages.filter((lang) => shows('language', lang)).map(wordsFor))
render(<Gallery words={words} />, document.body)
document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
