/** The backup format: what stands in it, under which names, up to which size. Told in docs/BACKUP.md. */
import type { Evidence, EvidenceRecord } from '../evidence/records.ts'
import { type Case, longestText } from '../records.ts'

export const format = 'tejun-backup'
export const version = 2

/** What is to be backed up. The bytes of evidence are asked for one by one, when their turn comes. */
export interface ToBackUp {
  readonly cases: readonly Case[]
  readonly evidence: readonly EvidenceRecord[]
  contentOf(id: string): Promise<ArrayBuffer | undefined>
}

/** What was in a backup. */
export interface Backup {
  readonly cases: readonly Case[]
  readonly evidence: readonly Evidence[]
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
  evidence: 25 * megabyte,
  files: 20_000,
  /** UTF-16 units in one string */
  string: longestText,
  /** levels of arrays and objects in the manifest; an act's own begin at the eighth */
  depth: 32,
} as const

/** In this order, the manifest first: a reader knows a backup by the first bytes of the file. */
export const names = { manifest: 'manifest.json', checksum: 'manifest.sha256', record: 'record.txt' } as const

export const evidenceId = /^[a-z0-9][a-z0-9-]{0,63}$/
/** Version 1 called the folder `pictures`. */
export const evidencePath = /^(evidence|pictures)\/[a-z0-9][a-z0-9-]{0,63}\.[a-z]{3,4}$/

const endings = new Map([
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
  ['image/heic', 'heic'],
  ['image/gif', 'gif'],
  ['application/pdf', 'pdf'],
])

/** How a file of this type ends. Types without an ending of their own end in `bin`. */
export const endingOf = (type: string) => endings.get(type) ?? 'bin'

/** Where the bytes of evidence lie in the backup. */
export function pathOf({ id, type }: Pick<EvidenceRecord, 'id' | 'type'>, folder = 'evidence'): string {
  return `${folder}/${id}.${endingOf(type)}`
}

/** How large a file of this name may be, in bytes; undefined for a name that no backup contains. */
export function limitOf(path: string): number | undefined {
  if (path === names.manifest || path === names.record) return limits.text
  if (path === names.checksum) return 200
  return evidencePath.test(path) ? limits.evidence : undefined
}
