/** Fills the store of a version with all its files, or with none of them. */
import kept from 'virtual:files'
import { fetchFile, fetchPack, hashOf } from './fetched.ts'
import type { Sums } from './kept-files.ts'
import { orphans, storeName, stores } from './stores.ts'
import { visitedBefore } from './visited.ts'

declare const self: ServiceWorkerGlobalScope

/** Things fetched at the same time. */
const lanes = 6

/** Every file of this version. */
const files: Sums = Object.assign({}, kept.alone, ...kept.packs.map((pack) => pack.files))

/** Whether a path under the base is one of this version's files. */
export const isKept = (path: string) => Object.hasOwn(files, path)

const urlOf = (path: string) => import.meta.env.BASE_URL + path

/** Fills this version's cache. Rejects, and leaves nothing behind, where one file is missing or not what was built. */
export async function keepAll(): Promise<void> {
  const had = await caches.has(storeName)
  try {
    const store = await caches.open(storeName)
    await fetchInto(store, await withoutOlder(store))
    await fetchVisited(store)
  } catch (error) {
    if (!had) await caches.delete(storeName)
    throw error
  }
}

/** Copies what an older version has already, the same to the byte. Gives the paths that are still missing. */
async function withoutOlder(store: Cache): Promise<Set<string>> {
  const older = (await stores()).slice(1)
  const missing = new Set(Object.keys(files))
  if (!older.length) return missing
  await inLanes([...missing], async (path) => {
    for (const one of older) {
      const response = await one.match(urlOf(path))
      if (!response || (await hashOf(await response.clone().arrayBuffer())) !== files[path]) continue
      await store.put(urlOf(path), response)
      missing.delete(path)
      return
    }
  })
  return missing
}

/** Fetches by packs where much is missing, and one by one where little is. */
async function fetchInto(store: Cache, missing: ReadonlySet<string>): Promise<void> {
  const inside = kept.packs.map((pack) => ({ ...pack, paths: Object.keys(pack.files) }))
  const worth = inside.filter(
    ({ paths }) => paths.filter((path) => missing.has(path)).length > paths.length / 2,
  )
  const packed = new Set(worth.flatMap(({ paths }) => paths))
  const alone = [...missing].filter((path) => !packed.has(path))
  await inLanes(
    [
      ...worth.map((pack) => async () => {
        const inside = await fetchPack(urlOf(pack.path), pack.hash)
        await Promise.all([...inside].map(([path, response]) => store.put(urlOf(path), response)))
      }),
      ...alone.map((path) => async () => store.put(urlOf(path), await fetchFile(urlOf(path), files[path]))),
    ],
    (fetch) => fetch(),
  )
}

/** Guides that were opened with an older version, as they are now; one that is gone is left out. */
async function fetchVisited(store: Cache): Promise<void> {
  const missing = (await visitedBefore()).filter((url) => !isKept(url.slice(import.meta.env.BASE_URL.length)))
  await inLanes(missing, async (url) => {
    const response = await fetch(url, { cache: 'no-cache', credentials: 'same-origin' })
    if (response.ok) await store.put(url, response)
  })
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
  for (const path of Object.keys(files)) {
    if (there.has(urlOf(path))) continue
    try {
      await store.put(urlOf(path), await fetchFile(urlOf(path), files[path]))
    } catch {
      // the network is gone again, or the host has a newer version of it by now
    }
  }
}

/** Works through a list, a few at a time. Rejects with the first failure. */
async function inLanes<T>(todo: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...todo]
  const lane = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}

/**
 * The first worker takes the pages that are open. A newer one has them by itself; and a page that is just being opened
 * would wait for it: old versions are let go with the next page, not here.
 */
export async function takePages(): Promise<void> {
  if ((await stores()).length === 1) await self.clients.claim()
}

/** Drops the caches of versions that no page uses any more. */
export async function letGoOfOld(): Promise<void> {
  // a newer version that fills its store, or waits with it, has no page yet that would hold it
  if (self.registration.installing || self.registration.waiting) return
  await Promise.all((await orphans()).map((name) => caches.delete(name)))
}
