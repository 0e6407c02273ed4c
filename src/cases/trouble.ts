/** What can go wrong with keeping, from the errors that browsers give it. */

/** Why something is not being kept. */
export type Trouble = 'denied' | 'blocked' | 'lost' | 'full' | 'newer'

const nameOf = (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : '')

/** A dead connection throws on its first use; a new one may work. */
export const isLost = (error: unknown) => ['InvalidStateError', 'UnknownError'].includes(nameOf(error))

export function troubleOf(error: unknown): Trouble {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
    case 'AbortError': // Chromium's word for a full disk at commit
      return 'full'
    case 'VersionError': // a newer version of the app has lifted the database: this page is of an older one
      return 'newer'
    case 'TimeoutError':
      return 'blocked'
    case 'InvalidStateError':
    case 'UnknownError':
      return 'lost'
    default:
      return 'denied'
  }
}
