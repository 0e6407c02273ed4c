/** One cache a version. Older ones stay until their last page is gone. */

/** Begins the name of every cache of this site; another base path on the same host has others. */
const prefix = `tejun-files ${import.meta.env.BASE_URL} `

export const storeName = `${prefix}${__VERSION__}`

/** The cache of a version that is asked for by name, or of this one. */
export const nameOf = (version: string | null) => (version === null ? storeName : prefix + version)

/** This version's cache first, then older ones, newest first; before them all that of a version asked for by name. */
export async function stores(version: string | null = null): Promise<Cache[]> {
  const older = (await caches.keys())
    .filter((name) => name.startsWith(prefix) && name !== storeName)
    .reverse()
  const names = [storeName, ...older]
  const asked = names.filter((name) => name === nameOf(version))
  return Promise.all([...new Set([...asked, ...names])].map((name) => caches.open(name)))
}

/** Caches that are neither this version's nor held by an open page (see offline/version.ts). */
export async function orphans(): Promise<string[]> {
  // nobody can tell which pages are open: then nothing is let go
  if (!self.navigator.locks) return []
  const { held = [] } = await self.navigator.locks.query()
  const inUse = new Set(held.map((lock) => lock.name?.replace(`tejun ${import.meta.env.BASE_URL} `, prefix)))
  return (await caches.keys()).filter(
    (name) => name.startsWith(prefix) && name !== storeName && !inUse.has(name),
  )
}
