import { rmSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { GuideFile } from '../../src/content/guide-file.ts'
import type { Step } from '../../src/guide/shape.ts'
import {
  choose,
  done,
  expectPlace,
  expectSaved,
  launch,
  phoneWithoutWorker,
  place,
  start,
  toRoute2024,
} from '../browser/browser.ts'
import { type Site, serve } from '../browser/site.ts'
import { variant } from '../browser/versions.ts'
import { long } from './long.ts'
import { rowsOf } from './rows.ts'

const next = 'dist-content'
let browser: Browser
let site: Site
let context: BrowserContext
let page: Page
let other: Page
let before: string

beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  rmSync(next, { recursive: true, force: true })
})
/** Two cases are open: one that the update is about, and one that it is not. */
beforeEach(async () => {
  site = await serve()
  context = await browser.newContext(phoneWithoutWorker)
  other = await context.newPage()
  await start(other, `${site.origin}/ja/guides/contact-support/`)
  await other.locator('[data-choice]').first().click()
  await expect.poll(async () => (await rowsOf(other)).acts, { timeout: 10_000 }).toHaveLength(1)
  page = await context.newPage()
  await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
  for (const step of ['menu', 'to-support', 'support']) await done(page, `route2024/${step}`)
  await expectPlace(page, 'route2024/digital')
  await expectSaved(page)
  before = JSON.stringify(await rowsOf(page))
})
afterEach(async () => {
  await context.close()
  await site.kill()
})

/** Puts out a version in which the guide's data is another text, and opens both cases anew. */
async function update(text: (data: string) => string): Promise<void> {
  let changed = false
  variant(next, {
    stamp: `${text}`,
    rename: true,
    text: (data, file) => {
      if (!/^data\/ja\/(coin-refund|titles)\.json$/.test(file)) return data
      const after = text(data)
      changed ||= after !== data
      return after
    },
  })
  expect(changed, 'the new version differs').toBe(true)
  site.deploy(next)
  const stood = await place(other).getAttribute('data-place')
  await other.reload()
  await expectPlace(other, stood ?? '')
  // without the place that was looked at: where the case itself stands now
  await page.goto(`${site.origin}/ja/follow/?case=${new URL(page.url()).searchParams.get('case')}`)
}

/** The guide itself is changed, as an editor would in its file. */
const edited = (edit: (steps: Step[]) => Step[]) => (data: string) => {
  const file = JSON.parse(data) as GuideFile
  const node = file.guide?.nodes.route2024
  if (node?.kind !== 'steps') return data
  const nodes = { ...file.guide.nodes, route2024: { ...node, steps: edit([...node.steps]) } }
  return JSON.stringify({ ...file, guide: { ...file.guide, nodes } })
}

/** The short form has the two that lose most where they fail. */
const inLong = long ? it : () => undefined

/** An update of the content writes nothing: what was done stays as it was told. */
const expectUntouched = async () => expect(JSON.stringify(await rowsOf(page))).toBe(before)

describe('while a case is open', () => {
  it('a step is renamed: it is asked again, the others keep their ticks', async () => {
    await update((data) => data.replaceAll('to-support', 'down-to-support'))
    await expectPlace(page, 'route2024/down-to-support')
    await expectUntouched()
    await done(page, 'route2024/down-to-support')
    await expectPlace(page, 'route2024/digital')
  })

  inLong('a step is removed: the others keep their ticks', async () => {
    await update(edited((steps) => steps.filter(({ name }) => name !== 'to-support')))
    await expectPlace(page, 'route2024/digital')
    await expectUntouched()
    await page.click('[data-action="undo"]')
    await expectPlace(page, 'route2024/support')
  })

  inLong('steps are put in another order: each keeps its own tick', async () => {
    await page.click('[data-action="undo"]')
    await expectPlace(page, 'route2024/support')
    await expectSaved(page)
    before = JSON.stringify(await rowsOf(page))
    // the menu, then the tap, then the scroll
    await update(edited(([menu, scroll, tap, ...rest]) => [menu, tap, scroll, ...rest] as Step[]))
    await expectPlace(page, 'route2024/support')
    await expectUntouched()
    await done(page, 'route2024/support')
    await expectPlace(page, 'route2024/digital')
  })

  inLong('an answer is renamed: it is asked again, and the ticks behind it count on', async () => {
    await update((data) => data.replaceAll('may2024', 'routeOfMay'))
    await expectPlace(page, 'howToAsk')
    await page.locator('.hint').first().waitFor()
    await expectUntouched()
    await choose(page, 'howToAsk', 'routeOfMay')
    await expectPlace(page, 'route2024/digital')
  })

  it('a guide is withdrawn: its case says so, and the record stays', async () => {
    site.fault = (path, response) => {
      if (path !== '/data/ja/coin-refund.json') return false
      response.writeHead(404).end()
      return true
    }
    await update((data) => data.replace(/"coin-refund":"[^"]*",?/, '').replace(',}', '}'))
    await page.locator('main h1').waitFor()
    expect(await page.locator('main[data-place]').count()).toBe(0)
    await page.click('main a[href*="/ja/case/?id="]')
    await page.locator('.story [data-act="tick"]').first().waitFor()
    expect(await page.locator('.story [data-act="tick"]').count()).toBe(3)
    await expectUntouched()
    // it comes back
    site.fault = undefined
    site.deploy('dist')
    await page.click('main a[href*="/ja/cases/"], a[href="/ja/"]')
    await page.goto(`${site.origin}/ja/`)
    await page.click('.open-case [data-action="continue"]')
    await expectPlace(page, 'route2024/digital')
  })
})
