/** Unpacks a ZIP while it is read, and stops at the first byte too many. */
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { BackupError, refuseAborted } from './error.ts'
import { limitOf, limits, names } from './format.ts'
import { directoryOf, endLength } from './zip-end.ts'

export interface Unpacked {
  readonly path: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Bytes given to the inflater at once: they may become a thousand times as many before we can look. */
const portion = 16 * 1024

/**
 * Gives the files of a backup's ZIP in their order, each complete. Takes a callback for bytes read so far.
 * Throws `not-a-backup`, `damaged`, `too-large`, `invalid` or `cancelled`. Checksums are the caller's part.
 */
export async function* unpacked(
  file: Blob,
  onProgress: (read: number) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<Unpacked, void> {
  const count = await refuseOthers(file)
  const found: (Unpacked | BackupError)[] = []
  const unzip = unzipper(file.size, found)
  let read = 0
  let seen = 0
  const reader = file.stream().getReader()
  // after the end, or without anybody waiting: what fails here changes nothing
  const stop = () => void reader.cancel().catch(() => undefined)
  // a file in a cloud may take long to give its next bytes: do not wait for them
  signal?.addEventListener('abort', stop)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      refuseAborted(signal)
      for (let at = 0; at < (value?.length ?? 0); at += portion) {
        refuseAborted(signal)
        const part = value?.subarray(at, at + portion)
        if (part) unzip.push(part)
        read += part?.length ?? 0
        onProgress(read)
        for (const item of found.splice(0)) {
          if (item instanceof BackupError) throw item
          seen++
          yield item
        }
      }
      if (done) break
    }
    if (seen !== count) throw new BackupError('damaged', `${count} files announced, ${seen} found`)
  } catch (cause) {
    if (cause instanceof BackupError) throw cause
    throw new BackupError('damaged', 'cannot be read or unpacked', { cause })
  } finally {
    signal?.removeEventListener('abort', stop)
    stop()
  }
}

/** Looks at both ends of the file. Gives the number of files that its end announces. */
async function refuseOthers(file: Blob): Promise<number> {
  const ends = async (from: number, to?: number) => new DataView(await file.slice(from, to).arrayBuffer())
  let [start, end]: DataView[] = []
  try {
    start = await ends(0, 30 + names.manifest.length)
    end = await ends(Math.max(0, file.size - endLength))
  } catch (cause) {
    throw new BackupError('damaged', 'cannot be read', { cause })
  }
  const firstName = new TextDecoder().decode(start.buffer.slice(30))
  if (start.byteLength < 4 || start.getUint32(0, true) !== 0x04034b50 || firstName !== names.manifest)
    throw new BackupError('not-a-backup', 'does not begin as a backup does')
  if (file.size > limits.total + limits.files * 300) throw new BackupError('too-large', `${file.size} bytes`)
  const directory = directoryOf(end, file.size)
  if (!directory) throw new BackupError('damaged', 'does not end as a ZIP does')
  if (directory.count > limits.files) throw new BackupError('too-large', `${directory.count} files`)
  return directory.count
}

/** Puts each complete file into `found`, and a BackupError for the first thing that may not be. */
function unzipper(size: number, found: (Unpacked | BackupError)[]): Unzip {
  const paths = new Set<string>()
  // only two texts are compressed: what unpacks to far more than the file was made to do harm
  let budget = Math.min(limits.total, size + 2 * limits.text)
  const unzip = new Unzip((file) => {
    const fault = faultOf(file, paths, size, budget)
    paths.add(file.name)
    if (fault) {
      found.push(fault)
      // fflate passes over what is not started
      return
    }
    const chunks: Uint8Array[] = []
    let length = 0
    file.ondata = (error, chunk, final) => {
      // fflate hands its errors over instead of throwing them
      if (error) throw error
      length += chunk.length
      budget -= chunk.length
      if (budget < 0) throw new BackupError('too-large', `${file.name} unpacks to too much`)
      if (length > (file.originalSize ?? 0))
        throw new BackupError('damaged', `${file.name} is longer than it says`)
      chunks.push(chunk)
      if (!final) return
      if (length === file.originalSize) found.push({ path: file.name, bytes: joined(chunks, length) })
      else found.push(new BackupError('damaged', `${file.name} is too short`))
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  return unzip
}

function faultOf(
  file: UnzipFile,
  paths: ReadonlySet<string>,
  size: number,
  budget: number,
): BackupError | undefined {
  const limit = limitOf(file.name)
  if (limit === undefined) return new BackupError('invalid', `unknown name ${file.name.slice(0, 100)}`)
  if (paths.has(file.name)) return new BackupError('invalid', `${file.name} stands twice`)
  // without sizes, the end of a file would have to be guessed
  if (file.size === undefined || file.originalSize === undefined || file.size > size)
    return new BackupError('damaged', `${file.name} has no size`)
  if (file.originalSize > Math.min(limit, budget)) return new BackupError('too-large', file.name)
  if (file.compression !== 0 && file.compression !== 8)
    return new BackupError('damaged', `${file.name} is compressed in an unknown way`)
  return undefined
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
