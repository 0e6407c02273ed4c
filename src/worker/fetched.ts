/** Fetches a version's files from the host, and takes none that is not what was built. */
import type { Packed } from './kept-files.ts'

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
}

/** What the host says of the pack and not of a file in it. */
const ofThePack = [
  'content-length',
  'content-encoding',
  'content-type',
  'cache-control',
  'etag',
  'last-modified',
]

/** One file, as it is to be stored. Rejects where it cannot be had, or has another sum. */
export async function fetchFile(url: string, hash: string | undefined): Promise<Response> {
  const [bytes, headers] = await fetched(url, hash)
  // a response that was redirected may not answer a navigation: keep the body alone
  return new Response(bytes, { headers })
}

/**
 * All files of a pack by their path, as they are to be stored. They bear the headers that the host gave the pack, so
 * that its policy holds for pages that come out of the store. Rejects like `fetchFile`.
 */
export async function fetchPack(url: string, hash: string): Promise<Map<string, Response>> {
  const [bytes, headers] = await fetched(url, hash)
  for (const name of ofThePack) headers.delete(name)
  const packed = JSON.parse(new TextDecoder().decode(bytes)) as Packed
  const files = Object.entries(packed).map(([path, content]): [string, Response] => {
    const type = types[path.split('.').pop() ?? ''] ?? 'text/html'
    headers.set('content-type', `${type}; charset=utf-8`)
    return [path, new Response(typeof content === 'string' ? content : JSON.stringify(content), { headers })]
  })
  return new Map(files)
}

/**
 * What bears a hash in its name never changes: an install that broke off finds it in the browser's own cache the next
 * time, unless that holds something else under the name.
 */
async function fetched(url: string, hash: string | undefined): Promise<[ArrayBuffer, Headers]> {
  if (!/\/(assets|packs)\//.test(url)) return asked(url, hash, 'no-cache')
  return asked(url, hash, 'default').catch(() => asked(url, hash, 'reload'))
}

async function asked(
  url: string,
  hash: string | undefined,
  cache: RequestCache,
): Promise<[ArrayBuffer, Headers]> {
  const response = await fetch(url, { cache, credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
  const bytes = await response.arrayBuffer()
  if ((await hashOf(bytes)) !== hash) throw new Error(`${url} is not what was built`)
  return [bytes, new Headers(response.headers)]
}

/** First 6 hex digits of the SHA-256. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest, 0, 3), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
