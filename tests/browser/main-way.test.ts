import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  choose,
  done,
  expectCount,
  expectPlace,
  expectSaved,
  languagesFor,
  launch,
  phoneWithoutWorker,
  place,
  start,
  toRoute2024,
  watched,
} from './browser.ts'
import { type Site, serve } from './site.ts'

let browser: Browser
let site: Site
let context: BrowserContext
let page: Page
let seen: ReturnType<typeof watched>

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
})
afterAll(async () => {
  await browser.close()
  await site.kill()
})
beforeEach(async () => {
  context = await browser.newContext(phoneWithoutWorker)
  seen = watched(context, site.origin)
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  expect(seen.elsewhere).toEqual([])
  expect(seen.errors).toEqual([])
})

const route2024 = [
  'menu',
  'to-support',
  'support',
  'digital',
  'app-store',
  'general',
  'coins',
  'contact',
  'chat',
  'delivery',
  'content',
  'purchase',
  'help',
  'agent',
  'send',
]

describe.each(languagesFor('ja'))('in %s', (lang) => {
  it('goes from the home screen through all 15 taps of May 2024 to the end', async () => {
    await page.goto(`${site.origin}/${lang}/`)
    await page.click(`a[href="/${lang}/guides/coin-refund/"]`)
    await page.click('[data-action="start"]')
    for (const [node, choice] of toRoute2024) await choose(page, node, choice)
    for (const step of route2024) {
      await expectPlace(page, `route2024/${step}`)
      await expectSaved(page)
      await done(page, `route2024/${step}`)
    }
    await expectPlace(page, 'answered')
    await page.click('[data-action="solved"]')
    await page.locator('[data-closed="solved"]').waitFor()
    await page.goto(`${site.origin}/${lang}/cases/`)
    await expectCount(page, '[data-case]', 1)
  })

  it('reaches the hotline when nothing helps, and closes the case only there', async () => {
    await start(page, `${site.origin}/${lang}/guides/contact-support/`, [['canSignIn', 'no']])
    await done(page, 'lockedOut.start/password')
    await done(page, 'lockedOut.start/family')
    await choose(page, 'lockedOut.backIn', 'no')
    await done(page, 'hotline.dial/record')
    expect(await page.getAttribute('[data-place="hotline.dial/call"] a.target', 'href')).toBe('tel:188')
    await done(page, 'hotline.dial/call')
    await page.click('[data-action="unsolved"]')
    await page.locator('[data-closed="unsolved"]').waitFor()
  })
})

describe('following', () => {
  beforeEach(() => start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024))

  it('counts a tap on the drawn target too', async () => {
    await page.click('[data-place="route2024/menu"] button.target')
    await expectPlace(page, 'route2024/to-support')
  })

  it('stands at the same step after a reload, and is offered on the home screen', async () => {
    await done(page, 'route2024/menu')
    await expectSaved(page)
    await page.reload()
    await expectPlace(page, 'route2024/to-support')
    await page.goto(`${site.origin}/ja/`)
    await page.click('[data-action="continue"]')
    await expectPlace(page, 'route2024/to-support')
  })

  it('resumes the open case from the start address of the home-screen icon', async () => {
    await done(page, 'route2024/menu')
    await expectSaved(page)
    await page.goto(`${site.origin}/ja/follow/`)
    await expectPlace(page, 'route2024/to-support')
  })

  it('takes a tap that comes as soon as there is something to tap', async () => {
    await page.addInitScript(() => {
      new MutationObserver((_, watching) => {
        const choice = document.querySelector<HTMLElement>('main [data-choice="notYet"]')
        if (!choice) return
        watching.disconnect()
        choice.click()
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto(`${site.origin}/ja/follow/?guide=coin-refund`)
    await expectPlace(page, 'registered')
    await page.waitForURL(/at=registered/)
  })

  it('is found though the mark that something is kept was lost, as in a crash', async () => {
    await done(page, 'route2024/menu')
    await expectSaved(page)
    await page.evaluate(() => localStorage.clear())
    await page.goto(`${site.origin}/ja/`)
    await page.locator('[data-action="continue"]').waitFor()
    await page.evaluate(() => localStorage.clear())
    await page.goto(`${site.origin}/ja/follow/`)
    await expectPlace(page, 'route2024/to-support')
  })

  it('undoes one act at a time, over a question too', async () => {
    await done(page, 'route2024/menu')
    await expectPlace(page, 'route2024/to-support')
    await page.click('[data-action="undo"]')
    await expectPlace(page, 'route2024/menu')
    await page.click('[data-action="undo"]')
    await expectPlace(page, 'howToAsk')
    await page.click('[data-action="undo"]')
    await expectPlace(page, 'registered')
  })

  it('goes back and forward through what was looked at without undoing a tick', async () => {
    await done(page, 'route2024/menu')
    await done(page, 'route2024/to-support')
    await expectPlace(page, 'route2024/support')
    await page.goBack()
    await expectPlace(page, 'route2024/to-support')
    expect(await page.locator('[data-action="done"]').count()).toBe(0)
    await page.goForward()
    await expectPlace(page, 'route2024/support')
    await page.goBack()
    await page.click('[data-action="continue"]')
    await expectPlace(page, 'route2024/support')
  })

  it('the first Back leads to the first question, not out of the app', async () => {
    await start(page, `${site.origin}/ja/guides/coin-refund/`, [['state', 'notYet']])
    await expectPlace(page, 'registered')
    await page.goBack()
    await expectPlace(page, 'state')
  })

  it('switches the language in the middle without losing a tick', async () => {
    await done(page, 'route2024/menu')
    await expectSaved(page)
    await page.click('[data-action="language"]')
    await expectPlace(page, 'route2024/to-support')
    expect(new URL(page.url()).pathname).toBe('/en/follow/')
    await done(page, 'route2024/to-support')
    await expectSaved(page)
    await page.click('[data-action="language"]')
    await expectPlace(page, 'route2024/support')
    expect(await page.getAttribute('html', 'lang')).toBe('ja')
  })

  it('ticks several in the list of all steps, and takes one off', async () => {
    await page.click('[data-action="steps"]')
    for (const step of ['menu', 'to-support', 'support'])
      await page.check(`dialog [data-step="route2024/${step}"] input[type="checkbox"]`)
    await page.keyboard.press('Escape')
    await expectPlace(page, 'route2024/digital')
    await page.click('[data-action="steps"]')
    await page.uncheck('dialog [data-step="route2024/to-support"] input')
    await page.keyboard.press('Escape')
    await expectPlace(page, 'route2024/to-support')
  })

  it('changes an earlier answer, and back, without losing the ticks', async () => {
    await done(page, 'route2024/menu')
    await page.click('[data-action="undo"]')
    await page.click('[data-action="undo"]')
    await expectPlace(page, 'howToAsk')
    await page.click('[data-change="registered"]')
    await choose(page, 'registered', 'no')
    await expectPlace(page, 'late')
    await page.click('[data-change="registered"]')
    await choose(page, 'registered', 'yes')
    await expectPlace(page, 'howToAsk')
  })

  it('starts over, and keeps the story', async () => {
    await done(page, 'route2024/menu')
    await expectSaved(page)
    await page.click('[data-action="steps"]')
    await page.click('dialog > div > button.quiet')
    await page.click('[data-action="restart"]')
    await expectPlace(page, 'state')
    const id = new URL(page.url()).searchParams.get('case')
    await page.goto(`${site.origin}/ja/case/?id=${id}`)
    await expectCount(page, '.story [data-act="tick"]', 1)
    await expectCount(page, '.story [data-act="restart"]', 1)
  })

  it('keeps several cases of one guide apart', async () => {
    await done(page, 'route2024/menu')
    await expectSaved(page)
    await start(page, `${site.origin}/ja/guides/coin-refund/`, [['state', 'unsure']])
    await expectPlace(page, 'lookUp/statement')
    await expectSaved(page)
    await page.goto(`${site.origin}/ja/cases/`)
    await page.locator('[data-case]').nth(1).waitFor()
    await page.goto(`${site.origin}/ja/guides/coin-refund/`)
    await page.locator('.open-case').nth(1).waitFor()
  })
})

describe('when the label cannot be found', () => {
  beforeEach(async () => {
    await start(page, `${site.origin}/ja/guides/coin-refund/`, toRoute2024)
    await page.click('[data-action="lost"]')
  })

  it('shows other wordings with their dates', async () => {
    await page.click('[data-way="wordings"]')
    expect(await page.locator('.wordings li').count()).toBe(2)
    expect(await page.locator('.wordings').textContent()).toContain('2025')
  })

  it('jumps to the screen that is seen', async () => {
    await page.click('[data-way="screens"]')
    await page.click('[data-action="jump"][data-jump="route2024/coins"]')
    await expectPlace(page, 'route2024/coins')
    await expectSaved(page)
    await page.reload()
    await expectPlace(page, 'route2024/coins')
  })

  it('keeps what the screen says, and refuses a code', async () => {
    await page.click('[data-way="note"]')
    await page.fill('.note textarea', 'AB12-CDEF34-GH567')
    expect(await page.locator('.note [type="submit"]').isDisabled()).toBe(true)
    expect(await page.locator('.note .refused').textContent()).toBeTruthy()
    await page.fill('.note textarea', '「アカウント」と書いてある')
    await page.click('.note [type="submit"]')
    await expectSaved(page)
    await expectPlace(page, 'route2024/menu')
    const id = new URL(page.url()).searchParams.get('case')
    await page.goto(`${site.origin}/ja/case/?id=${id}`)
    expect(await page.locator('.story [data-act="note"]').textContent()).toContain('アカウント')
  })

  it('takes another route', async () => {
    await page.click('[data-way="routes"]')
    await page.click('[data-jump="toChat.open"]')
    await expectPlace(page, 'toChat.open/menu')
  })
})

it('copies the ready message in Japanese, in English too', async () => {
  await context.grantPermissions(['clipboard-write'])
  await start(page, `${site.origin}/en/guides/coin-refund/`, toRoute2024)
  await page.click('[data-action="lost"]')
  await page.click('[data-way="screens"]')
  await page.click('[data-jump="route2024/send"]')
  await page.click('[data-action="copy"]')
  await page.locator('[data-action="copy"] svg.icon').waitFor()
  await expect.poll(() => pasted(page)).toContain('Amazonコインの払戻し')
  expect(await place(page).textContent()).toContain('Could you tell me')
})

/** What the clipboard holds, as a person would find out: the site itself may not read it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.querySelector('#paste') ?? document.createElement('textarea')
    document.body.append(Object.assign(field, { id: 'paste', value: '' }))
    ;(field as HTMLElement).focus()
  })
  await page.keyboard.press('Control+V')
  return page.inputValue('#paste')
}
