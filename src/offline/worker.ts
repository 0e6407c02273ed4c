/** The page's side of the service worker: whether everything is here, and whether a newer version waits. */
import type { Workbox } from 'workbox-window'
import type { ToWorker } from '../worker/messages.ts'

/** `none`: no worker can be had; `fetching`: the first one is filling its store; `ready`: all works offline; `waiting`: a new version wants a yes. */
export type OfflineState = 'none' | 'fetching' | 'ready' | 'waiting' | 'failed'

let state: OfflineState = 'none'
let workbox: Workbox | undefined
let registration: ServiceWorkerRegistration | undefined

let settle = () => {}
/** Resolves when nothing is being fetched for offline use: all of it is here, or will not be had. */
export const settled = new Promise<void>((resolve) => {
  settle = resolve
})

/** The line at the foot of each page shows what is written on the root (parts/offline-line.tsx). */
function become(next: OfflineState): void {
  state = next
  document.documentElement.dataset.offline = next
  if (next !== 'fetching') settle()
}

/** Registers the worker. Without one (no HTTPS, private mode) the pages work as far as the network does. */
export async function startWorker(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return settle()
  become(navigator.serviceWorker.controller ? 'ready' : 'fetching')
  try {
    const { Workbox } = await import('workbox-window')
    workbox = new Workbox(workerAddress(), {
      scope: import.meta.env.BASE_URL,
      updateViaCache: 'none',
    })
    workbox.addEventListener('activated', () => become('ready'))
    workbox.addEventListener('waiting', () => become('waiting'))
    workbox.addEventListener('redundant', () => state === 'fetching' && become('failed'))
    workbox.addEventListener('controlling', () => become('ready'))
    registration = await workbox.register({ immediate: true })
    if (registration?.waiting) become('waiting')
    // a worker that began to install before this page came tells it nothing: ask it
    registration?.installing?.addEventListener('statechange', installed)
    void navigator.serviceWorker.ready.then(({ waiting }) => !waiting && become('ready'))
    document.addEventListener('visibilitychange', lookForUpdate)
  } catch {
    // registration is refused or fails: said only where nothing was kept before
    if (state === 'fetching') become('failed')
  }
}

/** The only address that may ever become a script of its own (Trusted Types), where the browser holds us to that. */
function workerAddress(): string {
  const address = `${import.meta.env.BASE_URL}sw.js`
  const policy = globalThis.trustedTypes?.createPolicy('tejun-worker', {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError(`${asked} is not the worker`)
      return asked
    },
  })
  // workbox-window hands it on unchanged; its types know only strings
  return (policy?.createScriptURL(address) ?? address) as unknown as string
}

function installed({ target }: Event): void {
  if (!(target instanceof ServiceWorker)) return
  if (target.state === 'redundant' && state === 'fetching') become('failed')
  if (target.state === 'installed' && registration?.active) become('waiting')
}

/** A page that stays open for days asks when it is looked at again. */
function lookForUpdate(): void {
  if (document.visibilityState === 'visible') void workbox?.update().catch(() => undefined)
}

/** Pages out of the store come in the theme that was chosen, before any script has run. */
export async function tellTheme(theme: string): Promise<void> {
  try {
    const kept = await navigator.serviceWorker?.ready
    kept?.active?.postMessage({ type: 'THEME', theme } satisfies ToWorker)
  } catch {
    // no worker can be had, and no page comes out of a store
  }
}

/** The person said yes: the new version takes over and this page opens anew at the same place. */
export function acceptUpdate(): void {
  // another tab has said yes before: the new version is here already
  if (!registration?.waiting) {
    location.reload()
    return
  }
  workbox?.addEventListener('controlling', () => location.reload())
  workbox?.messageSkipWaiting()
}
