/** Answers requests: from the cache first, then the network, and in words when neither has it. */
import { begunIn, guideShell, slugIn } from '../addresses.ts'
import { isKept, letGoOfOld, mend } from './keep.ts'
import { copyFor } from './last-screen.ts'
import { readyToPaint } from './ready.ts'
import { nameOf, stores } from './stores.ts'
import { chosenTheme } from './theme.ts'
import { isData, keepVisited } from './visited.ts'

declare const self: ServiceWorkerGlobalScope

const base = import.meta.env.BASE_URL

/** When a page has surely been answered, ms: until then nobody else should ask the stores. */
const later = 1000

/** The answer to a request, or undefined where the worker has no part in it. */
export function answer(request: Request): Promise<Response> | undefined {
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith(base))
    return undefined
  if (request.mode === 'navigate') return page(request, url)
  return file(request, url)
}

/** The page that is kept for an address: all guides share two, into which each is drawn from its data. */
function keptFor(path: string): string {
  const whole = /(\/|\.html)$/.test(path) ? path : `${path}/`
  const page = whole.replace(/index\.html$/, '')
  if (slugIn(page)) return page.replace(/guides\/[^/]+\/$/, guideShell)
  return begunIn(page) ? page.replace(/[^/]+\/$/, '') : page
}

async function page(request: Request, url: URL): Promise<Response> {
  const path = keptFor(url.pathname)
  const [theme, copy] = [chosenTheme(), copyFor(url)]
  const kept = await fromStores(path)
  if (kept) {
    setTimeout(letGoOfOld, later)
    return readyToPaint(kept, {
      textOf,
      theme,
      copy,
      // to one that is loaded again or gone back to, the browser asks for no newer answer or for an older one
      fromTop: request.cache === 'default',
      fromElsewhere: isElsewhere(request.referrer),
    })
  }
  const lost = isOurs(path)
  try {
    const response = await fetch(request)
    if (lost) void mend()
    return response
  } catch {
    return notFound(url.pathname, lost)
  }
}

async function file(request: Request, { pathname: path, searchParams }: URL): Promise<Response> {
  const kept = await fromStores(path, searchParams.get('v'))
  if (kept) return kept
  // past the browser's own cache, which lets a second try wait twenty seconds for one that hangs
  const response = await fetch(request, isData(path) ? { cache: 'no-store' } : {})
  if (isOurs(path)) void mend()
  else if (isData(path) && response.ok) await keepVisited(path, response.clone())
  return response
}

/** Not the icon or a bookmark, which have none, and not a page of this site: a host without our headers lets it say so. */
const isElsewhere = (referrer: string) => referrer !== '' && new URL(referrer).origin !== self.location.origin

/** Whether a path is one of this version's files; where it is and no store has it, the phone has dropped it. */
const isOurs = (path: string) => isKept(path.slice(base.length))

/** The file of the version that is asked for, or the current one's; else an older one's, which a page of that version may still ask for. */
async function fromStores(path: string, version: string | null = null): Promise<Response | undefined> {
  // nearly always there: one question to the browser, and not one for each store first
  const kept = await caches.match(path, { cacheName: nameOf(version) })
  if (kept) return kept
  for (const store of await stores(version)) {
    const response = await store.match(path)
    if (response) return response
  }
  return undefined
}

const textOf = async (path: string) => (await fromStores(path))?.text()

/** No network, and nothing kept: an address that never was, or a file that the phone has dropped. */
async function notFound(path: string, lost: boolean): Promise<Response> {
  const lang = path.startsWith(`${base}en/`) ? 'en' : 'ja'
  const kept = await fromStores(`${base}${lang}/404.html`)
  const body = kept ? await kept.text() : 'オフラインです。 / You are offline.'
  return new Response(body, {
    status: lost ? 503 : 404,
    headers: { 'content-type': kept ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8' },
  })
}
