/**
 * A copy of the screen that a case was left at. The worker puts it into the page that the icon opens, where it stands
 * before any script has run (worker/last-screen.ts). It is good only while the log still ends with the act that it was
 * drawn after, and is forgotten with the cases.
 */
export interface LastScreen {
  /** Of the build that drew it. */
  readonly version: string
  /** Address of the page, without its query. */
  readonly path: string
  readonly search: string
  readonly case: string
  /** Number of the newest act of the case. */
  readonly n: number
  readonly html: string
}

const store = `tejun-screen ${import.meta.env.BASE_URL}`
const key = `${import.meta.env.BASE_URL}last-screen`

/**
 * Keeps it in place of the one before. Where there is no room, nothing is kept. For the worker alone: a page that closes
 * in the middle leaves the store hanging in Chromium, and with it every page that is opened later.
 */
export async function putLastScreen(screen: LastScreen): Promise<void> {
  try {
    await (await caches.open(store)).put(key, new Response(JSON.stringify(screen)))
  } catch {
    await forgetLastScreen()
  }
}

export async function lastScreen(): Promise<LastScreen | undefined> {
  // to open it would make it
  const kept = await caches.match(key, { cacheName: store })
  return kept && ((await kept.json()) as LastScreen)
}

/** Never rejects: where nothing can be reached (some private windows, an address without HTTPS), nothing was kept. */
export async function forgetLastScreen(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(store).catch(() => undefined)
}
