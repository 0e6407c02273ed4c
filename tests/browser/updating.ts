/** How a new version reaches a browser. Without a test around it, so that the bench can use it too. */
import type { Page } from 'playwright-core'

/** Lets a page look for a new version, and waits until it is installed beside the one in use. */
export const takeIn = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    await registration?.update()
    const incoming = registration?.installing
    if (incoming)
      await new Promise<void>((settled) =>
        incoming.addEventListener('statechange', () => settled(), { once: true }),
      )
    if (!registration?.waiting) throw new Error('the new version was not installed')
  })

/**
 * Closes the last page of the version in use, and waits until the one that is installed beside it has come in. Gives an
 * empty page.
 *
 * Chromium 156 ends the old worker some milliseconds after its last page, and a page that is opened just then waits for
 * that worker for minutes: 9 of 90 times with ten lines of a worker, as often with ours. A reload mends it, and no
 * finger is that quick; a test is.
 */
export async function closeLast(page: Page): Promise<Page> {
  const next = await page.context().newPage()
  const devtools = await page.context().newCDPSession(next)
  const { origin } = new URL(page.url())
  const cameIn = new Promise<void>((cameIn) => {
    let incoming: string | undefined
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { scriptURL, versionId, status } of versions) {
        if (new URL(scriptURL).origin !== origin) continue
        if (status === 'installed') incoming = versionId
        if (status === 'activated' && versionId === incoming) cameIn()
      }
    })
  })
  await devtools.send('ServiceWorker.enable')
  await page.close()
  await cameIn
  await devtools.detach()
  return next
}
