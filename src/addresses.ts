/** The addresses of the app, as functions. Everything stands under the base path of the site. */
import type { Language, ToolName } from './words/shape.ts'

const base = import.meta.env.BASE_URL

export const pageOf = (lang: Language, path = '') => `${base}${lang}/${path}`

export const homePage = (lang: Language) => pageOf(lang)
/** What a link to the home screen asks the search. */
export const askedIn = (search: string) => new URLSearchParams(search).get('q') ?? ''
/** What a guide's slug may look like: it comes from addresses, backups and links, and becomes part of an address. */
export const isSlug = (text: string) => text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
/** A guide as a document; with a node, at that node. */
export const guidePage = (lang: Language, slug: string, node?: string) =>
  pageOf(lang, `guides/${slug}/`) + (node ? `#${node}` : '')
/** All guides, where they are too many for the home screen. */
export const allGuidesPage = (lang: Language) => pageOf(lang, 'guides/')
/** Stands in for every guide's page in the offline store (path within a language): the guide is drawn into it. */
export const guideShell = 'guide/'
/** Where a new case of a guide begins: its first screen stands in the document. */
export const beginPage = (lang: Language, slug: string) => pageOf(lang, `follow/${slug}/`)
/** The guide that a case begins with at such an address. */
export const begunIn = (path: string) => slugUnder('follow', path)
/** The slug in the address of a guide's page. */
export const slugIn = (path: string) => slugUnder('guides', path)
const slugUnder = (folder: 'guides' | 'follow', path: string) =>
  RegExp(`^(?:ja|en)/${folder}/([^/.]+)(?:/(?:index\\.html)?)?$`).exec(path.slice(base.length))?.[1]
export const toolPage = (lang: Language, tool: ToolName) => pageOf(lang, `tools/${tool}/`)
export const casesPage = (lang: Language) => pageOf(lang, 'cases/')
export const casePage = (lang: Language, id: string) => `${pageOf(lang, 'case/')}?${query({ id })}`
/** Where the share menu of the phone leads. */
export const sharePage = (lang: Language) => pageOf(lang, 'share/')
export const openPage = (lang: Language, data = '') => pageOf(lang, 'open/') + (data && `#${data}`)
export const settingsPage = (lang: Language) => pageOf(lang, 'settings/')
export const sourcesPage = (lang: Language, source?: string) =>
  pageOf(lang, 'sources/') + (source ? `#${source}` : '')
export const aboutPage = (lang: Language) => pageOf(lang, 'about/')

/**
 * What is fetched of a guide, or of all together, in a language. The version is that of the open page: hosts look past
 * it, and the worker looks among the files of that version first, so that an older page gets what it understands.
 */
export const dataFile = (lang: Language, name: string, version?: string) =>
  `${base}data/${lang}/${name}.json${version ? `?v=${version}` : ''}`

/** Which case is followed, and what of it is looked at. Without `at` it is the step that comes next. */
export interface Following {
  readonly case?: string
  /** Slug of the guide, until the case is kept. */
  readonly guide?: string
  /** Node at which a new case of that guide begins, in place of its first. */
  readonly from?: string
  readonly at?: string
  readonly step?: string
}

export const followPage = (lang: Language, following: Following) =>
  `${pageOf(lang, 'follow/')}?${query({ ...following })}`

/** Whether a case is followed, or begins, at a path. */
export const isFollowing = (path: string) => /^(?:ja|en)\/follow\//.test(path.slice(base.length))

/** As `location` and any URL tell it. */
export interface Where {
  readonly pathname: string
  readonly search: string
}

/** Reads an address made by `followPage` or `beginPage`; what the page acts on goes through screens/read-address.ts. */
export function readFollowing({ pathname, search }: Where): Following {
  const guide = begunIn(pathname)
  if (guide) return { guide }
  const params = new URLSearchParams(search)
  return Object.fromEntries(
    (['case', 'guide', 'from', 'at', 'step'] as const).flatMap((name) => {
      const value = params.get(name)
      return value ? [[name, value]] : []
    }),
  )
}

/** The same place in the other language: path and query, without the origin. */
export function inLanguage(lang: Language, path: string): string {
  return path.startsWith(base) ? base + path.slice(base.length).replace(/^(ja|en)(?=\/|$)/, lang) : path
}

function query(values: Record<string, string | undefined>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return new URLSearchParams(given).toString()
}

const handover = '#open/'

/** A link that opens a handed-over case in the other phone's own language: the root chooses it. */
export const openLink = (data: string) => `${base}${handover}${data}`

/** Where the root leads in a language: home, on to what a link hands over, or to what was shared. */
export function fromRoot(lang: Language, hash: string): string {
  if (hash === '#share/') return sharePage(lang)
  return hash.startsWith(handover) ? openPage(lang, hash.slice(handover.length)) : homePage(lang)
}
