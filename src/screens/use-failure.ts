/** Lets an error that came later, such as a file that could not be fetched, end on the calm screen like one while drawing. */
import { useCallback, useState } from 'preact/hooks'

export function useFailure(): (error: unknown) => void {
  const [failure, setFailure] = useState<{ readonly error: unknown }>()
  if (failure) throw failure.error
  return useCallback((error: unknown) => setFailure({ error }), [])
}
