/**
 * A copy of the screen that a case was left at. The worker puts it into the page that the icon opens, where it stands
 * before any script has run (worker/last-screen.ts). It is good only while the log still ends with the act that it was
 * drawn after, and goes with its case.
 */
import type { Database } from './database.ts'

export interface LastScreen {
  /** Of the build that drew it. */
  readonly version: string
  /** Address of the page, without its query. */
  readonly path: string
  readonly search: string
  readonly case: string
  /** Number of the newest act of the case. */
  readonly n: number
  readonly html: string
  /** What it is drawn with, of all that its page has (screens/follow/used-style.ts); undefined where that could not be told. */
  readonly style?: string | undefined
}

/** Keeps it in place of the one before, whichever case that was of; one that holds no longer is not kept. */
export async function putLastScreen(db: Database, screen: LastScreen): Promise<void> {
  // a copy that a power cut takes is no loss
  const tx = db.transaction(['acts', 'screens'], 'readwrite', { durability: 'relaxed' })
  if (holds(screen, await tx.objectStore('acts').openCursor(null, 'prev'))) {
    await tx.objectStore('screens').clear()
    await tx.objectStore('screens').put(screen)
  }
  await tx.done
}

/** The one that is kept, where it holds. */
export async function lastScreen(db: Database): Promise<LastScreen | undefined> {
  const tx = db.transaction(['acts', 'screens'])
  const [[screen], newest] = await Promise.all([
    tx.objectStore('screens').getAll(),
    tx.objectStore('acts').openCursor(null, 'prev'),
  ])
  return screen && holds(screen, newest) ? screen : undefined
}

/** Nothing was done since, in this case or another. */
const holds = (screen: LastScreen, newest: { key: number; value: { case: string } } | null) =>
  newest?.key === screen.n && newest.value.case === screen.case
