/** The theme that a person chose. Pages remember it where the worker cannot look (parts/theme.ts), and tell it. */
import type { ChosenTheme, ToWorker } from './messages.ts'

const place = `${import.meta.env.BASE_URL}theme`
const cacheName = `tejun-theme ${import.meta.env.BASE_URL}`

const asTheme = (said: string | undefined): ChosenTheme | undefined =>
  said === 'light' || said === 'dark' ? said : undefined

/** The one that a page has told last; undefined where it is the device's. Never rejects. */
export async function chosenTheme(): Promise<ChosenTheme | undefined> {
  try {
    return asTheme(await (await caches.match(place, { cacheName }))?.text())
  } catch {
    return undefined
  }
}

/** One after the other: who goes through them with the arrow keys tells several at once. */
let keeping: Promise<void> = Promise.resolve()

/** Remembers what a page tells. */
export function keepTheme({ data }: ExtendableMessageEvent): Promise<void> | undefined {
  const message: Partial<ToWorker> = data ?? {}
  if (message.type !== 'THEME') return undefined
  const { theme } = message as Extract<ToWorker, { type: 'THEME' }>
  keeping = keeping.then(() => keep(asTheme(theme))).catch(() => undefined)
  return keeping
}

async function keep(theme: ChosenTheme | undefined): Promise<void> {
  if (theme === (await chosenTheme())) return
  if (!theme) await caches.delete(cacheName)
  else await (await caches.open(cacheName)).put(place, new Response(theme))
}
