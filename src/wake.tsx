/** Draws a live part into its place, with its words around it and a calm screen where it fails. */
import { type ComponentType, render } from 'preact'
import { Calm } from './parts/calm.tsx'
import { WordsProvider } from './parts/speaking.tsx'
import { loadWords } from './words/load.ts'
import type { Language } from './words/shape.ts'
import type { Words } from './words/words.ts'

export interface LiveModule {
  default: ComponentType<{ about?: string }>
}

let loading: Promise<Words> | undefined

export async function wake(place: HTMLElement, load: () => Promise<LiveModule>): Promise<void> {
  loading ??= loadWords(document.documentElement.lang as Language)
  try {
    const [words, { default: Part }] = await Promise.all([loading, load()])
    const { about } = place.dataset
    place.replaceChildren()
    render(
      <WordsProvider value={words}>
        <Calm>
          <Part {...(about !== undefined && { about })} />
        </Calm>
      </WordsProvider>,
      place,
    )
    place.dataset.awake = ''
  } catch {
    // a file could not be fetched: the page says so in its own words, prerendered beside it
    place.dataset.failed = ''
  }
}
