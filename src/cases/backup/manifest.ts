/** The manifest: its shape, its versions, and the door that garbage does not pass. */
import * as v from 'valibot'
import type { EvidenceRecord } from '../evidence/records.ts'
import { type Case, isAct, latest } from '../records.ts'
import { BackupError } from './error.ts'
import { evidenceId, evidencePath, format, names, type Origin, version } from './format.ts'
import { parsePlain, refuseStrange } from './json.ts'
import { upgrades } from './upgrades.ts'

export interface ListedFile {
  readonly path: string
  /** size, unpacked */
  readonly bytes: number
  readonly sha256: string
}

/** Evidence, and the file in which its bytes lie. */
export type ListedEvidence = Pick<EvidenceRecord, 'id' | 'case' | 'type'> & { readonly path: string }

export interface Manifest extends Origin {
  readonly format: typeof format
  readonly version: number
  readonly cases: readonly Case[]
  readonly evidence: readonly ListedEvidence[]
  /** every file but the manifest and its checksum */
  readonly files: readonly ListedFile[]
}

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
/** ms since 1970, within what a Date can hold */
const time = v.pipe(v.number(), v.minValue(-latest), v.maxValue(latest))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const checksum = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const act = v.pipe(
  v.looseObject({ do: name }),
  v.check((value) => isAct(value)),
)

const log = v.pipe(
  v.array(v.looseObject({ n: count, at: time, act })),
  v.check((entries) => entries.every(({ n }, i) => i === 0 || n > (entries[i - 1]?.n ?? n))),
)

const shape = v.looseObject({
  format: v.literal(format),
  version: v.literal(version),
  made: v.pipe(
    v.string(),
    v.maxLength(40),
    v.check((text) => Number.isFinite(Date.parse(text))),
  ),
  app: v.pipe(v.string(), v.maxLength(200)),
  cases: v.array(v.looseObject({ record: v.looseObject({ id: name, guide: name, begun: time }), log })),
  evidence: v.array(
    v.looseObject({
      id: v.pipe(v.string(), v.regex(evidenceId)),
      case: name,
      type: v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/)),
      path: v.pipe(v.string(), v.regex(evidencePath)),
    }),
  ),
  files: v.array(v.looseObject({ path: name, bytes: count, sha256: checksum })),
})

const head = v.looseObject({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

/** Reads a manifest of any version known so far. Throws `not-a-backup`, `newer` or `invalid`. */
export function readManifest(bytes: Uint8Array): Manifest {
  const manifest = parsePlain(bytes)
  if (!v.is(v.looseObject({ format: v.literal(format) }), manifest))
    throw new BackupError('not-a-backup', 'the manifest is of another format')
  if (!v.is(head, manifest)) throw new BackupError('invalid', 'the manifest has no version')
  const from = manifest.version
  if (from > version) throw new BackupError('newer', `the manifest is of version ${from}`)
  return checked(upgrades.slice(from - 1).reduce<object>((older, lift) => lift(older), manifest))
}

/** Writes a manifest, past the same door: what could not be read again throws `invalid`. */
export function writeManifest(manifest: Omit<Manifest, 'format' | 'version'>): Uint8Array<ArrayBuffer> {
  const whole = { format, version, ...manifest }
  refuseStrange(whole)
  return new TextEncoder().encode(JSON.stringify(checked(whole)))
}

function checked(value: unknown): Manifest {
  const { issues } = v.safeParse(shape, value)
  if (issues)
    throw new BackupError('invalid', `${v.getDotPath(issues[0]) ?? 'manifest'}: ${issues[0].message}`)
  // the value itself, not valibot's copy: that would leave out properties named "constructor" or "prototype"
  const manifest = value as Manifest
  const cases = once(
    manifest.cases.map((one) => one.record.id),
    'case',
  )
  const stray = manifest.evidence.find((one) => !cases.has(one.case))
  if (stray) throw new BackupError('invalid', `evidence ${stray.id} belongs to no case`)
  once(
    manifest.evidence.map(({ id }) => id),
    'piece of evidence',
  )
  const due = once([names.record, ...manifest.evidence.map(({ path }) => path)], 'file')
  const listed = once(
    manifest.files.map((file) => file.path),
    'file',
  )
  if (due.size !== listed.size || ![...due].every((path) => listed.has(path)))
    throw new BackupError('invalid', 'the list of files does not fit the evidence')
  return manifest
}

function once(items: readonly string[], what: string): ReadonlySet<string> {
  const set = new Set(items)
  if (set.size !== items.length) throw new BackupError('invalid', `a ${what} stands twice`)
  return set
}
