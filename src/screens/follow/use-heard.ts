/** A tap that is seen to be heard at once: what it leads to takes a slow phone several frames. */
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Gives what a tap calls: it marks the page in the very next frame (step-head.css and follow.css say how that looks), and
 * calls `then` right after. The mark goes with the place; until then every further tap was meant once.
 */
export function useHeard(place: string, then: () => void): () => void {
  const heard = useRef(false)
  useLayoutEffect(
    () => () => {
      heard.current = false
      delete document.documentElement.dataset.heard
    },
    [place],
  )
  return () => {
    if (heard.current) return
    heard.current = true
    document.documentElement.dataset.heard = ''
    void nextFrame().then(then)
  }
}

/** After the next frame; a page that was hidden meanwhile draws none, and is not waited for. */
const nextFrame = () =>
  new Promise<void>((over) => {
    requestAnimationFrame(() => setTimeout(over))
    setTimeout(over, 100)
  })
