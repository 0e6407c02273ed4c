/** A page with its styles in it: a browser that was just opened has them with the words, and not a trip later. */

const styleLink = /<link rel="stylesheet" href="([^"]+)">/g

/** As the pages and the hosts' headers say it: from files of this site alone. */
const fromFiles = "style-src 'self'"

/**
 * Takes a page out of the store, and what gives the text of a kept file; gives the page with each style that is kept in
 * the place of its link. The page's own policy and that of its headers allow them by their sums, and nothing more. Under a
 * policy of another form the links stay.
 */
export async function styled(
  page: Response,
  textOf: (path: string) => Promise<string | undefined>,
): Promise<Response> {
  const html = await page.text()
  const headers = new Headers(page.headers)
  const policy = headers.get('content-security-policy')
  if (policy !== null && policy.split(fromFiles).length !== 2)
    return new Response(html, { status: page.status, headers })
  const kept = await Promise.all(
    [...html.matchAll(styleLink)].map(async ([link, path = '']) => ({
      link,
      style: await textOf(path).catch(() => undefined),
    })),
  )
  const found = kept.flatMap(({ link, style }) => (style === undefined ? [] : [{ link, style }]))
  const allowed = [fromFiles, ...(await Promise.all(found.map(({ style }) => sumOf(style))))].join(' ')
  if (policy !== null) headers.set('content-security-policy', policy.replace(fromFiles, allowed))
  const withStyles = found.reduce(
    (text, { link, style }) => text.replace(link, () => `<style>${style}</style>`),
    html.replace(fromFiles, allowed),
  )
  return new Response(withStyles, { status: page.status, headers })
}

/** As a policy names a text that it allows. */
async function sumOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}
