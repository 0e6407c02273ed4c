/** Keeps the screen from going dark while a case is followed. The browser lets go whenever the page is hidden: taken again on return. */
import type { Companion } from './contract.ts'
import { remembered } from './remembered.ts'

let wanted = false
let lock: WakeLockSentinel | undefined

export default {
  available: () => 'wakeLock' in navigator,
  async start() {
    wanted = true
    document.addEventListener('visibilitychange', again)
    // of a hidden page it is refused always, and taken on return; of one that is seen where the battery is low
    if (document.visibilityState === 'hidden') return 'on'
    return take().then(
      () => 'on' as const,
      () => 'denied' as const,
    )
  },
  show: () => undefined,
  stop() {
    wanted = false
    document.removeEventListener('visibilitychange', again)
    void lock?.release().catch(() => undefined)
    lock = undefined
  },
  chosenBefore: () => remembered().includes('awake'),
} satisfies Companion

async function take(): Promise<void> {
  const taken = await navigator.wakeLock.request('screen')
  // turned off while it was asked for
  if (!wanted) await taken.release()
  else lock = taken
}

function again(): void {
  if (document.visibilityState === 'visible' && lock?.released !== false) void take().catch(() => undefined)
}
