/** The number of open steps on the app's icon; at a question a dot. */
import { keeper } from '../cases/shared.ts'
import { setBadge } from '../cases/sheets.ts'
import type { StepCard } from './card.ts'
import type { Companion } from './contract.ts'
import { remembered } from './remembered.ts'

export default {
  available: () => 'setAppBadge' in navigator,
  async start(card) {
    return put(card).then(
      () => 'on' as const,
      () => 'denied' as const,
    )
  },
  show: (card) => void put(card).catch(() => undefined),
  stop: clearBadge,
  closed: clearBadge,
  chosenBefore: () => remembered().includes('badge'),
  // the worker may go on with cases that no page shows just now
  chosen: (on) => void keeper.database.then((db) => setBadge(db, on)).catch(() => undefined),
} satisfies Companion

async function put({ at }: StepCard): Promise<void> {
  await (at ? navigator.setAppBadge(at.left + 1) : navigator.setAppBadge())
}

/** Takes the number away; where icons bear none there is nothing to do. */
export function clearBadge(): void {
  if ('clearAppBadge' in navigator) void navigator.clearAppBadge().catch(() => undefined)
}
