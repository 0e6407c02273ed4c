/** How a Chromium is started, and the phone it plays. Without a test around it, so that the bench can use it too. */
import type { BrowserContextOptions } from 'playwright-core'

// the first is needed as root; the rest keep the browser from calling home
export const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const phone = {
  viewport: { width: 390, height: 844 },
  locale: 'ja-JP',
  timezoneId: 'Asia/Tokyo',
  hasTouch: true,
  // a step that moves in would be waited for a quarter of a second, a thousand times
  reducedMotion: 'reduce',
} satisfies BrowserContextOptions
