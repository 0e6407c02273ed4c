/** What a file is, by its first bytes: names and announced types may lie. */

export type PictureType =
  | 'image/jpeg'
  | 'image/png'
  | 'image/webp'
  | 'image/gif'
  | 'image/avif'
  | 'image/heic'
export type EvidenceType = PictureType | 'application/pdf'

/** Largest file taken, in bytes. */
export const largest = 20 * 2 ** 20

/** Bytes needed to tell. */
const needed = 32

/** Signatures, `?` for any byte: registered media types, and ISO 14496-12 for the boxes of HEIC and AVIF. */
const signatures: readonly (readonly [signature: string, type: EvidenceType])[] = [
  ['\xff\xd8\xff', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['RIFF????WEBP', 'image/webp'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
  ['????ftypavif', 'image/avif'],
  ['????ftypheic', 'image/heic'],
  ['????ftypheix', 'image/heic'],
  ['????ftypmif1', 'image/heic'],
  ['%PDF-', 'application/pdf'],
]

/** Gives the kind of a file, or undefined for any other. Rejects where the file cannot be read. */
export async function kindOf(file: Blob): Promise<EvidenceType | undefined> {
  const bytes = new Uint8Array(await file.slice(0, needed).arrayBuffer())
  const fits = (signature: string) =>
    bytes.length >= signature.length &&
    [...signature].every((sign, i) => sign === '?' || sign.charCodeAt(0) === bytes[i])
  return signatures.find(([signature]) => fits(signature))?.[1]
}
