/** Going through a guide as a person does, and measuring a tick as it goes. */
import type { Page } from 'playwright-core'

/** What the screen shows now; undefined once the case is closed. */
const shown = (page: Page) =>
  page.evaluate(() => {
    if (document.querySelector('[data-closed]')) return undefined
    const first = document.querySelector('main [data-choice]:not([data-action])')?.getAttribute('data-choice')
    const action = document.querySelector('[data-action="unsolved"]') ? 'unsolved' : 'done'
    return {
      place: document.querySelector('main[data-place]')?.getAttribute('data-place') ?? '',
      button: action === 'done' && first ? `main [data-choice="${first}"]` : `[data-action="${action}"]`,
    }
  })

const started = '[data-action="start"]'

/** Begins the guide whose page is open, and waits for its first screen. */
export async function begin(page: Page): Promise<void> {
  await page.locator(started).first().click()
  await page.locator('main[data-place]').waitFor()
}

/** Taps through to the end, always the first answer, never solved: that is the longest way. `tick` takes the ticks over. */
export async function walk(page: Page, tick?: (page: Page) => Promise<void>): Promise<number> {
  for (let taps = 0; ; taps++) {
    const now = await shown(page)
    if (!now) return taps
    if (tick && now.button.includes('done')) await tick(page)
    else await page.locator(now.button).first().click()
    await page.waitForFunction(
      (before) =>
        document.querySelector('[data-closed]') ||
        document.querySelector('main[data-place]')?.getAttribute('data-place') !== before,
      now.place,
    )
  }
}

/** The same walk from inside of the page: a driver that clicks leaves a script of its own there, a third of a page's memory. */
export async function walkInside(page: Page): Promise<number> {
  await page.evaluate((started) => document.querySelector<HTMLElement>(started)?.click(), started)
  await page.waitForURL(/\/follow\//)
  return page.evaluate(async () => {
    const find = (selector: string) => document.querySelector<HTMLElement>(selector)
    const place = () => find('main[data-place]')?.dataset.place
    const until = async (over: () => unknown) => {
      while (!over()) await new Promise(requestAnimationFrame)
    }
    await until(place)
    let taps = 0
    for (; !find('[data-closed]'); taps++) {
      const before = place()
      const button = find('[data-action="unsolved"]') ?? find('main [data-choice]:not([data-action])')
      const next = button ?? find('[data-action="done"]')
      next?.click()
      await until(() => find('[data-closed]') || place() !== before)
    }
    return taps
  })
}
