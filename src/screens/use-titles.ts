/** Fetches the words of some guides; gives true as soon as they are there, or cannot be had. */
import { useEffect, useState } from 'preact/hooks'
import type { Slug } from '../content/index.ts'
import { useWords } from '../parts/speaking.tsx'
import { addWords } from '../words/load.ts'

export function useTitles(slugs: readonly Slug[]): boolean {
  const words = useWords()
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const done = () => setReady(true)
    addWords(words, slugs).then(done, done)
  }, [words, slugs.join()])
  return ready
}
