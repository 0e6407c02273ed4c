/** At build time: every page as HTML, with all its words in it, and what the browser fetches of each guide. */
import { renderToString } from 'preact-render-to-string'
import { dataFile, homePage } from './addresses.ts'
import { type GuideFile, guideFileOf } from './content/guide-file.ts'
import { readGuide, slugs } from './content/index.ts'
import { WordsProvider } from './parts/speaking.tsx'
import { chooseLanguage, type Route, routes } from './routes.tsx'
import type { Files } from './words/bundle.ts'
import { prerenderedWords } from './words/prerendered.ts'
import { type Language, languages } from './words/shape.ts'
import type { Words } from './words/words.ts'

export interface Rendered {
  /** Path under the base, such as `ja/guides/coin-refund/` */
  readonly path: string
  readonly text: string
}

/**
 * Every page of a language, one after another, so that no more than one need be held. Takes all its words
 * (build/words.ts), and the template for pages; `site` is the absolute address of the site, without a path.
 */
export async function* pagesIn(
  lang: Language,
  files: Files,
  template: string,
  site: string,
): AsyncGenerator<Rendered> {
  const words = await prerenderedWords(lang, files)
  for (const route of await routes()) yield renderPage(route, words, template, site)
}

/** What has no language: the root, and what search engines ask for. */
export async function* renderedOnce(template: string, site: string): AsyncGenerator<Rendered> {
  yield renderRoot(template, site)
  const listed = (await routes()).filter((route) => !route.unlisted)
  yield { path: 'sitemap.xml', text: sitemap(listed, site) }
  yield { path: 'robots.txt', text: robots(site) }
}

/** Guides of a language with their words, and the titles of all, as content/fetch.ts fetches them. */
export async function* dataIn(lang: Language, files: Files): AsyncGenerator<Rendered> {
  const words = await prerenderedWords(lang, files)
  const file = (name: string, content: GuideFile | Record<string, string>) => ({
    path: underBase(dataFile(words.lang, name)),
    text: JSON.stringify(content),
  })
  for (const slug of slugs) yield file(slug, guideFileOf(words.lang, await readGuide(slug), files))
  const titles = slugs.map((slug) => [slug, words.of(slug, 'guide.title') ?? slug])
  yield file('titles', Object.fromEntries(titles))
}

function renderPage(route: Route, words: Words, template: string, site: string): Rendered {
  const body = renderToString(<WordsProvider value={words}>{route.draw()}</WordsProvider>)
  const text = filled(template, words.lang, head(route, words, site), body)
  return { path: underBase(route.address(words.lang)), text }
}

function renderRoot(template: string, site: string): Rendered {
  const body = renderToString(chooseLanguage())
  const links = languages.map((lang) => alternate(lang, site + homePage(lang)))
  const head = ['<title>てじゅん Tejun</title>', stylesheet('pages'), ...links].join('\n    ')
  return { path: '', text: filled(template, 'ja', head, body).replace('<html', '<html data-choose-language') }
}

function filled(template: string, lang: Language, head: string, body: string): string {
  return template
    .replace('<html lang="ja">', `<html lang="${lang}">`)
    .replaceAll('%lang%', lang)
    .replace('<!--head-->', () => head)
    .replace('<!--body-->', () => body.replaceAll(selfClosed, '<$1>'))
}

/** The renderer closes void elements as XML does: in HTML the stroke means nothing, and each phrase break would carry one. */
const selfClosed = /<((?:br|hr|img|input|wbr)\b(?: [a-z-]+(?:="[^"]*")?)*) ?\/>/g

function head(route: Route, words: Words, site: string): string {
  const { lang } = words
  const title = route.title(words)
  const description = route.description?.(words) ?? words.t('app.description')
  const here = site + route.address(lang)
  const picture = `${site}${import.meta.env.BASE_URL}og.png`
  const lines = [
    `<title>${escaped(title)}</title>`,
    meta('description', description),
    stylesheet(route.style ?? 'pages'),
  ]
  if (route.noindex) lines.push(meta('robots', 'noindex'))
  const canonical = (address: Route['address']) => `<link rel="canonical" href="${site}${address(lang)}">`
  if (route.canonical) lines.push(canonical(route.canonical))
  if (route.unlisted) return lines.join('\n    ')
  return [
    ...lines,
    canonical(route.address),
    ...languages.map((other) => alternate(other, site + route.address(other))),
    `<link rel="alternate" hreflang="x-default" href="${site + route.address('ja')}">`,
    property('og:type', 'website'),
    property('og:title', title),
    property('og:description', description),
    property('og:url', here),
    property('og:image', picture),
    property('og:locale', lang === 'ja' ? 'ja_JP' : 'en_US'),
    meta('twitter:card', 'summary_large_image'),
  ].join('\n    ')
}

/** While developing, the sources themselves. */
const stylesheet = (name: string) =>
  `<link rel="stylesheet" href="${import.meta.env.BASE_URL}${import.meta.env.DEV ? 'src/' : ''}${name}.css">`
const meta = (name: string, content: string) => `<meta name="${name}" content="${escaped(content)}">`
const property = (name: string, content: string) => `<meta property="${name}" content="${escaped(content)}">`
const alternate = (lang: Language, href: string) => `<link rel="alternate" hreflang="${lang}" href="${href}">`
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

function sitemap(listed: readonly Route[], site: string): string {
  const urls = languages.flatMap((lang) =>
    listed.map((route) => `  <url><loc>${site}${route.address(lang)}</loc></url>`),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
}

function robots(site: string): string {
  return `User-agent: *\nAllow: /\nSitemap: ${site}${import.meta.env.BASE_URL}sitemap.xml\n`
}

function underBase(address: string): string {
  return address.slice(import.meta.env.BASE_URL.length)
}
