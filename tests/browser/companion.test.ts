import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { amazonAddresses } from '../../src/content/amazon-addresses.ts'
import { labelOf } from '../guide/route.ts'
import {
  alsoIt,
  done,
  expectCount,
  expectPlace,
  expectSaved,
  languagesFor,
  launch,
  looksTwice,
  phoneWithoutWorker,
  start,
  toRoute2024,
  watched,
} from './browser.ts'
import { type Site, serve } from './site.ts'

/** What the stand-ins below write down. */
interface Noted {
  noted: string[]
  canvas?: HTMLCanvasElement
  hide(hidden: boolean): void
}

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
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      noted: [],
      hide: (hidden: boolean) => {
        const visibilityState = hidden ? 'hidden' : 'visible'
        Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      },
    })
  })
})
afterEach(async () => {
  await context.close()
  expect(seen.elsewhere).toEqual([])
  expect(seen.errors).toEqual([])
})

const poll = <T>(of: () => T) => expect.poll(of, { timeout: 10_000 })
const begin = (lang = 'ja') => start(page, `${site.origin}/${lang}/guides/coin-refund/`, toRoute2024)
const noted = () => page.evaluate(() => (globalThis as unknown as Noted).noted)
const forgetNoted = () => page.evaluate(() => ((globalThis as unknown as Noted).noted.length = 0))
const hide = (hidden: boolean) =>
  page.evaluate((hidden) => (globalThis as unknown as Noted).hide(hidden), hidden)

async function choose(id: string): Promise<void> {
  await page.click('[data-action="company"]')
  await page.click(`[data-companion="${id}"] input`)
}

/** Turns one on, and closes the list. */
async function along(id: string): Promise<void> {
  await choose(id)
  await page.locator(`[data-companion="${id}"] input[aria-checked="true"]`).waitFor()
  await page.keyboard.press('Escape')
  await expectCount(page, 'dialog', 0)
}

const title = (page: Page) => page.locator('main h1').textContent()

it('nothing of it is fetched before it is asked for, and nothing goes along unchosen', async () => {
  const asked = () => site.asked.filter((path) => /\/(session|company|notification|speech)-/.test(path))
  const before = asked().length
  await begin()
  await done(page, 'route2024/menu')
  expect(asked().length).toBe(before)
  await page.click('[data-action="company"]')
  await page.locator('[data-companion="awake"]').waitFor()
  await expectCount(page, '[role="switch"]:checked', 0)
  await expectCount(page, '[data-companion="notification"]', 0) // there is no worker here
})

it('says so where the list cannot be fetched, and lists all when it can be', async () => {
  await page.route(/assets\/company-.*js/, (route) => route.abort())
  await begin()
  await page.click('[data-action="company"]')
  await page.locator('dialog p').waitFor()
  await expectCount(page, '[data-companion]', 0)
  await page.keyboard.press('Escape')
  await expectCount(page, 'dialog', 0)
  await page.unroute(/assets\/company-.*js/)
  await page.route(/assets\/badge-.*js/, (route) => route.abort())
  await page.click('[data-action="company"]')
  await page.locator('[data-companion="keys"]').waitFor()
  await expectCount(page, '[data-companion="badge"]', 0)
  await page.keyboard.press('Escape')
  await expectCount(page, 'dialog', 0)
  await page.unroute(/assets\/badge-.*js/)
  await page.click('[data-action="company"]')
  await page.locator('[data-companion="badge"]').waitFor()
})

describe('the screen is kept on', () => {
  beforeEach(() =>
    page.addInitScript(() => {
      const { noted } = globalThis as unknown as Noted
      const request = async () => {
        noted.push('taken')
        const lock = { released: false, release: async () => noted.push('given up') }
        document.addEventListener('visibilitychange', () => {
          // as browsers do
          if (document.visibilityState === 'hidden') lock.released = true
        })
        return lock
      }
      Object.defineProperty(navigator, 'wakeLock', { value: { request } })
    }),
  )

  it('while following, again on return, and no longer when it is turned off', async () => {
    await begin()
    await along('awake')
    await hide(true)
    await hide(false)
    await poll(noted).toEqual(['taken', 'taken'])
    await choose('awake')
    await poll(noted).toEqual(['taken', 'taken', 'given up'])
    await hide(true)
    await hide(false)
    expect(await noted()).toHaveLength(3)
  })

  alsoIt('with the next case too, without being asked, until the ending', async () => {
    await begin()
    await along('awake')
    await begin()
    await poll(noted).toEqual(['taken'])
    await page.goto(`${page.url().split('&at')[0]}&at=answered`)
    await poll(noted).toEqual(['taken'])
    await page.click('[data-action="solved"]')
    await poll(noted).toEqual(['taken', 'given up'])
    // the ending was a slip
    await page.click('[data-action="undo"]')
    await poll(noted).toEqual(['taken', 'given up', 'taken'])
  })

  it('says so where the phone has none to give', async () => {
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'setAppBadge', {
        value: () => Promise.reject(new Error('no')),
      }),
    )
    await begin()
    await choose('badge')
    await page.locator('[data-companion="badge"] .refused:not(:empty)').waitFor()
    expect(await page.isChecked('[data-companion="badge"] input')).toBe(false)
  })
})

it('the number on the icon counts the steps that are left, and goes with the ending', async () => {
  await page.addInitScript(() => {
    const { noted } = globalThis as unknown as Noted
    const note = (what: string) => async () => void noted.push(what)
    Object.defineProperty(Navigator.prototype, 'setAppBadge', {
      value: async (count?: number) => void noted.push(String(count)),
    })
    Object.defineProperty(Navigator.prototype, 'clearAppBadge', { value: note('none') })
  })
  await begin()
  await along('badge')
  await done(page, 'route2024/menu')
  await poll(async () => (await noted()).at(-1)).toBe('14')
  await page.click('[data-action="undo"]')
  await poll(async () => (await noted()).at(-1)).toBe('15')
  await page.click('[data-action="undo"]')
  // at a question a dot
  await poll(async () => (await noted()).at(-1)).toBe('undefined')
  await page.goto(`${page.url().split('&at')[0]}&at=answered`)
  await page.click('[data-action="solved"]')
  await poll(async () => (await noted()).at(-1)).toBe('none')
})

describe('read aloud', () => {
  beforeEach(() =>
    page.addInitScript(() => {
      const { noted } = globalThis as unknown as Noted
      const voices = [
        { lang: 'ja-JP', name: 'far', localService: false },
        { lang: 'ja-JP', name: 'ja', localService: true },
        { lang: 'en-GB', name: 'en', localService: true },
      ]
      class Utterance {
        rate = 1
        lang = ''
        voice: { name: string } | null = null
        constructor(readonly text: string) {}
      }
      const speechSynthesis = Object.assign(new EventTarget(), {
        getVoices: () => (location.hash === '#mute' ? [] : voices),
        cancel: () => noted.push('hush'),
        speak: ({ text, rate, voice }: Utterance) => noted.push(`${voice?.name} ${rate} ${text}`),
      })
      Object.defineProperty(globalThis, 'speechSynthesis', { value: speechSynthesis })
      Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance })
    }),
  )

  it('says each step once, with a voice of this phone', async () => {
    await begin()
    await along('speech')
    const first = await title(page)
    expect(await noted()).toEqual(['hush', `ja 1 ${first}`])
    await forgetNoted()
    await done(page, 'route2024/menu')
    await expectSaved(page)
    const second = await title(page)
    await poll(noted).toEqual(['hush', `ja 1 ${second}`])
    await page.click('[data-action="company"]')
    await forgetNoted()
    await page.click('[data-also="slower"]')
    await page.click('[data-also="again"]')
    expect(await noted()).toEqual(['hush', `ja 0.7 ${second}`, 'hush', `ja 0.7 ${second}`])
    await forgetNoted()
    await page.click('[data-companion="speech"] input')
    await page.keyboard.press('Escape')
    await done(page, 'route2024/to-support')
    await expectSaved(page)
    expect(await noted()).toEqual(['hush'])
  })

  it('in English the quoted label is said by the Japanese voice', async () => {
    await begin('en')
    await done(page, 'route2024/menu')
    await done(page, 'route2024/to-support')
    await along('speech')
    expect(await noted()).toContain(`ja 1 ${labelOf('support')}`)
    expect((await noted()).filter((said) => said.startsWith('en'))).toHaveLength(2)
  })

  alsoIt('says so where there is no voice', async () => {
    await begin()
    await page.evaluate(() => history.replaceState(null, '', '#mute'))
    await choose('speech')
    await page.locator('[data-companion="speech"] .refused:not(:empty)').waitFor()
    expect(await noted()).toEqual(['hush'])
  })
})

describe('the floating picture', () => {
  beforeEach(() =>
    page.addInitScript(() => {
      const here = globalThis as unknown as Noted
      Object.defineProperty(globalThis, 'documentPictureInPicture', { value: undefined })
      Object.defineProperty(document, 'pictureInPictureEnabled', { value: location.hash !== '#none' })
      HTMLVideoElement.prototype.requestPictureInPicture = async function () {
        here.noted.push('floats')
        Object.assign(globalThis, { floating: this })
        return {} as PictureInPictureWindow
      }
      const { captureStream } = HTMLCanvasElement.prototype
      HTMLCanvasElement.prototype.captureStream = function (...given) {
        here.canvas = this
        return captureStream.apply(this, given)
      }
      const { fillText } = CanvasRenderingContext2D.prototype
      CanvasRenderingContext2D.prototype.fillText = function (text, ...given) {
        here.noted.push(text)
        fillText.call(this, text, ...given)
      }
    }),
  )

  const picture = () => page.evaluate(() => (globalThis as unknown as Noted).canvas?.toDataURL())

  it('says the step’s sentence, and changes from step to step and not between', async () => {
    await begin()
    await along('floating')
    expect((await noted()).join('')).toContain(await title(page))
    const first = await picture()
    await forgetNoted()
    await done(page, 'route2024/menu')
    await poll(async () => (await noted()).join('')).toContain(await title(page))
    const second = await picture()
    expect(second).not.toBe(first)
    await page.click('[data-action="undo"]')
    await poll(picture).toBe(first)
  })

  alsoIt('has its text in the colours of the page, in the dark too', async () => {
    await begin()
    await along('floating')
    const light = await picture()
    await page.emulateMedia({ colorScheme: 'dark' })
    await poll(picture).not.toBe(light)
  })

  alsoIt('stays when an older one tells late that it is gone', async () => {
    await begin()
    await along('floating')
    await page.evaluate(() =>
      Object.assign(globalThis, { older: (globalThis as { floating?: unknown }).floating }),
    )
    await page.click('[data-action="company"]')
    await page.click('[data-companion="floating"] input')
    await page.locator('[data-companion="floating"] input[aria-checked="false"]').waitFor()
    await page.click('[data-companion="floating"] input')
    await page.locator('[data-companion="floating"] input[aria-checked="true"]').waitFor()
    await page.evaluate(() =>
      (globalThis as unknown as { older: HTMLVideoElement }).older.dispatchEvent(
        new Event('leavepictureinpicture'),
      ),
    )
    await page.keyboard.press('Escape')
    await forgetNoted()
    await done(page, 'route2024/menu')
    await poll(async () => (await noted()).join('')).toContain(await title(page))
    await page.click('[data-action="company"]')
    expect(await page.isChecked('[data-companion="floating"] input')).toBe(true)
  })

  alsoIt('is off when its window is closed', async () => {
    await begin()
    await along('floating')
    await page.evaluate(() =>
      (globalThis as unknown as { floating: HTMLVideoElement }).floating.dispatchEvent(
        new Event('leavepictureinpicture'),
      ),
    )
    await page.click('[data-action="company"]')
    await page.locator('[data-companion="floating"] input[aria-checked="false"]').waitFor()
  })
})

alsoIt('a browser that floats nothing does not offer it', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'documentPictureInPicture', { value: undefined })
    Object.defineProperty(document, 'pictureInPictureEnabled', { value: false })
  })
  await begin()
  await page.click('[data-action="company"]')
  await page.locator('[data-companion="split"]').waitFor()
  await expectCount(page, '[data-companion="floating"]', 0)
})

it('the floating window of a computer has real buttons', async () => {
  await page.addInitScript(() => {
    const requestWindow = async () => {
      const frame = document.createElement('iframe')
      frame.id = 'floats'
      document.body.append(frame)
      return frame.contentWindow
    }
    Object.defineProperty(globalThis, 'documentPictureInPicture', { value: { requestWindow } })
  })
  await begin()
  await along('floating')
  const small = page.frameLocator('#floats')
  expect(await small.locator('h1').textContent()).toBe(await title(page))
  await small.locator('.button.wide').click()
  await expectPlace(page, 'route2024/to-support')
  await poll(() => small.locator('h1').textContent()).toBe(await title(page))
  await small.locator('.quiet').click()
  await expectPlace(page, 'route2024/menu')
})

it('the keys of the lock screen take a step forward and back', async () => {
  await page.addInitScript(() => {
    const handlers: Record<string, (() => void) | null> = {}
    Object.assign(globalThis, { handlers })
    MediaSession.prototype.setActionHandler = (name, handler) => {
      handlers[name] = handler as (() => void) | null
    }
    HTMLMediaElement.prototype.play = async function () {
      ;(globalThis as unknown as Noted).noted.push(`${this.loop} ${this.src.slice(0, 5)}`)
    }
  })
  const press = (...keys: string[]) =>
    page.evaluate((keys) => {
      const { handlers } = globalThis as unknown as { handlers: Record<string, () => void> }
      for (const key of keys) handlers[key]?.()
    }, keys)
  await begin()
  expect(await noted()).toEqual([])
  await along('keys')
  expect(await noted()).toEqual(['true blob:'])
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe(await title(page))
  await press('nexttrack')
  await expectPlace(page, 'route2024/to-support')
  await expectSaved(page)
  await press('previoustrack')
  await expectPlace(page, 'route2024/menu')
  // faster than the page draws: each key counts where the case stands by then
  await press('nexttrack', 'nexttrack')
  await expectPlace(page, 'route2024/support')
  await press('previoustrack', 'previoustrack')
  await expectPlace(page, 'route2024/menu')
  await press('nexttrack', 'previoustrack')
  await expectPlace(page, 'route2024/menu')
  await expectSaved(page)
  await choose('keys')
  await poll(() => page.evaluate(() => navigator.mediaSession.metadata)).toBeNull()
  await press('nexttrack')
  await page.keyboard.press('Escape')
  await expectPlace(page, 'route2024/menu')
})

describe('coming back', () => {
  const away = async (ms: number) => {
    await hide(true)
    await page.clock.fastForward(ms)
    await hide(false)
  }

  it('after 20 seconds asks whether it worked, and one tap ticks the step', async () => {
    await begin()
    await page.clock.install()
    await away(5_000)
    await away(21_000)
    await page.click('[data-action="come-back-done"]')
    await expectPlace(page, 'route2024/to-support')
    await expectCount(page, 'dialog', 0)
    await away(21_000)
    await page.click('[data-action="not-yet"]')
    await expectCount(page, 'dialog', 0)
    await expectPlace(page, 'route2024/to-support')
  })

  it('asks nothing after a short look, at a question, or where the step was done meanwhile', async () => {
    await begin()
    await page.clock.install()
    await away(19_000)
    await hide(true)
    const other = await context.newPage()
    await other.goto(page.url())
    await done(other, 'route2024/menu')
    await expectSaved(other)
    await expectPlace(page, 'route2024/to-support')
    await page.clock.fastForward(30_000)
    await hide(false)
    await page.click('[data-action="undo"]')
    await page.click('[data-action="undo"]')
    await expectPlace(page, 'howToAsk')
    await away(30_000)
    await expectCount(page, 'dialog', 0)
  })

  it('after a day the home screen says so gently', async () => {
    await begin()
    await expectSaved(page)
    await page.goto(`${site.origin}/ja/`)
    await page.locator('.open-case [data-action="continue"]').waitFor()
    await expectCount(page, '.open-case > p', 0)
    await page.clock.setFixedTime(Date.now() + 25 * 60 * 60 * 1000)
    await page.reload()
    await page.locator('.open-case > p').waitFor()
  })
})

it('practises the whole run on the drawings, says where to look, and writes nothing', async () => {
  await begin()
  await expectSaved(page)
  await page.click('[data-action="steps"]')
  await page.click('[data-action="practise"]')
  const practice = page.locator('[data-practice]')
  await practice.waitFor()
  await practice.locator('.screen').click({ position: { x: 5, y: 5 } })
  await expect.poll(() => practice.locator('.refused').textContent(), { timeout: 10_000 }).toContain('右下')
  for (let steps = 0; (await practice.count()) > 0 && steps < 20; steps++) {
    const now = await practice.getAttribute('data-practice')
    await practice.locator('.target').click()
    await expectCount(page, `[data-practice="${now}"]`, 0)
  }
  await page.click('[data-action="end-practice"]')
  await expectPlace(page, 'route2024/menu')
  await page.click('[data-action="steps"]')
  await expectCount(page, 'dialog input[aria-checked="true"]', 0)
  const id = new URL(page.url()).searchParams.get('case')
  await page.goto(`${site.origin}/ja/case/?id=${id}`)
  await expectCount(page, '.story [data-act="tick"]', 0)
})

const dressed = [
  ['en', 'dark'],
  ['ja', 'light'],
] as const
it.each(looksTwice ? dressed : dressed.slice(0, 1))(
  'axe finds nothing on its sheets, in %s and %s',
  async (lang, colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const violations = async () => {
      const found = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .include('dialog')
        .analyze()
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
      )
    }
    await begin(lang)
    await page.click('[data-action="company"]')
    await page.click('[data-companion="awake"] input')
    await page.click('[data-companion="split"] summary')
    expect(await violations()).toEqual([])
    const small = await page.locator('dialog :is(button, label, summary)').evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => width < 47.5 || height < 47.5)
        .map(({ width, height }) => `${width}×${height}`),
    )
    expect(small).toEqual([])
    await page.keyboard.press('Escape')
    await page.click('[data-action="steps"]')
    await page.click('[data-action="practise"]')
    await page.locator('[data-practice]').waitFor()
    expect(await violations()).toEqual([])
    await page.keyboard.press('Escape')
    await page.clock.install()
    await hide(true)
    await page.clock.fastForward(30_000)
    await hide(false)
    await page.locator('[data-action="not-yet"]').waitFor()
    expect(await violations()).toEqual([])
  },
)

it.each(languagesFor('en'))(
  'opens a page of Amazon only from a known address, said to be untried, in %s',
  async (lang) => {
    await start(page, `${site.origin}/${lang}/guides/contact-support/`)
    await page.locator('[data-choice]').first().waitFor()
    const from = page.url().split('&at')[0]
    await page.goto(`${from}&guide=contact-support&at=toChat.address&step=type-address`)
    const link = page.locator('[data-action="open-amazon"]')
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe(amazonAddresses['contact-address'])
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(await link.getAttribute('rel')).toBe('noreferrer')
    expect(await page.locator('.open-amazon .small').textContent()).toMatch(/確かめていません|haven’t tried/)
    expect(await page.locator('.address-bar').textContent()).toContain('www.amazon.co.jp/contact-us')
  },
)
