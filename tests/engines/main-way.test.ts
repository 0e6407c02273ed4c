import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type Site, serve } from '../browser/site.ts'
import { startChromium } from './chromium.ts'
import { type Engine, expectPlaceIn, expectSavedIn, expectThat, rowsIn, toRoute2024In } from './engine.ts'
import { firefox, startFirefox } from './firefox.ts'
import { newProfile } from './program.ts'
import { startWebkit, webkit } from './webkit.ts'

let site: Site
let engine: Engine | undefined
const profile = newProfile()

beforeAll(async () => {
  site = await serve()
})
afterEach(async () => {
  await engine?.close()
  engine = undefined
})
afterAll(async () => {
  await site.kill()
  profile.remove()
})

const engines = [
  { name: 'Chromium', here: true, begin: () => startChromium(profile.path) },
  { name: 'Firefox', here: firefox !== undefined, begin: () => startFirefox(profile.path) },
  { name: 'WebKitGTK', here: webkit, begin: startWebkit },
]

for (const { name, here, begin } of engines) {
  if (!here) console.log(`${name} is not installed here: left out`)
  it.skipIf(!here)(
    `${name}: home, a guide, a few steps, the server gone, the page anew: the same step`,
    async () => {
      site = await serve()
      engine = await begin()
      await engine.goto(`${site.origin}/ja/`)
      await expectThat(engine, '[data-offline]', 'data-offline', 'ready')
      await engine.click('main a[href="/ja/guides/coin-refund/"]')
      await toRoute2024In(engine)
      await engine.click('[data-place="route2024/menu"] [data-action="done"]')
      await engine.click('[data-place="route2024/to-support"] [data-action="done"]')
      await expectPlaceIn(engine, 'route2024/support')
      await expectSavedIn(engine)
      await site.kill()
      await engine.reload()
      await expectPlaceIn(engine, 'route2024/support')
      await expectSavedIn(engine)
      // left for the other app, where a copy of the screen is kept, and back by the icon
      await engine.run(`
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))`)
      await expect.poll(() => engine && rowsIn(engine, 'screens'), { timeout: 20_000 }).toBe(1)
      await engine.goto(`${site.origin}/ja/follow/`)
      await expectThat(engine, '[data-live] main[data-place]', 'data-place', 'route2024/support')
      // and on, without a network
      await engine.click('[data-place="route2024/support"] [data-action="done"]')
      await expectPlaceIn(engine, 'route2024/digital')
      await expectSavedIn(engine)
      await engine.goto(`${site.origin}/ja/guides/scam-victim/`)
      // drawn from the guide's data: no page of it is kept
      await expectThat(engine, 'main [data-action="start"]', 'data-action', 'start')
    },
  )
}
