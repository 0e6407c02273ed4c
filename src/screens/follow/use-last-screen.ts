/** Whoever comes back by the icon finds the screen at once: a copy of it is kept when the page is hidden. */
import { useEffect, useRef } from 'preact/hooks'
import { type LastScreen, putLastScreen } from '../../cases/last-screen.ts'

/** `state` tells the case and its newest act; undefined where a copy would not hold: not saved, ended, or the past is looked at. */
export function useLastScreen(state: Pick<LastScreen, 'case' | 'n'> | undefined): void {
  const newest = useRef(state)
  newest.current = state
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState !== 'hidden' || !newest.current) return
      const place = document.querySelector('[data-live="follow"]')
      // an open sheet is nothing to come back to, nor is a screen with a time in it
      if (!place || place.querySelector('dialog[open], [data-kind="wait"]')) return
      void putLastScreen({
        ...newest.current,
        version: document.documentElement.dataset.version ?? '',
        path: location.pathname,
        search: location.search,
        html: place.innerHTML,
      })
    }
    document.addEventListener('visibilitychange', leave)
    return () => document.removeEventListener('visibilitychange', leave)
  }, [])
}
