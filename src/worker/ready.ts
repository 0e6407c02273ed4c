/** A page out of the store, made ready to be painted at once: in a browser that was just opened every trip is felt. */
import type { LastScreen } from '../cases/last-screen.ts'
import { isolation } from './isolation.ts'
import type { ChosenTheme } from './messages.ts'

const styleLink = /<link rel="stylesheet" href="([^"]+)">/g

/** As the pages and the hosts' headers say it: from files of this site alone. */
const fromFiles = "style-src 'self'"

/** Where a page of the follow screen is filled. */
const followed = '<div data-live="follow">'

/** What stands in every page (build/early.ts). */
const ownScript = /<script data-src=[\s\S]*?<\/script>/

/** Of a field, what it shows while it is empty. */
const field = /<input type="search"[^>]* placeholder="([^"]*)"[^>]*>/

/** What begins below that which a phone shows of a page first; none has another of its kind in it. */
const below = /<(section|details|footer)[^>]* data-below[^>]*>[\s\S]*?<\/\1>/g

/** Fetched and read in the moment of the first paint. */
const manifest = /<link rel="manifest"[^>]*>/

/** In this stands what waits for the first paint: then the page's script puts it in the place of what is around it (early.ts). */
const waiting = 'template'

type Copy = Pick<LastScreen, 'html' | 'style'>

interface Wanted {
  /** Gives the text of a kept file. */
  readonly textOf: (path: string) => Promise<string | undefined>
  /** The one that the person chose, if any; it may come while the styles are read. */
  readonly theme: Promise<ChosenTheme | undefined>
  /** The screen that was left, if it is to be shown. */
  readonly copy: Promise<Copy | undefined>
  /** Whether it is shown from its top: not so where the browser looks for the place that somebody had scrolled to. */
  readonly fromTop: boolean
  /** Whether another site has led here, and says so. */
  readonly fromElsewhere: boolean
}

/**
 * Takes a page out of the store. Gives it with each style that is kept in the place of its link, in the chosen theme, and
 * with the screen that was left, which brings of the style what it uses. Its script stands behind its words: from one in
 * the head the browser turns to a first frame without any. What would hold the words up waits for the paint: the rest of
 * the style, the manifest, what begins below the screen, and a field, in whose place its example stands; a browser builds
 * one of several parts.
 */
export async function readyToPaint(page: Response, wanted: Wanted): Promise<Response> {
  const { textOf, theme, copy, fromTop, fromElsewhere } = wanted
  const headers = new Headers(page.headers)
  for (const [name, value] of Object.entries(isolation))
    if (fromElsewhere) headers.set(name, value)
    else headers.delete(name)
  const [text, left] = await Promise.all([page.text(), copy])
  const style = left?.style
  const html = await withStyles(text, headers, style === undefined ? textOf : async () => style)
  // all that is drawn after the copy needs the whole of it
  const links = style === undefined ? [] : text.match(styleLink)
  const whole = withCopy(wordsFirst(html, links ?? [], fromTop), left)
  return new Response(inTheme(whole, await theme), { status: page.status, headers })
}

/**
 * The page's own policy and that of its headers allow the styles by their sums, and nothing more. Under a policy of
 * another form the links stay.
 */
async function withStyles(html: string, headers: Headers, textOf: Wanted['textOf']): Promise<string> {
  const policy = headers.get('content-security-policy')
  if (policy !== null && policy.split(fromFiles).length !== 2) return html
  const kept = await Promise.all(
    [...html.matchAll(styleLink)].map(async ([link, path = '']) => ({
      link,
      style: await textOf(path).catch(() => undefined),
    })),
  )
  const found = kept.flatMap(({ link, style }) => (style === undefined ? [] : [{ link, style }]))
  const allowed = [fromFiles, ...(await Promise.all(found.map(({ style }) => sumOf(style))))].join(' ')
  if (policy !== null) headers.set('content-security-policy', policy.replace(fromFiles, allowed))
  return found.reduce(
    (text, { link, style }) => text.replace(link, () => `<style>${style}</style>`),
    html.replace(fromFiles, allowed),
  )
}

/** As a policy names a text that it allows. */
async function sumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}

/** `links` are those of styles that wait for the paint. */
function wordsFirst(html: string, links: readonly string[], fromTop: boolean): string {
  const [script] = ownScript.exec(html) ?? []
  if (script === undefined) return html
  const words = html.replace(script, '')
  const endedBy = (text: string, behind: string) => text.replace('</body>', () => `${behind}${script}</body>`)
  // a page of an older version knows of nothing that waits
  if (!script.includes(waiting)) return endedBy(words, links.join(''))
  const behind = [...links, ...(words.match(manifest) ?? [])].join('')
  const shown = fromTop ? words.replace(below, (part) => afterPaint(part)) : words
  return endedBy(
    shown.replace(manifest, '').replace(field, (input, example) => afterPaint(input, example)),
    behind && afterPaint(behind),
  )
}

const afterPaint = (html: string, meanwhile = '') =>
  `<span${meanwhile ? '' : ' hidden'}>${meanwhile}<${waiting}>${html}</${waiting}></span>`

const inTheme = (html: string, theme: ChosenTheme | undefined) =>
  theme ? html.replace('<html ', `<html data-theme="${theme}" `) : html

const withCopy = (html: string, copy: Copy | undefined) =>
  copy ? html.replace(followed, () => `<div data-stand-in="left">${copy.html}</div>${followed}`) : html
