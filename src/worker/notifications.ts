/** The step that goes along in a notification: shown when a page asks, carried on by its own buttons with no page open. */
import { atOnce } from '../cases/database.ts'
import { isActRecord } from '../cases/records.ts'
import { isSheet, tagOf } from '../cases/sheets.ts'
import type { Entry } from '../guide/acts.ts'
import type { ToWorker } from './messages.ts'
import { actOf, type Notice, type NoticeData, noticeOf } from './notice.ts'
import { opened } from './opened.ts'
import { open } from './opening.ts'

declare const self: ServiceWorkerGlobalScope & { readonly navigator: WorkerNavigator & Partial<Badges> }

interface Badges {
  setAppBadge(count?: number): Promise<void>
  clearAppBadge(): Promise<void>
}

/** Not yet in every library of types: buttons. */
interface Options extends NotificationOptions {
  actions: Notice['actions']
}

/** How long the database may take to open, ms: a tap that waits longer seems dead. */
const patience = 4000

let turn: Promise<unknown> = Promise.resolve()

/** One after the other: what was read first is never shown last. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = turn.then(work)
  turn = mine.catch(() => undefined)
  return mine
}

/** A page asks for the step of a case as a notification; answers through the port whether one is shown. */
export function showStep({ data, ports }: ExtendableMessageEvent): Promise<void> | undefined {
  const message: Partial<ToWorker> = data ?? {}
  if (message.type !== 'SHOW_STEP') return undefined
  const { case: caseId } = message as Extract<ToWorker, { type: 'SHOW_STEP' }>
  return inTurn(() => play(caseId)).then(
    (shown) => ports[0]?.postMessage(shown),
    () => ports[0]?.postMessage(false),
  )
}

/** A button of a notification, or the notification itself, was tapped. */
export async function tapped({ action, notification }: NotificationEvent): Promise<void> {
  const data: NoticeData = notification.data
  if (!data?.case) return
  if (!action || action === 'open') return open(data)
  // what cannot be kept here is done in the app, where a word is said about it
  await inTurn(() => play(data.case, { action, data })).catch(() => open(data))
}

/** Writes what a button stands for, and shows the step that comes next. Gives whether one is shown. */
async function play(caseId: string, what?: { action: string; data: NoticeData }): Promise<boolean> {
  const db = await opened(patience)
  let notice: Notice | undefined
  let badge = false
  try {
    await atOnce(db, async (tx) => {
      const sheet = await tx.objectStore('sheets').get(caseId)
      if (!isSheet(sheet) || !(await tx.objectStore('cases').getKey(caseId))) return
      const rows: unknown[] = await tx.objectStore('acts').index('case').getAll(caseId)
      const log: Entry[] = rows.filter(isActRecord)
      const act = what && actOf(what.action, what.data, sheet.guide, log)
      if (act) {
        const at = Date.now()
        const n = await tx.objectStore('acts').add({ case: caseId, at, act })
        log.push({ n, at, act })
      }
      notice = noticeOf(sheet, log)
      badge = sheet.badge
      if (!notice) await tx.objectStore('sheets').delete(caseId)
    })
  } finally {
    // held open, it would stand in the way of a newer version
    db.close()
  }
  if (what) tellPages(caseId)
  if (badge) await showCount(notice)
  if (notice) await show(notice)
  else await takeAway(caseId)
  return notice !== undefined
}

async function show({ title, body, actions, data }: Notice): Promise<void> {
  const options: Options = {
    body,
    actions,
    data,
    tag: tagOf(data.case),
    lang: data.lang,
    silent: true,
    requireInteraction: true,
    icon: `${import.meta.env.BASE_URL}icons/notice-96.png`,
    badge: `${import.meta.env.BASE_URL}icons/badge-96.png`,
  }
  await self.registration.showNotification(title, options)
}

async function takeAway(caseId: string): Promise<void> {
  for (const shown of await self.registration.getNotifications({ tag: tagOf(caseId) })) shown.close()
}

/** The number on the icon; a dot at a question. Where icons bear none it is left. */
async function showCount(notice: Notice | undefined): Promise<void> {
  const { navigator } = self
  await (notice ? navigator.setAppBadge?.(notice.left) : navigator.clearAppBadge?.())?.catch(() => undefined)
}

/** Open pages read the case anew, as they do when another tab has written (cases/keeper.ts). */
function tellPages(caseId: string): void {
  const tabs = new BroadcastChannel('tejun-cases')
  tabs.postMessage(caseId)
  tabs.close()
}
