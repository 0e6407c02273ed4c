/** What reads what is typed into a tool comes with the first sign, so that the form itself stands there sooner. */
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../../parts/speaking.tsx'
import { addWords, type WordFile } from '../../words/load.ts'

/** Takes what fetches the reader, and the words that it needs. Undefined until it is here; without a text none is fetched. */
export function useReader<R extends object>(
  typed: string,
  load: () => Promise<R>,
  files: readonly WordFile[] = [],
): R | 'failed' | undefined {
  const words = useWords()
  const [reader, setReader] = useState<R | 'failed'>()
  const wanted = typed !== ''
  useEffect(() => {
    if (!wanted) return
    Promise.all([load(), addWords(words, files)]).then(
      ([found]) => setReader(found),
      () => setReader('failed'),
    )
    // once fetched it stays; where it could not be, the next text asks again
  }, [wanted])
  return reader
}
