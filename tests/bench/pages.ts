/** Every address that a built folder answers, as a person would first come to it. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { followPage } from '../../src/addresses.ts'
import { guides } from '../../src/content/all.ts'
import type { Guide } from '../../src/guide/shape.ts'
import { type Language, languages } from '../../src/words/shape.ts'
import { fileOf, filesIn, wireBytes } from './host.ts'

/** Pages of the folder, and the follow screen where a link leads into the middle of a guide. */
export function addresses(dir: string): string[] {
  const pages = filesIn(dir)
    .map((file) => `/${relative(dir, file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\/index\.html$/, '/'))
    .sort()
  return [...pages, ...languages.flatMap((lang) => guides.map((guide) => inTheMiddle(lang, guide)))]
}

const inTheMiddle = (lang: Language, { slug, start, nodes }: Guide) =>
  followPage(lang, { guide: slug, from: Object.keys(nodes).find((name) => name !== start) ?? start })

/** Pages that the browser fills; all others stand in their document, in full or as far as a first visitor needs them. */
export const isFilled = (path: string) =>
  /^\/\w+\/(follow|guide|case|open|share|settings|tools\/\w+)\/(\?|$)/.test(path)

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

/** The heaviest of all: a link into the middle of the guide that says most. */
export const heaviest = '/ja/follow/?guide=card-unusable&from=look.address'

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
    .map(([tag]) => /src="?([^\s">]+)/.exec(tag)?.[1])
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
