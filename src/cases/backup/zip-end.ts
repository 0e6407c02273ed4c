/** The end of central directory record of a ZIP (PKWARE APPNOTE 4.3.16). */

export const endLength = 22

/** Takes the entries of the directory, and where it begins. */
export function endOf(entries: readonly Uint8Array[], offset: number): Uint8Array<ArrayBuffer> {
  const end = new DataView(new ArrayBuffer(endLength))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, entries.length, true)
  end.setUint16(10, entries.length, true)
  end.setUint32(
    12,
    entries.reduce((sum, { length }) => sum + length, 0),
    true,
  )
  end.setUint32(16, offset, true)
  return new Uint8Array(end.buffer)
}

interface Directory {
  /** Where it begins, in bytes, and how long it is. */
  readonly offset: number
  readonly size: number
  /** Files that it announces. */
  readonly count: number
}

/** Takes the last bytes of a ZIP, and how long it is; undefined where they are not the end of one, or of one with a comment. */
export function directoryOf(end: DataView, fileSize: number): Directory | undefined {
  if (end.byteLength !== endLength || end.getUint32(0, true) !== 0x06054b50) return undefined
  const [size, offset] = [end.getUint32(12, true), end.getUint32(16, true)]
  return size + offset === fileSize - endLength ? { offset, size, count: end.getUint16(10, true) } : undefined
}
