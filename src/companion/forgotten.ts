/** A case was forgotten: what still told of it outside the page goes too. Its sheet is gone with it. */
import { clearBadge } from './badge.ts'
import { closeNotifications } from './notification.ts'

/** Takes away what tells of a case, or with no name of any. */
export async function forgotten(caseId?: string): Promise<void> {
  clearBadge()
  await closeNotifications(caseId).catch(() => undefined)
}
