/**
 * The door of the share menu: what another app sent, cut to what a page can show. By hand, since the schema library
 * would be a fifth of the worker; the page holds it against a schema once more (offline/read-shared.ts).
 */
import type { Shared } from './messages.ts'

/** Longest text taken, in UTF-16 units; what comes after it is left out. */
export const longest = 100_000
export const most = 20

/** The files and the texts of a form, each text once. What is neither is left out. */
export function sharedIn(form: FormData): Shared {
  const texts = ['title', 'text', 'url'].map((name) => form.get(name))
  const told = texts.filter((text) => typeof text === 'string' && text !== '')
  return {
    files: form
      .getAll('files')
      .filter((item) => item instanceof File && item.size > 0)
      .slice(0, most) as File[],
    text: [...new Set(told)].join('\n').slice(0, longest),
  }
}
