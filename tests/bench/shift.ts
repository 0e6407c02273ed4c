/** Layout shift: what moved on a page by itself. Moves within half a second of a tap are the tap's. */
import type { BrowserContext, Page } from 'playwright-core'

export interface Shifts {
  readonly shift: number
  /** What moved, for finding it. */
  readonly shifted: readonly string[]
}

/** Watches every page of a context from its first moment. */
export const watchShifts = (context: BrowserContext) =>
  context.addInitScript(() => {
    const seen = { shift: 0, shifted: [] as string[] }
    Object.assign(globalThis, { seen })
    const name = (node?: Node | null) => {
      const element = node instanceof Element ? node : node?.parentElement
      return element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : 'gone'
    }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: { node?: Node | null }[]
      })[]) {
        if (entry.hadRecentInput) continue
        seen.shift += entry.value
        seen.shifted.push(...entry.sources.map(({ node }) => name(node)))
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** All that has moved on this document so far. */
export const shiftsOf = (page: Page): Promise<Shifts> =>
  page.evaluate(async () => {
    // an observer is told after the frame
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))
    return (globalThis as unknown as { seen: Shifts }).seen
  })
