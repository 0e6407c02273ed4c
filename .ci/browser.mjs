// Finds a Chromium to test with, or fetches one: installed browsers first, then Playwright's, npm's and Debian's.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const installed = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
}

/** Path of a browser that can be started. Fetches one where none is installed; throws with what to do where that fails. */
export async function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH
  const here = (installed[process.platform] ?? []).find((path) => existsSync(path))
  return here ?? (await playwrights()) ?? (await npms()) ?? debians() ?? fail()
}

/**
 * Path of Chromium's headless shell where Debian's is installed, else of the browser that stands in for it: the same
 * engine without the window around it, whose drawing takes half of all time in a test.
 */
export async function findShell() {
  const whole = await findBrowser()
  const shell = '/usr/bin/chromium-headless-shell'
  return !process.env.CHROME_PATH && existsSync(shell) ? shell : whole
}

async function playwrights() {
  const { chromium } = await import('playwright-core')
  const path = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined)
  if (path()) return path()
  console.log('No browser found: fetching one with Playwright …')
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
  })
  return path()
}

/** A Chromium that is an npm package: works where only the npm registry can be reached. Linux on x64 only. */
async function npms() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'tejun-chromium')
  mkdirSync(join(folder, 'tmp'), { recursive: true })
  const name = '@sparticuz/chromium'
  const entry = join(folder, 'node_modules', name, 'build/esm/index.js')
  if (!existsSync(entry)) {
    console.log('Fetching a Chromium from the npm registry (67 MB) …')
    spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--engine-strict=false', `${name}@153`], {
      stdio: 'inherit',
    })
  }
  if (!existsSync(entry)) return undefined
  process.env.TMPDIR = join(folder, 'tmp') // it unpacks itself there
  const { default: chromium } = await import(pathToFileURL(entry).href)
  return chromium.executablePath()
}

function debians() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  spawnSync(
    'sh',
    ['-c', 'apt-get update -qq && apt-get install -y -qq chromium chromium-headless-shell fonts-noto-cjk'],
    {
      stdio: 'inherit',
    },
  )
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined
}

function fail() {
  throw new Error(
    'No Chromium, Chrome or Edge was found, and none could be fetched. Install one, or set CHROME_PATH to it.',
  )
}
