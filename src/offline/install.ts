/** Putting the app on the home screen: what this browser can do about it, written on the root for the offer that stands in the page. */

interface InstallPrompt extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>
}

/**
 * `prompt`: the browser asks by itself; `by-hand`: an iPhone, where it is done in the share menu; `by-menu`: an Android
 * phone whose browser has not offered it; `done`: it runs from the home screen.
 */
export type InstallState = 'unknown' | 'prompt' | 'by-hand' | 'by-menu' | 'done'

let offer: InstallPrompt | undefined

/** Catches the browser's offer, which comes once and early. */
export function catchOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer = event as InstallPrompt
    tell()
  })
  addEventListener('appinstalled', () => {
    offer = undefined
    tell()
  })
  tell()
}

function installState(): InstallState {
  if (
    matchMedia('(display-mode: standalone)').matches ||
    ('standalone' in navigator && navigator.standalone === true)
  )
    return 'done'
  if (offer) return 'prompt'
  // iPadOS calls itself a Mac: the touch screen gives it away
  const apple =
    /iPhone|iPad|iPod/.test(navigator.userAgent) ||
    (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1)
  if (apple) return 'by-hand'
  return /Android/.test(navigator.userAgent) ? 'by-menu' : 'unknown'
}

/** The person tapped the offer. */
export async function install(): Promise<void> {
  await offer?.prompt()
  offer = undefined
  tell()
}

function tell(): void {
  document.documentElement.dataset.install = installState()
}
