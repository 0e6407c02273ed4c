/** A part of a screen that comes with its words when it is wanted, so that the screen itself stands there sooner. */
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../parts/speaking.tsx'
import { addWords, type WordFile } from '../words/load.ts'

interface Wanted {
  /** Words that it needs beside those of the screen. */
  words?: readonly WordFile[]
  /** While it is not, nothing is fetched; what could not be fetched is asked for again when it is wanted anew. */
  wanted?: boolean
}

/** Takes what imports the part. Undefined until it is here; once fetched it stays. */
export function useFetched<R extends object>(
  load: () => Promise<R>,
  { words: files = [], wanted = true }: Wanted = {},
): R | 'failed' | undefined {
  const words = useWords()
  const [part, setPart] = useState<R | 'failed'>()
  useEffect(() => {
    if (!wanted) return
    Promise.all([load(), addWords(words, files)]).then(
      ([found]) => setPart(found),
      () => setPart('failed'),
    )
  }, [wanted])
  return part
}
