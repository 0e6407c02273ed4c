/** Fetches what holds a text against the list, as soon as there is a text; after a failure, with the next text. */
import { useEffect, useState } from 'preact/hooks'

type Result = typeof import('./sender-result.tsx').default

export function useResult(asked: boolean): Result | 'failed' | undefined {
  const [result, setResult] = useState<Result | 'failed'>()
  useEffect(() => {
    if (!asked || typeof result === 'function') return
    import('./sender-result.tsx').then(
      (found) => setResult(() => found.default),
      () => setResult('failed'),
    )
  }, [asked])
  return result
}
