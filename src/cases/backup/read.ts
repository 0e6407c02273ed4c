/** Reads a backup: all of it, or nothing. */

import type { Evidence } from '../evidence/records.ts'
import { sha256 } from '../sha256.ts'
import { BackupError } from './error.ts'
import { type Backup, names, type Origin } from './format.ts'
import { type ListedFile, type Manifest, readManifest } from './manifest.ts'
import { refuseAborted, type Unpacked, unpacked } from './unpack.ts'

/**
 * Takes a file that claims to be a backup; gives what is in it, every checksum held. `onProgress` is told the
 * bytes read and the bytes there are. Rejects with a BackupError. Acts of kinds that this version does not know
 * are kept as they stand, although their type says otherwise.
 */
export async function readBackup(
  file: Blob,
  onProgress?: (read: number, total: number) => void,
  signal?: AbortSignal,
): Promise<Backup & Origin> {
  refuseAborted(signal)
  const first = new Map<string, Uint8Array<ArrayBuffer>>()
  const contents = new Map<string, Uint8Array<ArrayBuffer>>()
  let manifest: Manifest | undefined
  let due = new Map<string, ListedFile>()
  for await (const item of unpacked(file, (read) => onProgress?.(read, file.size), signal)) {
    if (manifest) {
      await check(item, due)
      if (item.path !== names.record) contents.set(item.path, item.bytes)
      continue
    }
    first.set(item.path, item.bytes)
    if (first.size < 2) continue
    manifest = await opened(first.get(names.manifest), first.get(names.checksum))
    due = new Map(manifest.files.map((listed) => [listed.path, listed]))
  }
  if (!manifest) throw new BackupError('damaged', 'the manifest is missing')
  const [missing] = due.keys()
  if (missing !== undefined) throw new BackupError('damaged', `${missing} is missing`)
  return gathered(manifest, contents)
}

async function opened(
  manifest: Uint8Array<ArrayBuffer> | undefined,
  checksum: Uint8Array<ArrayBuffer> | undefined,
): Promise<Manifest> {
  if (!manifest || !checksum) throw new BackupError('damaged', 'manifest and checksum do not stand first')
  if (new TextDecoder().decode(checksum) !== `${await sha256(manifest)}  ${names.manifest}\n`)
    throw new BackupError('damaged', 'the manifest is not the one of its checksum')
  return readManifest(manifest)
}

/** Strikes a file off the list of those due. */
async function check({ path, bytes }: Unpacked, due: Map<string, ListedFile>): Promise<void> {
  const listed = due.get(path)
  if (!listed) throw new BackupError('invalid', `${path} is not in the manifest`)
  if (listed.bytes !== bytes.length || listed.sha256 !== (await sha256(bytes)))
    throw new BackupError('damaged', `${path} is not the one of its checksum`)
  due.delete(path)
}

function gathered(
  manifest: Manifest,
  contents: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
): Backup & Origin {
  const sums = new Map(manifest.files.map((listed) => [listed.path, listed.sha256]))
  return {
    made: manifest.made,
    app: manifest.app,
    cases: manifest.cases,
    evidence: manifest.evidence.map(({ path, ...one }): Evidence => {
      const [bytes, sha256] = [contents.get(path), sums.get(path)]
      if (!bytes || sha256 === undefined) throw new BackupError('damaged', `${path} is missing`)
      return { ...one, size: bytes.length, sha256, bytes: bytes.buffer }
    }),
  }
}
