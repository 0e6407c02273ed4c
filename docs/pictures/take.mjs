// `npm run pictures`: draws the icons from their SVG sources and takes the pictures from the running app.

import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../.ci/browser.mjs'
import { palettePng } from './palette.mjs'

const port = 4199
const server = spawn(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'preview', '--port', String(port), '--strictPort'],
  { stdio: 'ignore' },
)
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
})
try {
  await reachable()
  await icons()
  for (const lang of ['ja', 'en']) await screenshots(lang)
  await ogPicture()
} finally {
  await browser.close()
  server.kill()
}

async function reachable() {
  for (let tries = 0; tries < 100; tries++) {
    try {
      if ((await fetch(`http://localhost:${port}/ja/`)).ok) return
    } catch {
      await new Promise((retry) => setTimeout(retry, 100))
    }
  }
  throw new Error('the preview does not answer: run `npm run build` first')
}

async function icons() {
  await drawn('icon', 192, 'icon-192')
  await drawn('icon', 512, 'icon-512')
  await drawn('maskable', 192, 'maskable-192')
  await drawn('maskable', 512, 'maskable-512')
  await drawn('maskable', 180, 'apple-touch')
  await drawn('monochrome', 512, 'monochrome-512')
  // kept offline, for the tab, a notification and the lock screen: so they are small
  await drawn('icon-tab', 32, 'tab-32', 256)
  await drawn('icon', 96, 'notice-96', 128)
  // a mask: only how dense it is counts
  await drawn('monochrome', 96, 'badge-96', 16)
}

/** With a number of colours it gets a palette of them. */
async function drawn(svg, size, name, colours = 0) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const source = readFileSync(`public/icons/${svg}.svg`, 'utf8').replace(
    '<svg ',
    `<svg width="${size}" height="${size}" `,
  )
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${source}`)
  const path = `public/icons/${name}.png`
  const picture = await page.screenshot({ omitBackground: true })
  writeFileSync(path, colours ? palettePng(await pixelsOf(page, picture), size, colours) : picture)
  await page.close()
}

/** RGBA bytes of a picture. */
function pixelsOf(page, picture) {
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
    canvas.drawImage(image, 0, 0)
    return [...canvas.getImageData(0, 0, image.width, image.height).data]
  }, picture.toString('base64'))
}

async function screenshots(lang) {
  const phone = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    // the picture is of a step, not of the way to it
    reducedMotion: 'reduce',
    locale: lang,
    serviceWorkers: 'block',
  })
  const page = await phone.newPage()
  await page.goto(`http://localhost:${port}/${lang}/guides/coin-refund/`)
  await page.click('[data-action=start]')
  for (const [node, choice] of [
    ['state', 'notYet'],
    ['registered', 'yes'],
    ['howToAsk', 'may2024'],
  ]) {
    await page.click(`[data-node=${node}] [data-choice=${choice}]`)
  }
  for (const step of ['menu', 'to-support', 'support', 'digital', 'app-store', 'general']) {
    await page.click(`[data-place="route2024/${step}"] [data-action=done]`)
  }
  await page.waitForSelector('[data-place="route2024/coins"] [data-saved=true]')
  await page.screenshot({ path: `public/screenshots/${lang}-follow.png` })
  await page.goto(`http://localhost:${port}/${lang}/`)
  await page.waitForSelector('[data-action=continue]')
  await page.screenshot({ path: `public/screenshots/${lang}-home.png` })
  await phone.close()

  const wide = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: lang })
  await wide.goto(`http://localhost:${port}/${lang}/guides/contact-support/`)
  await wide.screenshot({ path: `public/screenshots/${lang}-wide.png` })
  await wide.close()
}

/** 1200 × 630, as link previews want it. */
async function ogPicture() {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } })
  const follow = readFileSync('public/screenshots/ja-follow.png').toString('base64')
  await page.setContent(`
    <style>
      body { margin: 0; height: 630px; display: flex; align-items: center; gap: 70px; padding-left: 90px; background: #faf8f3; color: #1d2430; font-family: "Noto Sans CJK JP", sans-serif }
      h1 { font-size: 92px; margin: 0 } p { font-size: 38px; line-height: 1.5; margin: 20px 0 0 }
      img { height: 760px; margin-top: 150px; border: 3px solid #1d2430; border-radius: 44px }
    </style>
    <div><h1>てじゅん</h1><p>Amazonで困ったとき、<br>画面どおりにタップ。</p></div><img src="data:image/png;base64,${follow}">`)
  await page.screenshot({ path: 'public/og.png' })
  await page.close()
}
