/** The step in a notification. The worker shows it and carries it on (worker/notifications.ts); this side asks, and lays the sheet down. */
import { keeper } from '../cases/shared.ts'
import { dropSheet, hasSheet, putSheet, tagOf } from '../cases/sheets.ts'
import type { ToWorker } from '../worker/messages.ts'
import type { StepCard } from './card.ts'
import type { Companion } from './contract.ts'
import { remembered } from './remembered.ts'
import { sheetOf } from './sheet.ts'

/** How long the worker may take to answer, ms. */
const patience = 6000

let current: StepCard | undefined
/** What the sheet that lies there was written with: another language, or the badge chosen since, asks for a new one. */
let written = ''

export default {
  async available() {
    if (!('Notification' in globalThis) || !('serviceWorker' in navigator)) return false
    return (await navigator.serviceWorker.getRegistration()) !== undefined
  },

  async start(card) {
    const permission =
      Notification.permission === 'default' ? await Notification.requestPermission() : Notification.permission
    if (permission !== 'granted') return 'denied'
    current = card
    written = ''
    return (await carry(card)) ? 'on' : 'failed'
  },

  show(card) {
    current = card
    void carry(card).catch(() => undefined)
  },

  stop() {
    const caseId = current?.caseId
    current = undefined
    if (caseId) void takeAway(caseId).catch(() => undefined)
  },

  closed: (caseId) => void takeAway(caseId).catch(() => undefined),

  async chosenBefore({ caseId }) {
    return Notification.permission === 'granted' && hasSheet(await keeper.database, caseId)
  },
} satisfies Companion

/** Once everything is saved, the worker reads it and shows the step. Gives whether it does. */
async function carry({ words, guide, caseId }: StepCard): Promise<boolean> {
  await keeper.flush()
  // turned off, or ended, meanwhile
  const over = () => current?.caseId !== caseId
  // of what is not saved the worker knows nothing: it would show an old step. When it is saved, the page tells again
  if (over() || !keeper.saved) return false
  const badge = remembered().includes('badge')
  const writing = `${caseId} ${words.lang} ${badge}`
  if (written !== writing) {
    const db = await keeper.database
    if (over()) return false
    await putSheet(db, sheetOf(words, guide, caseId, badge))
    written = writing
  }
  const shown = !over() && (await asked({ type: 'SHOW_STEP', case: caseId }))
  // what was laid down or shown after it was taken away would be back with the next page
  if (over()) await takeAway(caseId)
  return shown && !over()
}

async function asked(message: ToWorker): Promise<boolean> {
  const { active } = await navigator.serviceWorker.ready
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => resolve(false), patience)
    port1.onmessage = ({ data }) => {
      clearTimeout(timer)
      resolve(data === true)
    }
    active?.postMessage(message, [port2])
  })
}

async function takeAway(caseId: string): Promise<void> {
  await dropSheet(await keeper.database, caseId)
  await closeNotifications(caseId)
}

/** Takes the notification of a case away, or with no name those of all cases. */
export async function closeNotifications(caseId?: string): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  const shown = await registration?.getNotifications(caseId === undefined ? {} : { tag: tagOf(caseId) })
  for (const one of shown ?? []) one.close()
}
