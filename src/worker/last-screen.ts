/** The screen that the open case was left at: kept, and put into the page that the icon opens, where it can be read before any script has run. */
import type { Database } from '../cases/database.ts'
import { lastScreen, putLastScreen } from '../cases/last-screen.ts'
import { withPatience } from '../cases/patience.ts'
import type { ToWorker } from './messages.ts'
import { opened } from './opened.ts'

/** How long the database may take to open, and then to be read, ms each: the page waits for it. */
const patience = 300

/** Where a page of the follow screen is filled. */
const place = '<div data-live="follow">'

/** Takes the kept page of an address; gives it with the copy in it, where there is one that holds. */
export async function resumed(page: Response, { pathname, search }: URL): Promise<Response> {
  if (!pathname.endsWith('/follow/')) return page
  // behind another tab's restoring, a reading waits
  const screen = await within((db) => withPatience(lastScreen(db), patience)).catch(() => undefined)
  if (!screen || screen.version !== __VERSION__ || screen.path !== pathname) return page
  // the icon names no case: it leads to the one that was touched last
  if (search && search !== screen.search) return page
  const html = await page.text()
  return new Response(
    html.replace(place, () => `<div data-stand-in="left">${screen.html}</div>${place}`),
    { status: page.status, headers: page.headers },
  )
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
