/** What is said of each thing that was found. */

export type Verdict = 'on-list' | 'not-on-list' | 'unreadable'

/** Why, or what stands out, the most telling first. The words for each are in locales. */
export const reasons = [
  'turned',
  'noName',
  'noNumber',
  'notWeb',
  'userPart',
  'displayName',
  'asSubdomain',
  'lookAlike',
  'misspelt',
  'nameWithin',
  'ipAddress',
  'shortener',
  'freeHost',
  'freeMail',
  'nameInPath',
  'leadsOn',
  'punycode',
  'port',
  'abroad',
  'wideLetters',
  'hiddenSigns',
  'broken',
] as const
export type Reason = (typeof reasons)[number]

export interface Checked {
  readonly kind: 'mail' | 'link' | 'phone'
  readonly verdict: Verdict
  /** As it stood in the text, without invisible signs. */
  readonly as: string
  /** What counts: the host of a link, the part of a mail address behind the @, the number. Empty where unreadable. */
  readonly read: string
  /** What only looks as if it counted: a user part, a listed name in front of another, the name beside an address. */
  readonly disguise?: string
  /** The entry of the list that it stands under. */
  readonly entry?: string
  readonly reasons: readonly Reason[]
}

export interface Senders {
  readonly domains: readonly string[]
  /** Digits as they are dialled in Japan. */
  readonly phones: readonly string[]
}
