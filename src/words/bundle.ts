/** Files of words as they stand in locales: sentences under names, names under names. */
export interface Bundle {
  readonly [name: string]: string | Bundle
}

/** Bundles by the name of their file. */
export type Files = Record<string, Bundle>

/** The file of ready messages as they are sent: in Japanese, whatever the reader's language. */
export const sentMessages = 'messages-sent'

/** What stands at a path; names that every object inherits are none of ours. */
export function at(tree: Bundle, path: readonly string[]): string | Bundle | undefined {
  let found: string | Bundle | undefined = tree
  for (const name of path) {
    if (typeof found !== 'object' || !Object.hasOwn(found, name)) return undefined
    found = found[name]
  }
  return found
}
