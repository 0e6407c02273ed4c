/** A whole guide as a screen reader tells it: names, roles, order, where the focus is, and what is announced. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { steps } from '../guide/route.ts'
import { launch, phoneWithoutWorker } from './browser.ts'
import { type Site, serve } from './site.ts'

let browser: Browser
let site: Site
let page: Page

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launch(), serve()])
  page = await (await browser.newContext(phoneWithoutWorker)).newPage()
})
afterAll(async () => {
  await browser.close()
  await site.kill()
})

const tree = () => page.locator('body').ariaSnapshot()

/** The page tells all of this, in this order. */
async function hears(...said: readonly string[]): Promise<void> {
  const whole = await tree()
  let from = 0
  for (const one of said) {
    const at = whole.indexOf(one, from)
    expect(at, `"${one}" after ${JSON.stringify(whole.slice(0, from).slice(-80))} in\n${whole}`).not.toBe(-1)
    from = at + one.length
  }
}

/** The new heading has the focus, so it is what is read; nothing in the page speaks beside it. */
async function arrivesAt(heading: string): Promise<void> {
  const h1 = page.getByRole('heading', { level: 1, name: heading })
  await h1.waitFor()
  await expect.poll(() => h1.evaluate((one) => one === document.activeElement)).toBe(true)
  const spoken = page.locator(
    'main :is([role="status"], [role="alert"], [aria-live]):not(:empty, .offline-line)',
  )
  expect(await spoken.allTextContents()).toEqual([])
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

it('from the home screen to a solved case', async () => {
  await page.goto(`${site.origin}/ja/`)
  await hears(
    'banner',
    'link "English"',
    'main',
    'heading "どうしましたか？" [level=1]',
    'search:',
    'button "さがす"',
    'searchbox "困っていることを書く"',
    'link "詐欺 かもしれない', // its reading is for the eye
    'region "困っていること"',
    'link "Amazonコインの 払 戻 し',
    'region "小さな道具"',
    'contentinfo',
    'navigation "そのほかの画面"',
  )

  await page.getByRole('link', { name: /^Amazonコインの/ }).click()
  await page.getByRole('link', { name: 'はじめる' }).waitFor()
  await hears(
    'link "ホーム"',
    'main',
    'heading "Amazonコインの 払 戻 し" [level=1]',
    'term: かかる時間',
    'definition: 5〜20分ほど',
    'link "はじめる"',
    'region "この手順の全文"',
    'heading "コインの払戻しは届きましたか？" [level=3]',
  )

  await page.getByRole('link', { name: 'はじめる' }).click()
  await page.getByRole('heading', { level: 1, name: 'コインの払戻しは届きましたか？' }).waitFor()
  await hears('main', 'heading', 'button "届いた', 'button "届いていない', 'button "わからない')
  await page.getByRole('button', { name: /^届いていない/ }).click()
  await arrivesAt('返金用銀行口座の登録は、2024年8月28日に間に合いましたか？')
  await page.getByRole('button', { name: /^間に合った/ }).click()
  await arrivesAt('どうやって聞きますか？')
  await page.getByRole('button', { name: /^2024年5月の道順を見る/ }).click()

  // a tap: the sentence, the picture as one group with one target, then the button
  await arrivesAt('右下の「≡」をタップします')
  await hears(
    'button "すべてのステップ',
    'button "1つ戻す"',
    'main',
    `1 / ${steps.length}`,
    'heading "右下の「≡」をタップします" [level=1]',
    'group "Amazonアプリの図"',
    'button "≡"',
    'button "タップした"',
    'button "この表示が見つからない"',
  )
  const taps: Readonly<Record<string, string>> = {
    scroll: 'スクロールした',
    answer: '答えた',
    wait: '待った',
  }
  for (let nth = 1; nth < steps.length; nth++) {
    const kind = (await page.locator('.follow').getAttribute('data-kind')) ?? ''
    const before = await page.locator('h1').textContent()
    await press(taps[kind] ?? 'タップした')
    await expect.poll(() => page.locator('h1').textContent()).not.toBe(before)
    expect(await tree(), `step ${nth + 1}`).toContain(`${nth + 1} / ${steps.length}`)
    await arrivesAt((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')
  }

  // a chat: what to send can be copied, and that it was is said
  await arrivesAt('聞きたいことを入力して送ります')
  await hears('最後の1つ', 'heading', 'group "Amazonアプリの図"', 'button "文をコピー"', 'button "送った"')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await press('文をコピー')
  await expect
    .poll(() => page.locator('main').getByRole('status').first().textContent())
    .toBe('コピーしました')
  await press('送った')

  await arrivesAt('返事はもらえましたか？')
  await hears(
    'list "これまでの答え"',
    'heading "返事はもらえましたか？" [level=1]',
    'heading "解決しましたか？" [level=2]',
    'button "はい、',
    'button "いいえ、',
    'link "今は待つ（あとで続ける）"',
  )
  await page.getByRole('button', { name: /^はい、/ }).click()
  await arrivesAt('解決しました。おつかれさまでした。')
  await hears('heading "解決しました。', 'link "記録を見る"', 'link "ホーム"')
}, 120_000)
