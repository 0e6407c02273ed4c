/**
 * Guides that are kept when they are visited. A site of a few guides keeps them all from the start; past the size that a
 * phone should be made to fetch (build/packs.ts) the store holds those that a person has opened, or asked for in the
 * settings.
 */
import { storeName, stores } from './stores.ts'

const data = `${import.meta.env.BASE_URL}data/`

/** Whether a path is of a guide, or of their titles. */
export const isData = (path: string) => path.startsWith(data)

/** Puts an answer into this version's store. The page has it at once; where it cannot be kept, it is fetched again next time. */
export async function keepVisited(path: string, response: Response): Promise<void> {
  try {
    await (await caches.open(storeName)).put(path, response)
  } catch {
    // no room is left
  }
}

/** Paths of guides that an older version has kept. */
export async function visitedBefore(): Promise<string[]> {
  const older = (await stores()).slice(1)
  const paths = await Promise.all(
    older.map(async (store) => (await store.keys()).map(({ url }) => new URL(url).pathname).filter(isData)),
  )
  return [...new Set(paths.flat())]
}
