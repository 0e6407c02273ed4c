/** Whoever comes back by the icon finds the screen at once: a copy of it is kept when the page is hidden. */
import { useEffect, useRef } from 'preact/hooks'
import type { LastScreen } from '../../cases/last-screen.ts'
import type { ToWorker } from '../../worker/messages.ts'
import { usedStyle } from './used-style.ts'

/** What is typed stays in its field, and a screen with a time in it would be wrong; an open sheet is nothing to come back to. */
const notCopied = 'dialog[open], .tool, .tool-place, input, textarea, select, [data-kind="wait"]'

/**
 * `state` tells the case and its newest act; undefined where a copy would not hold: not saved, ended, or the past is
 * looked at. While a screen is `held`, it is that of the act before.
 */
export function useLastScreen(
  state: Pick<LastScreen, 'case' | 'n'> | undefined,
  held: { readonly current: boolean },
): void {
  const newest = useRef(state)
  newest.current = state
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState !== 'hidden' || !newest.current || held.current) return
      const place = document.querySelector('[data-live="follow"]')
      if (!place || place.querySelector(notCopied)) return
      const screen = {
        ...newest.current,
        version: document.documentElement.dataset.version ?? '',
        path: location.pathname,
        search: location.search,
        html: place.innerHTML,
        style: usedStyle(),
      }
      // without a worker there is nobody to show it either
      navigator.serviceWorker?.controller?.postMessage({ type: 'LEFT', screen } satisfies ToWorker)
    }
    document.addEventListener('visibilitychange', leave)
    return () => document.removeEventListener('visibilitychange', leave)
  }, [])
}
