/** What another app shared with this one: held in memory, never stored, until the page has placed it. */

import type { Shared, ToWorker } from './messages.ts'

declare const self: ServiceWorkerGlobalScope

/** Longest text taken, in UTF-16 units; what comes after it is left out. */
const longest = 100_000
const most = 20

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
  const texts = ['title', 'text', 'url'].map((name) => form.get(name))
  held = {
    files: form
      .getAll('files')
      .filter((item) => item instanceof File && item.size > 0)
      .slice(0, most) as File[],
    text: [...new Set(texts.filter((text) => typeof text === 'string' && text))].join('\n').slice(0, longest),
  }
  return Response.redirect(new URL(`${import.meta.env.BASE_URL}#share/`, self.location.origin).href, 303)
}

/** A page asks for what is held, or says that it has been placed. */
export function answerPage({ data, ports }: ExtendableMessageEvent): void {
  const { type }: Partial<ToWorker> = data ?? {}
  if (type === 'SHARED') ports[0]?.postMessage(held)
  if (type === 'SHARED_PLACED') held = undefined
}
