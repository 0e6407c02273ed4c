/** Whether sentence and picture stand side by side, with room for a list. */
import { useEffect, useState } from 'preact/hooks'

/** As in follow.css. */
const wide = '(min-width: 48rem) and (min-height: 30.01rem)'

export function useWide(): boolean {
  const [matches, setMatches] = useState(() => matchMedia(wide).matches)
  useEffect(() => {
    const query = matchMedia(wide)
    const changed = () => setMatches(query.matches)
    query.addEventListener('change', changed)
    return () => query.removeEventListener('change', changed)
  }, [])
  return matches
}
