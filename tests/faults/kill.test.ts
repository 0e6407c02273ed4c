import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { variant } from '../browser/versions.ts'
import { startChromium } from '../engines/chromium.ts'
import { firefox, startFirefox } from '../engines/firefox.ts'
import { lostIn } from './kill.ts'
import { long, patience, times } from './long.ts'

const hasty = 'dist-hasty'
const changes: readonly [RegExp, string][] = [
  [/get saved\(\)\{return [^}]+\}/g, 'get saved(){return!0}'],
  // a save begins with the tap and is soon over: somebody has to be slow to be caught
  [/async flush\(\)\{/g, 'async flush(){await new Promise(late=>setTimeout(late,100));'],
]

beforeAll(() => {
  let made = 0
  // never in the sources: the sign of a finished build is made to come before its time
  const text = (script: string) =>
    changes.reduce(
      (before, [found, other]) =>
        before.replace(found, () => {
          made++
          return other
        }),
      script,
    )
  variant(hasty, { stamp: 'hasty', text })
  expect(made).toBe(changes.length)
})
afterAll(() => rmSync(hasty, { recursive: true, force: true }))

const chromium = (profile: string) => startChromium(profile, false)

it('Chromium is killed as soon as a step is shown as saved: it is there afterwards', {
  timeout: patience,
}, async () => {
  expect(await lostIn('dist', times(100, 3), chromium)).toBe(0)
})

it('this test has teeth: a build that says “saved” too early loses steps', {
  timeout: patience,
}, async () => {
  // seven of ten are lost: nobody is so lucky twenty times
  const lost = await lostIn(hasty, 20, chromium, times(20, 1))
  if (long) console.log(`said too early: ${lost} of 20 lost`)
  expect(lost).toBeGreaterThan(0)
})

if (long && firefox)
  it('Firefox is killed in the same way', { timeout: patience }, async () => {
    expect(await lostIn('dist', 30, (profile) => startFirefox(profile, false))).toBe(0)
  })
