/** What another app shared: the worker holds it in memory, the page asks for it. */
import type { Shared, ToWorker } from '../worker/messages.ts'
import { readShared } from './read-shared.ts'

/** How long the worker may take to answer, ms. */
const patience = 4000

/** Gives what was shared last and not yet placed; undefined where there is nothing, or no worker. */
export function takeShared(): Promise<Shared | undefined> {
  const worker = navigator.serviceWorker?.controller
  if (!worker) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => resolve(undefined), patience)
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer)
      resolve(readShared(data))
    }
    worker.postMessage({ type: 'SHARED' } satisfies ToWorker, [port2])
  })
}

/** It stands in a case now, or the person wants none of it. */
export function sharedPlaced(): void {
  navigator.serviceWorker?.controller?.postMessage({ type: 'SHARED_PLACED' } satisfies ToWorker)
}
