/** Whether anything goes along at all: without that, nothing of this room is fetched but this. */
import { remembered } from './remembered.ts'

let begun = false

/** The person has opened the list of companions on this page. */
export function beginCompany(): void {
  begun = true
}

export function companyWanted(): boolean {
  // where notifications were allowed, one may be out for this case
  const allowed = 'Notification' in globalThis && Notification.permission === 'granted'
  return begun || allowed || remembered().length > 0
}
