/** Whether anything goes along at all: without that, nothing of this room is fetched but this. */
import { remembered } from './remembered.ts'

let begun = false
let allowed: boolean | undefined

/** The person has opened the list of companions on this page. */
export function beginCompany(): void {
  begun = true
}

export function companyWanted(): boolean {
  // where notifications were allowed, one may be out for this case. Asked once a page: Chromium makes each asking wait for
  // its browser process, a third of what a tick cost; who allows them on this page has begun
  allowed ??= 'Notification' in globalThis && Notification.permission === 'granted'
  return begun || allowed || remembered().length > 0
}
