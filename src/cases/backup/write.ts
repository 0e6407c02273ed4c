/** Writes a backup as a ZIP, file by file. */
import { zipSync } from 'fflate'
import type { EvidenceRecord } from '../evidence/records.ts'
import { sha256 } from '../sha256.ts'
import { BackupError, refuseAborted } from './error.ts'
import { evidencePath, limitOf, limits, names, type Origin, pathOf, type ToBackUp } from './format.ts'
import { writeManifest } from './manifest.ts'
import { endLength, endOf } from './zip-end.ts'

interface File {
  readonly path: string
  readonly size: number
  readonly sha256: string
  bytes(): Promise<Uint8Array<ArrayBuffer>>
}

/**
 * Takes cases with their evidence, when and by what the backup is made, and the record as text that people
 * can read; gives the bytes of a ZIP. The same input gives the same bytes. Errors the stream with a
 * BackupError: `too-large` and `invalid` before its first byte, where the reader would refuse the backup;
 * `damaged`, with its id, where a piece of evidence is gone or no longer the one of its checksum; `cancelled` between two files,
 * once `signal` has called it off. `onProgress` is told how many bytes are done, and of how many.
 */
export function writeBackup(
  what: ToBackUp,
  origin: Origin,
  record: string,
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = written(what, origin, record, onProgress, signal)
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await chunks.return()
      },
    },
    // nothing is made before it is asked for: the bytes of a picture live no longer than it takes to write them
    { highWaterMark: 0 },
  )
}

async function* written(
  what: ToBackUp,
  { made, app }: Origin,
  record: string,
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const text = new TextEncoder()
  const files = [
    await whole(names.record, text.encode(record)),
    ...what.evidence.map((one) => fileOf(one, what.contentOf)),
  ]
  refuseAborted(signal)
  const manifest = writeManifest({
    made,
    app,
    cases: what.cases.map(({ record, log }) => ({ record, log })),
    evidence: what.evidence.map(({ id, case: of, type }) => ({
      id,
      case: of,
      type,
      path: pathOf({ id, type }),
    })),
    files: files.map(({ path, size, sha256 }) => ({ path, bytes: size, sha256 })),
  })
  const head = await whole(names.manifest, manifest)
  // as `sha256sum -c` reads it
  const checksum = await whole(names.checksum, text.encode(`${head.sha256}  ${names.manifest}\n`))
  const all = [head, checksum, ...files]
  refuseSize(all)
  const total = sizeOf(all)
  let done = 0
  yield* zipped(all, made, ({ size }) => {
    done += size
    onProgress?.(done, total)
    refuseAborted(signal)
  })
}

async function whole(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<File> {
  return { path, size: bytes.length, sha256: await sha256(bytes), bytes: async () => bytes }
}

/** Evidence is held against its checksum when it is read: a damaged one never comes into a backup as a whole one. */
function fileOf({ id, type, size, sha256: known }: EvidenceRecord, contentOf: ToBackUp['contentOf']): File {
  const path = pathOf({ id, type })
  return {
    path,
    size,
    sha256: known,
    bytes: async () => {
      const bytes = new Uint8Array((await contentOf(id)) ?? new ArrayBuffer(0))
      if (bytes.length !== size || (await sha256(bytes)) !== known)
        throw new BackupError('damaged', path, { evidence: id })
      return bytes
    },
  }
}

function refuseSize(files: readonly File[]): void {
  const large = files.find(({ path, size }) => size > (limitOf(path) ?? limits.total))
  if (large) throw new BackupError('too-large', large.path)
  if (files.length > limits.files) throw new BackupError('too-large', `${files.length} files`)
  const total = sizeOf(files)
  if (total > limits.total) throw new BackupError('too-large', `${total} bytes`)
}

const sizeOf = (files: readonly File[]) => files.reduce((sum, { size }) => sum + size, 0)

/**
 * A ZIP put together from ZIPs of one file each. fflate's streaming `Zip` writes sizes after the data; its reader
 * then finds a file's end by searching four bytes that pictures contain too: of 200 MB, one in seven would break.
 */
async function* zipped(
  files: readonly File[],
  made: string,
  onFile: (file: File) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const entries: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (const file of files) {
    const { path, bytes } = file
    // pictures are compressed already
    const level = evidencePath.test(path) ? 0 : 6
    const zip = zipSync({ [path]: await bytes() }, { level, mtime: zipTime(made) }) as Uint8Array<ArrayBuffer>
    const directory = new DataView(zip.buffer).getUint32(zip.length - endLength + 16, true)
    const entry = zip.slice(directory, -endLength)
    new DataView(entry.buffer).setUint32(42, offset, true)
    entries.push(entry)
    offset += directory
    yield zip.subarray(0, directory)
    onFile(file)
  }
  yield* entries
  yield endOf(entries, offset)
}

/** ZIP knows the years 1980 to 2107, by the clock on the wall; fflate writes up to 2099. */
function zipTime(made: string): Date {
  const date = new Date(made)
  const year = date.getFullYear()
  return year >= 1980 && year <= 2099 ? date : new Date(1980, 0, 1)
}
