/** Draws a live part into its place, with its words around it and a calm screen where it fails. */
import { type ComponentType, render } from 'preact'
import { Calm } from './parts/calm.tsx'
import { WordsProvider } from './parts/speaking.tsx'
import { addWords, loadWords, type WordFile } from './words/load.ts'
import type { Language } from './words/shape.ts'
import type { Words } from './words/words.ts'

export interface LiveModule {
  default: ComponentType<{ about?: string }>
  /** Words that the part needs beside the app's own. */
  words?: readonly WordFile[]
}

let loading: Promise<Words> | undefined

/** Fetched once for all parts; after a failure, anew with the next. */
function ownWords(): Promise<Words> {
  loading ??= loadWords(document.documentElement.lang as Language).catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

export async function wake(place: HTMLElement, part: Promise<LiveModule>): Promise<void> {
  try {
    const [words, { default: Part, words: files = [] }] = await Promise.all([ownWords(), part])
    await addWords(words, files)
    const { about, awake } = place.dataset
    // asked for twice: by Back, while the first time was still under way
    if (awake !== undefined) return
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
    delete place.dataset.failed
  } catch {
    // a file could not be fetched: the page says so in its own words, prerendered beside it
    place.dataset.failed = ''
  }
}
