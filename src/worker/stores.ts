/** One cache a version. Older ones stay until their last page is gone. */
const prefix = 'tejun-files '

export const storeName = `${prefix}${__VERSION__}`

/** This version's cache first, then older ones, newest first. */
export async function stores(): Promise<Cache[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== storeName)
  return Promise.all([storeName, ...names.reverse()].map((name) => caches.open(name)))
}

/** Caches that are neither this version's nor held by an open page (see offline/version.ts). */
export async function orphans(): Promise<string[]> {
  const { held = [] } = (await self.navigator.locks?.query()) ?? {}
  const inUse = new Set(held.map((lock) => lock.name?.replace('tejun ', prefix)))
  return (await caches.keys()).filter(
    (name) => name.startsWith(prefix) && name !== storeName && !inUse.has(name),
  )
}
