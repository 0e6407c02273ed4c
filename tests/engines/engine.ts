/** A browser as these tests need it, whichever it is. */
import { expect } from 'vitest'

export interface Engine {
  goto(url: string): Promise<void>
  reload(): Promise<void>
  /** Clicks as a person does what a selector finds first; waits until it is there. */
  click(selector: string): Promise<void>
  /** Runs the body of a function in the page, and gives what it returns. */
  run<T>(body: string): Promise<T>
  /** SIGKILL for all of its processes: nothing is written, nothing said goodbye. */
  kill(): void
  /** Resolves when it is gone. */
  readonly gone: Promise<unknown>
  /** Ends it as a person does. */
  close(): Promise<void>
}

const attribute = (engine: Engine, selector: string, name: string) =>
  engine
    .run<string | null>(
      `return document.querySelector(${JSON.stringify(selector)})?.getAttribute(${JSON.stringify(name)}) ?? null`,
    )
    .catch(() => null) // between two pages there is none to ask

/** Waits until the first element that a selector finds has an attribute of this value. */
export async function expectThat(
  engine: Engine,
  selector: string,
  name: string,
  value: string,
): Promise<void> {
  await expect.poll(() => attribute(engine, selector, name), { timeout: 20_000, interval: 20 }).toBe(value)
}

export const expectPlaceIn = (engine: Engine, place: string) =>
  expectThat(engine, 'main[data-place]', 'data-place', place)

export const expectSavedIn = (engine: Engine) => expectThat(engine, '[data-saved]', 'data-saved', 'true')

/** Begins the guide of the Coins, and answers up to the route of May 2024. */
export async function toRoute2024In(engine: Engine): Promise<void> {
  await engine.click('[data-action="start"]')
  await engine.click('[data-node="state"] [data-choice="notYet"]')
  await engine.click('[data-node="registered"] [data-choice="yes"]')
  await engine.click('[data-node="howToAsk"] [data-choice="may2024"]')
  await expectPlaceIn(engine, 'route2024/menu')
}

/** How many rows of a store are in the database. */
export const rowsIn = (engine: Engine, store: string): Promise<number> =>
  engine.run(`
    return new Promise((counted) => {
      indexedDB.open('tejun').onsuccess = ({ target: { result: db } }) => {
        db.transaction('${store}').objectStore('${store}').count().onsuccess = ({ target }) => {
          db.close()
          counted(target.result)
        }
      }
    })`)
