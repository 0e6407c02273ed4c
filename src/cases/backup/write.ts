/** Writes a backup as a ZIP, file by file. */
import { zipSync } from 'fflate'
import { BackupError, refuseAborted } from './error.ts'
import { type Backup, limitOf, limits, names, type Origin, pathOf } from './format.ts'
import { type ListedFile, writeManifest } from './manifest.ts'
import { sha256 } from './sha256.ts'
import { endLength, endOf } from './zip-end.ts'

interface File {
  readonly path: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** where it is known from before */
  readonly sha256?: string
}

/**
 * Takes cases with their pictures, when and by what the backup is made, and the record as text that people
 * can read; gives the bytes of a ZIP. The same input gives the same bytes. Errors the stream with a
 * BackupError before its first byte: `damaged` where a picture is no longer the one of its checksum,
 * `too-large` and `invalid` where the reader would refuse the backup. `onProgress` is told how much is done and of
 * how much, in bytes: each is looked at twice, for its checksum and for the ZIP. Called off by `signal` between
 * two files, the stream errors with `cancelled`.
 */
export function writeBackup(
  backup: Backup,
  origin: Origin,
  record: string,
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = written(backup, origin, record, onProgress, signal)
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
    // nothing is made before it is asked for: a picture's copy lives no longer than it takes to write it
    { highWaterMark: 0 },
  )
}

async function* written(
  { cases, pictures }: Backup,
  { made, app }: Origin,
  record: string,
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const text = new TextEncoder()
  const files: File[] = [
    { path: names.record, bytes: text.encode(record) },
    ...pictures.map((picture) => ({ path: pathOf(picture), bytes: picture.bytes, sha256: picture.sha256 })),
  ]
  refuseSize(files)
  const total = 2 * sizeOf(files)
  let done = 0
  const step = ({ bytes }: File) => {
    refuseAborted(signal)
    // the manifest comes on top: its size is not known before the first checksum
    done = Math.min(total, done + bytes.length)
    onProgress?.(done, total)
  }
  refuseAborted(signal)
  const manifest = writeManifest({
    made,
    app,
    cases: cases.map(({ record, log }) => ({ record, log })),
    pictures: pictures.map(({ bytes: _, sha256: __, ...picture }) => picture),
    files: await listed(files, step),
  })
  // as `sha256sum -c` reads it
  const checksum = text.encode(`${await sha256(manifest)}  ${names.manifest}\n`)
  const all = [{ path: names.manifest, bytes: manifest }, { path: names.checksum, bytes: checksum }, ...files]
  refuseSize(all)
  yield* zipped(all, made, step)
}

/** One after another: while a checksum is taken, the browser holds a copy of the bytes. */
async function listed(files: readonly File[], onFile: (file: File) => void): Promise<ListedFile[]> {
  const list: ListedFile[] = []
  for (const file of files) {
    const { path, bytes, sha256: known } = file
    const sum = await sha256(bytes)
    if (known !== undefined && known !== sum) throw new BackupError('damaged', path)
    list.push({ path, bytes: bytes.length, sha256: sum })
    onFile(file)
  }
  return list
}

function refuseSize(files: readonly File[]): void {
  const large = files.find(({ path, bytes }) => bytes.length > (limitOf(path) ?? limits.total))
  if (large) throw new BackupError('too-large', large.path)
  if (files.length > limits.files) throw new BackupError('too-large', `${files.length} files`)
  const total = sizeOf(files)
  if (total > limits.total) throw new BackupError('too-large', `${total} bytes`)
}

const sizeOf = (files: readonly File[]) => files.reduce((sum, { bytes }) => sum + bytes.length, 0)

/**
 * A ZIP put together from ZIPs of one file each. fflate's streaming `Zip` writes sizes after the data; its reader
 * then finds a file's end by searching four bytes that pictures contain too: of 200 MB, one in seven would break.
 */
function* zipped(
  files: readonly File[],
  made: string,
  onFile: (file: File) => void,
): Generator<Uint8Array<ArrayBuffer>, void> {
  const entries: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (const file of files) {
    const { path, bytes } = file
    // pictures are compressed already
    const level = path.startsWith('pictures/') ? 0 : 6
    const zip = zipSync({ [path]: bytes }, { level, mtime: zipTime(made) }) as Uint8Array<ArrayBuffer>
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
