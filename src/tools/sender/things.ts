/** What the finders hand over to be judged. */

interface Place {
  /** Where it stands in the reading. */
  readonly start: number
  readonly end: number
}

export interface Link extends Place {
  readonly kind: 'link'
  readonly scheme: string
  /** As written, between user part and port. Undefined where nobody can say where it ends. */
  readonly host: string | undefined
  /** What stands before an @: it says nothing of where the link leads. */
  readonly user?: string
  readonly port?: string
  /** From the slash on. */
  readonly rest: string
}

export interface Mail extends Place {
  readonly kind: 'mail'
  readonly local: string
  readonly host: string | undefined
  /** The name in front of <…>. */
  readonly name?: string
}

export interface Phone extends Place {
  readonly kind: 'phone'
  /** `0…` for Japan, `+…` for abroad; undefined where the digits make no number. */
  readonly number: string | undefined
}

export type Thing = Link | Mail | Phone

/** The stretches of a text that are not taken yet. `taken` is in order and without overlaps. */
export function gaps(length: number, taken: readonly Place[]): { start: number; end: number }[] {
  const free: { start: number; end: number }[] = []
  let from = 0
  for (const { start, end } of taken) {
    if (start > from) free.push({ start: from, end: start })
    from = Math.max(from, end)
  }
  if (length > from) free.push({ start: from, end: length })
  return free
}

export const inOrder = (a: Place, b: Place) => a.start - b.start
