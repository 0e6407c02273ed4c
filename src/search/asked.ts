/** The door of the search: a text of any length and content, typed, or brought by a link. */
import * as v from 'valibot'
import { longest } from './normal.ts'

const shape = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, longest)),
)

/** What is looked for of it; nothing where it is no text. */
export function readAsked(given: unknown): string {
  const { success, output } = v.safeParse(shape, given)
  return success ? output : ''
}
