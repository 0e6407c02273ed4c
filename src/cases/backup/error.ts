/** What can go wrong with a backup, by name; each name has one sentence in the person's language. */

export type BackupFault =
  /** some other file */
  | 'not-a-backup'
  /** a backup of which something is missing or altered: a checksum does not hold, or it ends too early */
  | 'damaged'
  /** made by a newer version of the app */
  | 'newer'
  /** beyond one of the limits */
  | 'too-large'
  /** whole, and yet not what a backup may contain */
  | 'invalid'
  /** by the person */
  | 'cancelled'

/** `message` is for developers, and names the file or place inside the backup where there is one. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
  /** Id of the piece of evidence that is at fault, where it is one that is kept here. */
  readonly evidence: string | undefined

  constructor(
    readonly kind: BackupFault,
    message: string,
    options?: ErrorOptions & { readonly evidence?: string },
  ) {
    super(message, options)
    this.evidence = options?.evidence
  }
}

/** Throws `cancelled` once the person has called it off. */
export function refuseAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new BackupError('cancelled', 'aborted', { cause: signal.reason })
}
