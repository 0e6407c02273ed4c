/** Every address that a built folder answers, as a person would first come to it. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { followPage, openPage, toolPage } from '../../src/addresses.ts'
import { handedOver } from '../../src/cases/handover/write.ts'
import { guides } from '../../src/content/all.ts'
import { tools } from '../../src/content/tools.ts'
import type { Guide } from '../../src/guide/shape.ts'
import { type Language, languages } from '../../src/words/shape.ts'
import { fileOf, filesIn, wireBytes } from './host.ts'

/** Pages of the folder, and what links of others lead to: the middle of a guide, a case of another phone, one that is handed over. */
export function addresses(dir: string): string[] {
  const pages = filesIn(dir)
    .map((file) => `/${relative(dir, file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\/index\.html$/, '/'))
    .sort()
  return [...pages, ...languages.flatMap((lang) => guides.flatMap((guide) => linksInto(lang, guide)))]
}

const linksInto = (lang: Language, guide: Guide) => [
  inTheMiddle(lang, guide),
  openPage(lang, handedOver(guide, [{ n: 1, at: 0, act: { do: 'tick', node: guide.start, step: 'x' } }])),
]

const inTheMiddle = (lang: Language, { slug, start, nodes }: Guide) =>
  followPage(lang, { guide: slug, from: Object.keys(nodes).find((name) => name !== start) ?? start })

/** The kinds of pages that people come to. */
export const kinds = {
  home: '/ja/',
  guide: '/ja/guides/card-unusable/',
  follow: '/ja/follow/coin-refund/',
  tool: '/ja/tools/sender/',
  cases: '/ja/cases/',
  settings: '/ja/settings/',
  sources: '/ja/sources/',
  about: '/ja/about/',
}

/** What links lead to, by the guide that says most, and pages that are nobody's to come to first. */
export const heavy = [
  ...guides.filter(({ slug }) => slug === 'card-unusable').flatMap((guide) => linksInto('ja', guide)),
  '/ja/follow/?case=x',
  '/ja/case/?id=x',
  '/ja/open/',
  '/ja/share/',
  '/ja/guide/',
  ...tools.map((tool) => toolPage('ja', tool)),
]

export interface Weighed {
  readonly path: string
  readonly bytes: number
}

/** A page's document and what the browser has to have before it paints: styles, and scripts that the parser waits for. */
export function beforeFirstPaint(dir: string, path: string): Weighed {
  const file = fileOf(dir, new URL(path, 'http://host').pathname)
  if (!file) throw new Error(`${path} is no page`)
  const html = readFileSync(file, 'utf8')
  const styles = [...html.matchAll(/<link\b[^>]*>/g)]
    .filter(([tag]) => /rel="?stylesheet/.test(tag) && !/media="?print/.test(tag))
    .map(([tag]) => /href="?([^\s">]+)/.exec(tag)?.[1])
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)]
    .filter(([tag]) => !/type="?module|\sasync|\sdefer/.test(tag))
    .map(([tag]) => /\ssrc="?([^\s">]+)/.exec(tag)?.[1])
  const blocking = [...styles, ...scripts].flatMap((address) => {
    if (address === undefined) return []
    const found = fileOf(dir, new URL(address, `http://host${path}`).pathname)
    if (!found) throw new Error(`${path} names ${address}, which is not there`)
    return [found]
  })
  return { path, bytes: [file, ...blocking].reduce((sum, one) => sum + wireBytes(one), 0) }
}

export const worst = <T extends { readonly bytes: number }>(all: readonly T[]): T =>
  all.reduce((one, other) => (other.bytes > one.bytes ? other : one))
