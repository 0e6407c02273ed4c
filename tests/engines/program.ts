/** Programs that are started for a test, and folders that they keep things in. */
import { type ChildProcess, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Ends a program and all that it has started; it has to lead a group of its own (`detached`). */
export function killAll({ pid }: ChildProcess): void {
  if (pid === undefined) return
  if (process.platform === 'win32') spawnSync('taskkill', ['/F', '/T', '/PID', `${pid}`])
  else
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // it is gone already
    }
}

export const ownGroup = { detached: process.platform !== 'win32' }

/** A folder for a profile, and the way to be rid of it. */
export function newProfile(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'tejun-'))
  return {
    path,
    remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  }
}
