/** The screen that the open case was left at: kept, and given to the page that the icon opens (ready.ts), where it can be read before any script has run. */
import type { Database } from '../cases/database.ts'
import { type LastScreen, lastScreen, putLastScreen } from '../cases/last-screen.ts'
import { withPatience } from '../cases/patience.ts'
import type { ToWorker } from './messages.ts'
import { opened } from './opened.ts'

/** How long the database may take to open, and then to be read, ms each: the page waits for it. */
const patience = 300

/** The copy for the page of an address, where there is one that holds. Never rejects. */
export async function copyFor({ pathname, search }: URL): Promise<LastScreen | undefined> {
  if (!pathname.endsWith('/follow/')) return undefined
  // behind another tab's restoring, a reading waits
  const screen = await within((db) => withPatience(lastScreen(db), patience)).catch(() => undefined)
  if (!screen || screen.version !== __VERSION__ || screen.path !== pathname) return undefined
  // the icon names no case: it leads to the one that was touched last
  return search && search !== screen.search ? undefined : screen
}

/** A page was hidden: what it showed is kept. Where that fails, nothing is. */
export function keepScreen({ data }: ExtendableMessageEvent): Promise<void> | undefined {
  const message: Partial<ToWorker> = data ?? {}
  if (message.type !== 'LEFT') return undefined
  const { screen } = message as Extract<ToWorker, { type: 'LEFT' }>
  return within((db) => putLastScreen(db, screen)).catch(() => undefined)
}

async function within<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = await opened(patience)
  try {
    return await work(db)
  } finally {
    db.close()
  }
}
