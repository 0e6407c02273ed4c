/** A picture or PDF kept as proof: what is known of it, apart from its bytes, so that a list of many is light. */

export interface EvidenceRecord {
  /** small letters and digits; the act that tells of it names it by this */
  readonly id: string
  readonly case: string
  /** media type, such as `image/jpeg` */
  readonly type: string
  /** in bytes */
  readonly size: number
  /** of the bytes as stored, in small hex digits */
  readonly sha256: string
  /** a small JPEG; missing for a PDF, and for what came by a backup */
  readonly preview?: ArrayBuffer
}

/** The bytes. No Blob: WebKit's private mode cannot store those. */
export interface ContentRecord {
  readonly id: string
  readonly case: string
  readonly bytes: ArrayBuffer
}

/** Both together, on the way into the database. */
export type Evidence = EvidenceRecord & Pick<ContentRecord, 'bytes'>

export const isPicture = ({ type }: EvidenceRecord) => type.startsWith('image/')
