/** Ends a browser at the very moment when a step is shown as saved. */
import type { ServerResponse } from 'node:http'
import type { Site } from '../browser/site.ts'

const path = '/end-me-now'

/**
 * For the page, in any engine: taps, and asks the server to end the browser as soon as another step is shown as saved.
 * It waits for the answer, which never comes: nothing goes on behind the sign.
 */
export function tapAndAsk(selector: string): void {
  const placeNow = () => document.querySelector('main[data-place]')?.getAttribute('data-place')
  const before = placeNow()
  const look = () => {
    if (placeNow() === before || !document.querySelector('[data-saved="true"]')) return
    const request = new XMLHttpRequest()
    request.open('GET', '/end-me-now', false)
    request.send()
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true })
  document.querySelector<HTMLElement>(selector)?.click()
}

/** Lets the site end a browser when its page asks for it. */
export function endWhenAsked(site: Site, kill: () => void): void {
  site.fault = (asked: string, response: ServerResponse) => {
    if (asked !== path) return false
    kill()
    response.destroy()
    return true
  }
}
