/** Fetches all files of a version, or none of them. */
import { files } from 'virtual:files'
import { orphans, storeName, stores } from './stores.ts'

declare const self: ServiceWorkerGlobalScope

/** Files fetched at the same time. */
const lanes = 6

/** Fills this version's cache. Rejects, and leaves nothing behind, where one file is missing or not what was built. */
export async function keepAll(): Promise<void> {
  const had = await caches.has(storeName)
  try {
    const store = await caches.open(storeName)
    const older = (await stores()).slice(1)
    const todo = Object.entries(files)
    const lane = async () => {
      for (let next = todo.pop(); next; next = todo.pop()) {
        const [path, hash] = next
        const url = import.meta.env.BASE_URL + path
        await store.put(url, (await kept(older, url, hash)) ?? (await fetched(url, hash)))
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  } catch (error) {
    if (!had) await caches.delete(storeName)
    throw error
  }
}

let mending: Promise<void> | undefined

/** Fetches anew what the phone has dropped of this version's files, as far as the host still has them. Never rejects. */
export function mend(): Promise<void> {
  mending ??= mendAll().finally(() => {
    mending = undefined
  })
  return mending
}

async function mendAll(): Promise<void> {
  const store = await caches.open(storeName)
  const there = new Set((await store.keys()).map(({ url }) => new URL(url).pathname))
  for (const [path, hash] of Object.entries(files)) {
    const url = import.meta.env.BASE_URL + path
    if (there.has(url)) continue
    try {
      await store.put(url, await fetched(url, hash))
    } catch {
      // the network is gone again, or the host has a newer version of it by now
    }
  }
}

/** A file that an older version has already, the same to the byte. */
async function kept(older: readonly Cache[], url: string, hash: string): Promise<Response | undefined> {
  for (const store of older) {
    const response = await store.match(url)
    if (response && (await hashOf(response.clone())) === hash) return response
  }
  return undefined
}

async function fetched(url: string, hash: string): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache', credentials: 'same-origin' })
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
  if ((await hashOf(response.clone())) !== hash) throw new Error(`${url} is not what was built`)
  // a response that was redirected may not answer a navigation: keep the body alone
  return new Response(response.body, { headers: response.headers })
}

async function hashOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Drops the caches of versions that no page uses any more. */
export async function letGoOfOld(): Promise<void> {
  // a newer version that fills its store, or waits with it, has no page yet that would hold it
  if (self.registration.installing || self.registration.waiting) return
  await Promise.all((await orphans()).map((name) => caches.delete(name)))
}
