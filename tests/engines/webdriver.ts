/** What WebDriver's commands have in common, over whichever line they go. */
import { expect } from 'vitest'
import type { Engine } from './engine.ts'

/** Sends a command by its name in Marionette; gives its result, rejects with its error. */
export type Send = (command: string, parameters: object) => Promise<unknown>

const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/** A result comes bare, or as `{ value }`. */
const bare = (result: unknown) =>
  typeof result === 'object' && result !== null && 'value' in result ? result.value : result

export function driven(send: Send): Pick<Engine, 'goto' | 'reload' | 'click' | 'run'> {
  const click = async (selector: string) => {
    const found = bare(await send('FindElement', { using: 'css selector', value: selector }))
    await send('ElementClick', { id: (found as Record<string, string>)[elementKey] })
    return true
  }
  return {
    goto: async (url) => void (await send('Navigate', { url })),
    // by the page itself: Firefox takes WebDriver's own command for a reload past worker and cache
    reload: async () => {
      await send('ExecuteScript', {
        script: 'document.documentElement.id = "before"; location.reload()',
        args: [],
      })
      const fresh = 'return document.documentElement.id !== "before"'
      const isFresh = () => send('ExecuteScript', { script: fresh, args: [] }).then(bare, () => false)
      await expect.poll(isFresh, { timeout: 20_000 }).toBe(true)
    },
    // it may not be there yet, or be drawn anew at this moment
    click: async (selector) =>
      void (await expect
        .poll(() => click(selector).catch((error: Error) => error.message), { timeout: 20_000, interval: 50 })
        .toBe(true)),
    run: async <T>(body: string) => bare(await send('ExecuteScript', { script: body, args: [] })) as T,
  }
}
