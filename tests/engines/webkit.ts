/** WebKitGTK through its driver, by plain HTTP. It keeps nothing from one session to the next. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { expect } from 'vitest'
import type { Engine } from './engine.ts'
import { killAll, ownGroup } from './program.ts'
import { driven } from './webdriver.ts'

const onPath = (name: string) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
const driver = onPath('WebKitWebDriver')
const screen = onPath('xvfb-run')

/** Whether it can be started here: the driver, and a screen or something that stands in for one. */
export const webkit = driver !== undefined && (process.env.DISPLAY !== undefined || screen !== undefined)

const routes: Record<string, readonly [method: string, path: string]> = {
  Navigate: ['POST', 'url'],
  Refresh: ['POST', 'refresh'],
  FindElement: ['POST', 'element'],
  ExecuteScript: ['POST', 'execute/sync'],
}

export async function startWebkit(): Promise<Engine> {
  if (!driver) throw new Error('WebKitGTK is not installed')
  const port = await freePort()
  const [program, ...before] = process.env.DISPLAY || !screen ? [driver] : [screen, '-a', driver]
  const child = spawn(program, [...before, `--port=${port}`], { ...ownGroup, stdio: 'ignore' })
  const gone = once(child, 'exit')
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as { value: { message?: string } | null }
    if (!response.ok) throw new Error(value?.message ?? `${response.status}`)
    return value
  }
  await expect
    .poll(
      () =>
        ask('GET', 'status').then(
          () => true,
          () => false,
        ),
      { timeout: 30_000 },
    )
    .toBe(true)
  const { sessionId } = (await ask('POST', 'session', { capabilities: {} })) as { sessionId: string }
  const session = `session/${sessionId}`
  return {
    ...driven((command, parameters) => {
      if (command === 'ElementClick')
        return ask('POST', `${session}/element/${(parameters as { id: string }).id}/click`, {})
      const [method, path] = routes[command] ?? ['POST', command]
      return ask(method, `${session}/${path}`, parameters)
    }),
    kill: () => killAll(child),
    gone,
    close: async () => {
      await ask('DELETE', session).catch(() => undefined)
      killAll(child)
      await gone
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || !address) throw new Error('no port is free')
  return address.port
}
