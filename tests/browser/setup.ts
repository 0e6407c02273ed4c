import { execFileSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { findBrowser, findShell } from '../../.ci/browser.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    chrome: string
    /** The engine without a window. */
    shell: string
  }
}

/** Builds the app as it ships, once, and finds the browser for all test files. */
export default async function setup(project: TestProject) {
  project.provide('chrome', await findBrowser())
  project.provide('shell', await findShell())
  build('dist')
}

/** A production build into a folder, by the same command as the README's. */
export function build(outDir: string, env: Record<string, string> = {}) {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--app', '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'production', OUT_DIR: outDir, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
