/** The list of a version's files, made by the build (build/packs.ts). Types alone. */

/** Path under the base → first 6 hex digits of the SHA-256. */
export type Sums = Readonly<Record<string, string>>

export interface KeptFiles {
  /** Files that can be fetched together. */
  readonly packs: readonly Pack[]
  /** Files that are fetched one by one: pictures. */
  readonly alone: Sums
}

export interface Pack {
  readonly path: string
  readonly hash: string
  readonly files: Sums
}

/** What a pack says of a file: its text, or what its JSON means. */
export type Packed = Readonly<Record<string, unknown>>
