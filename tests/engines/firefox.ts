/** Firefox through Marionette, the door that it has for tests: JSON over a socket, each message led by its length. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Engine } from './engine.ts'
import { killAll, ownGroup } from './program.ts'
import { driven } from './webdriver.ts'

const places = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
]

/** Path of an installed Firefox, if there is one. */
export const firefox = process.env.FIREFOX_PATH ?? places.find((path) => existsSync(path))

const preferences = {
  'marionette.port': 0, // any that is free
  'browser.shell.checkDefaultBrowser': false,
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1, // killed often, it would ask for its safe mode
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#nobody',
  'intl.accept_languages': 'ja',
}

/** Starts it with its profile in a folder, where it finds again what it kept there before. */
export async function startFirefox(profile: string, workers = true): Promise<Engine> {
  if (!firefox) throw new Error('Firefox is not installed')
  const all = { ...preferences, 'dom.serviceWorkers.enabled': workers }
  const lines = Object.entries(all).map(([name, value]) => `user_pref('${name}', ${JSON.stringify(value)});`)
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const door = join(profile, 'MarionetteActivePort')
  rmSync(door, { force: true })
  const child = spawn(firefox, ['--headless', '--marionette', '--no-remote', '--profile', profile], {
    ...ownGroup,
    stdio: 'ignore',
  })
  const gone = once(child, 'exit')
  await expect
    .poll(() => existsSync(door) && readFileSync(door, 'utf8').trim(), { timeout: 60_000 })
    .toBeTruthy()
  const send = await marionette(Number(readFileSync(door, 'utf8')))
  await send('NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } } })
  return {
    ...driven((command, parameters) => send(command, parameters)),
    kill: () => killAll(child),
    gone,
    close: async () => {
      await send('DeleteSession', {}).catch(() => undefined)
      killAll(child)
      await gone
    },
  }
}

/** Gives a function that sends a command of WebDriver and waits for its result. */
async function marionette(port: number) {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const waiting = new Map<number, { done(result: unknown): void; failed(error: Error): void }>()
  let next = 0
  listen(socket, (message) => {
    if (!Array.isArray(message)) return // its greeting
    const [, id, error, result] = message
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error) asked?.failed(new Error(`${error.error}: ${error.message}`))
    else asked?.done(result)
  })
  socket.on('error', () => undefined) // told by close
  socket.on('close', () => {
    for (const { failed } of waiting.values()) failed(new Error('Firefox is gone'))
  })
  return (command: string, parameters: object) =>
    new Promise<unknown>((done, failed) => {
      const text = JSON.stringify([0, ++next, `WebDriver:${command}`, parameters])
      waiting.set(next, { done, failed })
      socket.write(`${Buffer.byteLength(text)}:${text}`)
    })
}

function listen(socket: Socket, heard: (message: unknown) => void): void {
  let held = Buffer.alloc(0)
  socket.on('data', (bytes) => {
    held = Buffer.concat([held, bytes])
    for (;;) {
      const colon = held.indexOf(':')
      const end = colon + 1 + Number(held.subarray(0, Math.max(0, colon)).toString())
      if (colon < 0 || held.length < end) return
      heard(JSON.parse(held.subarray(colon + 1, end).toString()))
      held = held.subarray(end)
    }
  })
}
