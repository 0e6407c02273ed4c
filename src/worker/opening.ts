/** Brings the app to a step when its notification is tapped. */
import { followPage, readFollowing } from '../addresses.ts'
import type { ToPage } from './messages.ts'
import type { NoticeData } from './notice.ts'

declare const self: ServiceWorkerGlobalScope

/**
 * The window that shows the case already, as it is; else a new one. Other pages are never led away: what is half
 * written there, or still to be looked through, would be lost.
 */
export async function open({ lang, ...place }: NoticeData): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const showing = windows.find(({ url }) => follows(new URL(url), place.case))
  if (showing) {
    showing.postMessage({ type: 'LOOK_AT_STEP', case: place.case } satisfies ToPage)
    await inFront(showing)
    return
  }
  const url = new URL(followPage(lang, place), self.location.origin).href
  await self.clients.openWindow(url).catch(() => inFront(windows[0]))
}

/** Whether an address is the follow page of a case, in whichever language. */
function follows({ pathname, search }: URL, caseId: string): boolean {
  const path = pathname.slice(import.meta.env.BASE_URL.length)
  return /^(ja|en)\/follow\/$/.test(path) && readFollowing(search).case === caseId
}

/** A browser may refuse it, long after the tap. */
async function inFront(window: WindowClient | undefined): Promise<void> {
  await window?.focus().catch(() => undefined)
}
