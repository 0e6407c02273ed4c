/** Backups that somebody unpacked and packed again: in a folder, in another order, beside files that systems add. */
import { BackupError } from './error.ts'
import { limits, names } from './format.ts'
import { directoryOf, endLength, endOf } from './zip-end.ts'

/** What a ZIP tells of one file in its directory. */
interface Entry {
  readonly path: string
  /** The part that a file's own header repeats: from the version that is needed to the lengths of name and extra field. */
  readonly fields: Uint8Array<ArrayBuffer>
  /** Length of the data as it lies in the ZIP, in bytes. */
  readonly packed: number
  readonly unpacked: number
  /** Where the file's own header begins. */
  readonly at: number
}

/** Longest directory that is read, in bytes: 300 for each file, as the reader allows. */
const longest = limits.files * 300

/**
 * Takes a file that claims to be a backup; gives a ZIP in the order in which the app writes, put together from slices of
 * that file: nothing is unpacked or copied. What is in order, or is no such ZIP, is given back as it is. Every check is
 * still the reader's. Throws `damaged` where files lie over each other.
 */
export async function inOrder(file: Blob): Promise<Blob> {
  try {
    const entries = await directory(file)
    const checksum = entries.find(({ path }) => !isAdded(path) && baseOf(path) === names.checksum)
    if (!checksum) return file
    const folder = checksum.path.slice(0, -names.checksum.length)
    const own = entries.filter((entry) => !isAdded(entry.path) && !isFolder(entry))
    const ordered = own[0]?.path === names.manifest && own[1]?.path === names.checksum
    if (!folder && own.length === entries.length && ordered) return file
    const whole = await together(
      file,
      first(own.map((entry) => ({ ...entry, path: within(folder, entry.path) }))),
    )
    // a file of honest parts only gets shorter: this one would unpack the same part again and again
    if (whole.size > file.size) throw new BackupError('damaged', 'files lie over each other')
    return whole
  } catch (error) {
    if (error instanceof BackupError) throw error
    // cannot be read: the reader finds out for itself
    return file
  }
}

/** What the Finder and the Explorer put beside the files of a folder. */
function isAdded(path: string): boolean {
  return path.startsWith('__MACOSX/') || ['.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(baseOf(path))
}

const isFolder = ({ path, unpacked }: Entry) => path.endsWith('/') && unpacked === 0
const baseOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
const within = (folder: string, path: string) => (path.startsWith(folder) ? path.slice(folder.length) : path)

/** Manifest and checksum in front. */
function first(entries: readonly Entry[]): Entry[] {
  const rank = ({ path }: Entry) => (path === names.manifest ? 0 : path === names.checksum ? 1 : 2)
  return [...entries].sort((a, b) => rank(a) - rank(b))
}

/** The entries of the central directory (4.3.12); none where there is no directory that may be read. */
async function directory(file: Blob): Promise<Entry[]> {
  const bytes = async (from: number, to?: number) => new Uint8Array(await file.slice(from, to).arrayBuffer())
  const end = await bytes(Math.max(0, file.size - endLength))
  const found = directoryOf(new DataView(end.buffer), file.size)
  if (!found || found.size > longest || found.count > limits.files) return []
  const all = await bytes(found.offset, found.offset + found.size)
  const view = new DataView(all.buffer)
  const entries: Entry[] = []
  for (let at = 0; at < all.length; ) {
    if (view.getUint32(at, true) !== 0x02014b50) return []
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const nameEnd = at + 46 + (name ?? 0)
    entries.push({
      path: new TextDecoder().decode(all.subarray(at + 46, nameEnd)),
      fields: all.slice(at + 6, at + 32),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at = nameEnd + (extra ?? 0) + (comment ?? 0)
  }
  return entries
}

async function together(file: Blob, entries: readonly Entry[]): Promise<Blob> {
  const parts: BlobPart[] = []
  const listed: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (const entry of entries) {
    const own = new DataView(await file.slice(entry.at, entry.at + 30).arrayBuffer())
    const data = entry.at + 30 + own.getUint16(26, true) + own.getUint16(28, true)
    const [header, line] = headers(entry, offset)
    parts.push(header, file.slice(data, data + entry.packed))
    listed.push(line)
    offset += header.length + entry.packed
  }
  return new Blob([...parts, ...listed, endOf(listed, offset)])
}

/** A file's own header, and its line in the directory. */
function headers(
  { path, fields }: Entry,
  offset: number,
): [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>] {
  const name = new TextEncoder().encode(path)
  const told = fields.slice()
  const view = new DataView(told.buffer)
  // the sizes stand here, and no longer after the data
  view.setUint16(2, view.getUint16(2, true) & ~8, true)
  view.setUint16(22, name.length, true)
  view.setUint16(24, 0, true)
  const header = new Uint8Array(30 + name.length)
  header.set([0x50, 0x4b, 3, 4])
  header.set(told, 4)
  header.set(name, 30)
  const line = new Uint8Array(46 + name.length)
  line.set([0x50, 0x4b, 1, 2])
  line.set(told, 6)
  new DataView(line.buffer).setUint32(42, offset, true)
  line.set(name, 46)
  return [header, line]
}
