/** The page's side of the share menu's door: what the worker hands over, which may be one of another version. */
import * as v from 'valibot'
import type { Shared } from '../worker/messages.ts'

const shape = v.object({
  files: v.pipe(v.array(v.instance(File)), v.maxLength(20)),
  text: v.pipe(v.string(), v.maxLength(100_000)),
})

/** Undefined where there is nothing, or something else. */
export function readShared(handed: unknown): Shared | undefined {
  const { success, output } = v.safeParse(shape, handed)
  return success ? output : undefined
}
