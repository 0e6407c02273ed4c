/** At build time: every page as HTML, with all its words in it. */
import { renderToStringAsync } from 'preact-render-to-string'
import { homePage } from './addresses.ts'
import { WordsProvider } from './parts/speaking.tsx'
import { chooseLanguage, type Route, routes } from './routes.tsx'
import { loadWords } from './words/load.ts'
import { type Language, languages } from './words/shape.ts'
import type { Words } from './words/words.ts'

export interface Rendered {
  /** Path under the base, such as `ja/guides/coin-refund/` */
  readonly path: string
  readonly html: string
}

/** Fills the template for every page. `site` is the absolute address of the site, without a path. */
export async function renderAll(template: string, site: string): Promise<Rendered[]> {
  const all = await routes()
  const pages = await Promise.all(
    languages.flatMap((lang) => all.map((route) => renderPage(route, lang, template, site))),
  )
  const root = await renderRoot(template, site)
  const listed = all.filter((route) => !route.unlisted)
  return [
    ...pages,
    root,
    { path: 'sitemap.xml', html: sitemap(listed, site) },
    { path: 'robots.txt', html: robots(site) },
  ]
}

async function renderPage(route: Route, lang: Language, template: string, site: string): Promise<Rendered> {
  const words = await loadWords(lang, route.words)
  const body = await renderToStringAsync(<WordsProvider value={words}>{route.draw()}</WordsProvider>)
  const html = filled(template, lang, head(route, words, site), body)
  return { path: underBase(route.address(lang)), html }
}

async function renderRoot(template: string, site: string): Promise<Rendered> {
  const body = await renderToStringAsync(chooseLanguage())
  const links = languages.map((lang) => alternate(lang, site + homePage(lang)))
  const head = ['<title>てじゅん Tejun</title>', ...links].join('\n    ')
  return { path: '', html: filled(template, 'ja', head, body).replace('<html', '<html data-choose-language') }
}

function filled(template: string, lang: Language, head: string, body: string): string {
  return template
    .replace('<html lang="ja">', `<html lang="${lang}">`)
    .replaceAll('%lang%', lang)
    .replace('<!--head-->', () => head)
    .replace('<!--body-->', () => body)
}

function head(route: Route, words: Words, site: string): string {
  const { lang } = words
  const title = route.title(words)
  const description = route.description?.(words) ?? words.t('app.description')
  const here = site + route.address(lang)
  const picture = `${site}${import.meta.env.BASE_URL}og.png`
  const lines = [`<title>${escaped(title)}</title>`, meta('description', description)]
  if (route.unlisted) return [...lines, meta('robots', 'noindex')].join('\n    ')
  return [
    ...lines,
    `<link rel="canonical" href="${here}">`,
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
