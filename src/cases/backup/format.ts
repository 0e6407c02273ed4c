/** The backup format: what stands in it, under which names, up to which size. Told in docs/BACKUP.md. */
import type { Case } from '../records.ts'

export const format = 'tejun-backup'
export const version = 1

/** A picture kept as proof. */
export interface Picture {
  /** small letters, digits and hyphens: it becomes a file name */
  readonly id: string
  readonly caseId: string
  /** media type, such as `image/jpeg` */
  readonly type: string
  readonly caption: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** of `bytes`, in small hex digits */
  readonly sha256: string
}

export interface Backup {
  readonly cases: readonly Case[]
  readonly pictures: readonly Picture[]
}

/** When and by what a backup was made. */
export interface Origin {
  /** ISO 8601 */
  readonly made: string
  /** version of the app */
  readonly app: string
}

const megabyte = 2 ** 20

/** The writer keeps to them as well, so no backup is made that cannot be opened. Sizes in bytes. */
export const limits = {
  /** of all files, unpacked */
  total: 500 * megabyte,
  /** of the manifest, and of the record */
  text: 20 * megabyte,
  picture: 25 * megabyte,
  files: 20_000,
  /** UTF-16 units in one string */
  string: 1_000_000,
  /** levels of arrays and objects in the manifest; an act's own begin at the eighth */
  depth: 32,
} as const

/** In this order, the manifest first: a reader knows a backup by the first bytes of the file. */
export const names = { manifest: 'manifest.json', checksum: 'manifest.sha256', record: 'record.txt' } as const

export const pictureId = /^[a-z0-9][a-z0-9-]{0,63}$/
const picturePath = /^pictures\/[a-z0-9][a-z0-9-]{0,63}\.[a-z]{3,4}$/

const endings = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
  ['image/heic', 'heic'],
  ['image/gif', 'gif'],
])

/** Where a picture lies in the backup. Types without an ending of their own end in `bin`. */
export function pathOf({ id, type }: Pick<Picture, 'id' | 'type'>): string {
  return `pictures/${id}.${endings.get(type) ?? 'bin'}`
}

/** How large a file of this name may be, in bytes; undefined for a name that no backup contains. */
export function limitOf(path: string): number | undefined {
  if (path === names.manifest || path === names.record) return limits.text
  if (path === names.checksum) return 200
  return picturePath.test(path) ? limits.picture : undefined
}
