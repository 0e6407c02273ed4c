/** From screen to screen, for those who have nothing against motion: every other test asks for none. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { done, expectPlace, launch, phoneWithoutWorker, start, toRoute2024 } from './browser.ts'
import { type Site, serve } from './site.ts'

let browser: Browser
let site: Site
let page: Page

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
})
afterAll(async () => {
  await browser.close()
  await site.kill()
})
beforeEach(async () => {
  const context = await browser.newContext({ ...phoneWithoutWorker, reducedMotion: 'no-preference' })
  page = await context.newPage()
})
afterEach(() => page.context().close())

/** What a tick shows in the frame after the tap, and in the one in which the next place stands. More taps than one go on until then. */
const tick = (taps = 1) =>
  page.evaluate(async (taps) => {
    const look = () => ({
      place: document.querySelector('main')?.dataset.place,
      doneBeads: document.querySelectorAll('.beads > .past').length,
      heard: 'heard' in document.documentElement.dataset,
    })
    const before = look()
    for (let tap = 0; tap < taps; tap++) document.querySelector<HTMLElement>('[data-action="done"]')?.click()
    await new Promise(requestAnimationFrame)
    const first = look()
    while (look().place === before.place) {
      if (taps > 1) document.querySelector<HTMLElement>('[data-action="done"]')?.click()
      await new Promise(requestAnimationFrame)
    }
    return { before, first, next: look() }
  }, taps)

describe('a tick', () => {
  beforeEach(async () => {
    await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
    await expectPlace(page, 'route2024/menu')
  })

  it('is seen to be heard in the next frame, and no longer once the next step stands', async () => {
    const { before, first, next } = await tick()
    expect(before).toEqual({ place: 'route2024/menu', doneBeads: 0, heard: false })
    expect(first).toEqual({ ...before, heard: true })
    expect(next).toEqual({ place: 'route2024/to-support', doneBeads: 1, heard: false })
  })

  it('is on its way to the database before that frame', async () => {
    const order = await page.evaluate(async () => {
      const seen: string[] = []
      const { add } = IDBObjectStore.prototype
      const written = new Promise<void>((over) => {
        IDBObjectStore.prototype.add = function (...given) {
          seen.push('write')
          over()
          return add.apply(this, given)
        }
      })
      const { transaction } = IDBDatabase.prototype
      IDBDatabase.prototype.transaction = function (...given) {
        if (given[1] === 'readwrite') seen.push('begin')
        return transaction.apply(this, given)
      }
      const drawn = new Promise<void>((over) => {
        requestAnimationFrame(() => {
          seen.push('frame')
          over()
        })
      })
      document.querySelector<HTMLElement>('[data-action="done"]')?.click()
      await Promise.all([written, drawn])
      return seen
    })
    expect(order[0]).toBe('begin')
    expect(order).toContain('write')
  })

  it.each(['no-preference', 'reduce'] as const)(
    'counts once, however often it is tapped: %s',
    async (reducedMotion) => {
      await page.emulateMedia({ reducedMotion })
      const { next } = await tick(3)
      expect(next).toEqual({ place: 'route2024/to-support', doneBeads: 1, heard: false })
      // what was tapped last has had its frame, too
      await page.evaluate(
        () => new Promise((over) => requestAnimationFrame(() => requestAnimationFrame(over))),
      )
      expect(await page.locator('html[data-heard]').count()).toBe(0)
      await page.click('[data-action="undo"]')
      await expectPlace(page, 'route2024/menu')
    },
  )

  it('counts on a page that is hidden in that moment, where no frame is drawn', async () => {
    await page.evaluate(() => {
      const frames = globalThis.requestAnimationFrame
      globalThis.requestAnimationFrame = () => 0
      document.querySelector<HTMLElement>('[data-action="done"]')?.click()
      globalThis.requestAnimationFrame = frames
    })
    await expectPlace(page, 'route2024/to-support')
  })
})

describe('the way between screens', () => {
  /** Each transition tells as late as is said that it is ready. They are counted. */
  const transitions = (late: number) =>
    page.addInitScript((late) => {
      const real = document.startViewTransition
      const begun: Promise<unknown>[] = []
      // a clock that stands: a busy machine is late by itself
      if (!late) performance.now = () => 0
      document.startViewTransition = (update) => {
        const transition = real.call(document, update)
        const ready = transition.ready.then(() => new Promise((over) => setTimeout(over, late)))
        begun.push(ready)
        return Object.create(transition, { ready: { value: ready } })
      }
      Object.assign(globalThis, { begun })
    }, late)
  /** How many there were, when all of them were ready. */
  const counted = () =>
    page.evaluate(
      async () => (await Promise.all((globalThis as unknown as { begun: unknown[] }).begun)).length,
    )

  const steps = ['menu', 'to-support', 'support', 'digital'] as const

  it.each([
    { late: 0, moved: 4, what: 'is by transition where they begin in time' },
    { late: 150, moved: 0, what: 'is at once on a phone where they came late twice' },
  ])('$what', async ({ late, moved }) => {
    await transitions(late)
    await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
    const before = await counted()
    for (const step of steps) {
      await done(page, `route2024/${step}`)
      await counted()
    }
    await expectPlace(page, 'route2024/app-store')
    expect((await counted()) - before).toBe(moved)
  })
})
