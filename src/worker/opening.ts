/** Brings the app to a step when its notification is tapped. */
import { followPage, isFollowing, readFollowing } from '../addresses.ts'
import type { ToPage } from './messages.ts'
import type { NoticeData } from './notice.ts'

declare const self: ServiceWorkerGlobalScope

/** How long a page may take to say what it shows, ms. Soon after the tap, a browser opens no window any more. */
const patience = 500

/**
 * The window that shows the case already, as it is; else a new one. Other pages are never led away: what is half
 * written there, or still to be looked through, would be lost.
 */
export async function open({ lang, ...place }: NoticeData): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const showing = await Promise.any(windows.map((window) => shows(window, place.case))).catch(() => undefined)
  if (showing) return inFront(showing)
  const url = new URL(followPage(lang, place), self.location.origin).href
  await self.clients.openWindow(url).catch(() => inFront(windows[0]))
}

/**
 * Tells a window to look at the step of a case. Gives the window where it follows that case, and rejects otherwise.
 * The worker knows only the address by which a page was opened; one that began a case itself has to say which.
 */
async function shows(window: WindowClient, caseId: string): Promise<WindowClient> {
  const url = new URL(window.url)
  const named = readFollowing(url).case
  if (!isFollowing(url.pathname) || (named ?? caseId) !== caseId) throw new Error('another page')
  const { port1, port2 } = new MessageChannel()
  window.postMessage({ type: 'LOOK_AT_STEP', case: caseId } satisfies ToPage, [port2])
  if (named) return window
  return new Promise((yes, no) => {
    const timer = setTimeout(() => no(new Error('no answer')), patience)
    port1.onmessage = () => {
      clearTimeout(timer)
      yes(window)
    }
  })
}

/** A browser may refuse it, long after the tap. */
async function inFront(window: WindowClient | undefined): Promise<void> {
  await window?.focus().catch(() => undefined)
}
