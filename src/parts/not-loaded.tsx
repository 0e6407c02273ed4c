/** A part of a screen could not be fetched: what that means, seen and spoken at once. */
import { useEffect, useRef } from 'preact/hooks'
import { useWords } from './speaking.tsx'

export function NotLoaded() {
  const words = useWords()
  const line = useRef<HTMLParagraphElement>(null)
  // below what was tapped, so that this does not move; on a small screen that is below the edge
  useEffect(() => line.current?.scrollIntoView({ block: 'nearest' }), [])
  return (
    <p ref={line} class="hint" role="alert">
      {words.t('app.failed')}
    </p>
  )
}
