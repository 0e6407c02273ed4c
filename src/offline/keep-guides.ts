/** Guides that are not in the offline store yet, and fetching them all. The worker keeps what passes through it (worker/visited.ts). */
import { dataFile } from '../addresses.ts'
import type { Language } from '../words/shape.ts'

/** Guides fetched at the same time. */
const lanes = 6

/** Which of these guides no store has. None where there is no worker that could keep them. */
export async function notKept(lang: Language, slugs: readonly string[]): Promise<string[]> {
  if (!('caches' in globalThis) || !navigator.serviceWorker?.controller) return []
  const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
  const kept = await Promise.all(stores.map((store) => store.keys()))
  const paths = new Set(kept.flat().map(({ url }) => new URL(url).pathname))
  return slugs.filter((slug) => !paths.has(dataFile(lang, slug)))
}

/**
 * Fetches guides into the store; tells after each how many are done. Rejects with the first that cannot be had, or when
 * it is stopped: what was fetched by then stays, and the next time begins with what is left.
 */
export async function keepGuides(
  lang: Language,
  slugs: readonly string[],
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const left = [...slugs]
  let done = 0
  const lane = async () => {
    for (let slug = left.shift(); slug !== undefined; slug = left.shift()) {
      const response = await fetch(dataFile(lang, slug, document.documentElement.dataset.version), { signal })
      if (!response.ok) throw new Error(`${slug} answers ${response.status}`)
      tell(++done)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
