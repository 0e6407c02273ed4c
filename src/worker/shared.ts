/** What another app shared with this one: held in memory, never stored, until the page has placed it. */

import type { Shared, ToWorker } from './messages.ts'
import { sharedIn } from './shared-form.ts'

declare const self: ServiceWorkerGlobalScope

let held: Shared | undefined

/** Whether a request comes from the share menu. */
export function isShared({ method, url }: Request): boolean {
  return (
    method === 'POST' &&
    /^(ja|en)\/share\/$/.test(new URL(url).pathname.slice(import.meta.env.BASE_URL.length))
  )
}

/** Takes the form, and leads to the page that asks where it shall go: the root knows the language. */
export async function receive(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  held = sharedIn(form)
  return Response.redirect(new URL(`${import.meta.env.BASE_URL}#share/`, self.location.origin).href, 303)
}

/** A page asks for what is held, or says that it has been placed. */
export function answerPage({ data, ports }: ExtendableMessageEvent): void {
  const { type }: Partial<ToWorker> = data ?? {}
  if (type === 'SHARED') ports[0]?.postMessage(held)
  if (type === 'SHARED_PLACED') held = undefined
}
