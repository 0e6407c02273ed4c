/** A page out of the store, made ready to be painted at once: in a browser that was just opened every trip is felt. */
import { isolation } from './isolation.ts'
import type { ChosenTheme } from './messages.ts'

const styleLink = /<link rel="stylesheet" href="([^"]+)">/g

/** As the pages and the hosts' headers say it: from files of this site alone. */
const fromFiles = "style-src 'self'"

/** Where a page of the follow screen is filled. */
const followed = '<div data-live="follow">'

/** What stands in every page (build/early.ts). */
const ownScript = /<script data-src=[\s\S]*?<\/script>/

interface Wanted {
  /** Gives the text of a kept file. */
  readonly textOf: (path: string) => Promise<string | undefined>
  /** The one that the person chose, if any. */
  readonly theme: ChosenTheme | undefined
  /** The screen that was left, if it is to be shown. */
  readonly copy: string | undefined
  /** Whether another site has led here, and says so. */
  readonly fromElsewhere: boolean
}

/**
 * Takes a page out of the store. Gives it with each style that is kept in the place of its link, in the chosen theme, with
 * the screen that was left, and with its script behind its words: from one in the head the browser turns to a first frame
 * without any.
 */
export async function readyToPaint(page: Response, wanted: Wanted): Promise<Response> {
  const { textOf, theme, copy, fromElsewhere } = wanted
  const headers = new Headers(page.headers)
  for (const [name, value] of Object.entries(isolation))
    if (fromElsewhere) headers.set(name, value)
    else headers.delete(name)
  const html = await withStyles(await page.text(), headers, textOf)
  return new Response(withCopy(inTheme(scriptLast(html), theme), copy), { status: page.status, headers })
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

function scriptLast(html: string): string {
  const [script] = ownScript.exec(html) ?? []
  return script === undefined ? html : html.replace(script, '').replace('</body>', () => `${script}</body>`)
}

const inTheme = (html: string, theme: ChosenTheme | undefined) =>
  theme ? html.replace('<html ', `<html data-theme="${theme}" `) : html

const withCopy = (html: string, copy: string | undefined) =>
  copy === undefined
    ? html
    : html.replace(followed, () => `<div data-stand-in="left">${copy}</div>${followed}`)
