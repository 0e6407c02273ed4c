/** Kills a browser again and again, each time as soon as a step is shown as saved, and counts what was lost. */
import { expect } from 'vitest'
import { type Site, serve } from '../browser/site.ts'
import { type Engine, expectPlaceIn, expectSavedIn, rowsIn, toRoute2024In } from '../engines/engine.ts'
import { newProfile } from '../engines/program.ts'
import { endWhenAsked, tapAndAsk } from './at-the-sign.ts'

/** There and back again: each act moves the person, so a lost one shows. */
const there = { from: 'route2024/menu', tap: '[data-action="done"]', to: 'route2024/to-support' }
const back = { from: 'route2024/to-support', tap: '[data-action="undo"]', to: 'route2024/menu' }

/** Gives how many of the steps that were shown as saved were not there any more; stops where `enough` were lost. */
export async function lostIn(
  dist: string,
  kills: number,
  begin: (profile: string) => Promise<Engine>,
  enough = kills,
): Promise<number> {
  const site = await serve(dist)
  const profile = newProfile()
  let engine = await begin(profile.path)
  let lost = 0
  try {
    const address = await beginCase(site, engine)
    for (let kill = 0; kill < kills && lost < enough; kill++) {
      const { tap, to } = (await place(engine)) === there.from ? there : back
      endWhenAsked(site, engine.kill)
      // its answer never comes
      void engine.run(`return (${tapAndAsk})(${JSON.stringify(tap)})`).catch(() => undefined)
      await engine.gone
      site.fault = undefined
      engine = await begin(profile.path)
      await engine.goto(address)
      await expect.poll(() => place(engine), { timeout: 20_000 }).toBeTruthy()
      if ((await place(engine)) !== to) lost++
    }
  } finally {
    await engine.close()
    await site.kill()
    profile.remove()
  }
  return lost
}

/** Begins a case, and gives the address of where it stands. */
async function beginCase(site: Site, engine: Engine): Promise<string> {
  await engine.goto(`${site.origin}/ja/guides/coin-refund/`)
  await toRoute2024In(engine)
  await expectSavedIn(engine)
  const query = await engine.run<string>('return location.search')
  const address = `${site.origin}/ja/follow/?case=${new URLSearchParams(query).get('case')}`
  // a build that says “saved” too early is late with the last of the three answers
  await expect.poll(() => rowsIn(engine, 'acts'), { timeout: 20_000 }).toBe(3)
  await engine.goto(address)
  await expectPlaceIn(engine, there.from)
  return address
}

const place = (engine: Engine) =>
  engine.run<string | null>('return document.querySelector("main[data-place]")?.dataset.place ?? null')
