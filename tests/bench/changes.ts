/** Small changes of the sources, built for real: what does a browser fetch again that has the version before? */
import { type ChildProcess, spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { phone } from '../browser/phone.ts'
import { closeLast, takeIn } from '../browser/updating.ts'
import { filesIn, type Host, wireBytes } from './host.ts'
import { installed, workerScript } from './visit.ts'

export interface Change {
  readonly name: string
  /** File in the sources. */
  readonly file: string
  readonly text: (before: string) => string
}

/** A sentence of a step in the middle of a guide, in one language. */
export const sentenceOf = (lang: string, slug: string): Change => ({
  name: `${slug}, ${lang}`,
  file: `locales/${lang}/${slug}.json`,
  text(before) {
    const said = [...before.matchAll(/"say": "(?=[^"{]+")/g)]
    const { index } = said[Math.floor(said.length / 2)] ?? {}
    if (index === undefined) throw new Error(`${slug} says nothing`)
    const at = index + '"say": "'.length
    return before.slice(0, at) + (lang === 'ja' ? 'ここで、' : 'Now: ') + before.slice(at)
  },
})

/** One more line in the first function of a file that can take one. */
export const lineIn = (file: string): Change => ({
  name: file,
  file,
  text(before) {
    const found = /^(?:export )?(?:default )?(?:async )?function [^\n]*\{$/m.exec(before)
    if (!found) throw new Error(`${file} has no function that takes a line`)
    const at = found.index + found[0].length
    return `${before.slice(0, at)}\n  performance.mark('one line')${before.slice(at)}`
  },
})

/** Deep ones, one that all parts draw with, one screen, and the first of all. */
export const lines = [
  'src/guide/replay.ts',
  'src/parts/icon.tsx',
  'src/screens/settings.tsx',
  'src/cases/trouble.ts',
  'src/words/load.ts',
  'src/worker/answer.ts',
  'src/main.tsx',
].map(lineIn)

/** Under the project, whose packages the copies use; git and the checks look past it. */
const workshop = resolve(`.cache/bench-${process.pid}`)
const unneeded = /^(node_modules|dist.*|tests|docs|\..*)$/

/** Makes one change in a copy of the sources. */
export const making =
  ({ file, text }: Change) =>
  (root: string) =>
    writeFileSync(join(root, file), text(readFileSync(join(root, file), 'utf8')))

/** A copy of the sources in a folder of its own, prepared or as they are. Gives the folder. */
export function copied(name: string, prepare?: (root: string) => void): string {
  const copy = join(workshop, name)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const entry of readdirSync('.').filter((entry) => !unneeded.test(entry)))
    cpSync(entry, join(copy, entry), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  prepare?.(copy)
  return copy
}

/** Begins to build a copy. */
export const building = (copy: string, options: readonly string[] = []): ChildProcess =>
  spawn(
    process.execPath,
    [resolve('node_modules/vite/bin/vite.js'), 'build', '--app', '--logLevel', 'error', ...options],
    {
      cwd: copy,
      env: { ...process.env, NODE_ENV: 'production', OUT_DIR: 'dist' },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )

/** Builds the sources, prepared or as they are. Gives the built folder. */
export async function built(
  name: string,
  prepare?: (root: string) => void,
  options: readonly string[] = [],
): Promise<string> {
  const copy = copied(name, prepare)
  await ended(building(copy, options))
  return join(copy, 'dist')
}

export const ended = (child: ChildProcess) =>
  new Promise<void>((done, failed) => {
    child.on('error', failed)
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error('a changed copy does not build'))))
  })

/** Takes away what `built` has made. */
export const clear = () => rmSync(workshop, { recursive: true, force: true, maxRetries: 3 })

/** Bytes of all files that one build has and the other has not. More than this no update needs. */
export function differing(before: string, after: string): number {
  const changed = filesIn(after).filter((file) => {
    const old = join(before, relative(after, file))
    return !existsSync(old) || !readFileSync(old).equals(readFileSync(file))
  })
  return changed.reduce((sum, file) => sum + wireBytes(file), 0)
}

/** A browser that has one build meets the other: bytes and requests of the update, until it is in use. */
export async function update(
  browser: Browser,
  server: Host,
  [before, after]: readonly [string, string],
): Promise<{ bytes: number; requests: number }> {
  server.deploy(before)
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    await page.goto(`${server.origin}/ja/`)
    await installed(page)
    await server.quiet()
    server.forget()
    server.deploy(after)
    await takeIn(page)
    // with its last page gone the new version comes in; then it may have something left to fetch
    const next = await closeLast(page)
    await server.quiet()
    for (const path of ['/ja/', '/ja/guides/coin-refund/', '/en/']) await next.goto(server.origin + path)
    await server.quiet()
    if (!server.log.some(({ path }) => path === workerScript)) throw new Error('nobody asked for the worker')
    return { bytes: server.log.reduce((sum, { bytes }) => sum + bytes, 0), requests: server.log.length }
  } finally {
    await context.close()
  }
}
