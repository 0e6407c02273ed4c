/**
 * From screen to screen: the next one comes from the side, where the browser can and the person has nothing against it.
 * A transition begins a frame later than it is asked for. Until then the screen before is drawn.
 */
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks'

interface MovedProps {
  /** Names the screen. */
  place: string
  /** How far along the way it lies: tells forward from back. */
  depth: number
  /** True while the screen before is to stand, for a tap or for a transition: what is tapped there was tapped already. */
  held: { current: boolean }
  children: ComponentChildren
}

type Screen = Pick<MovedProps, 'place' | 'depth' | 'children'>

export function Moved({ place, depth, held, children }: MovedProps) {
  const newest = useRef<Screen>(undefined)
  const shown = useRef<Screen>(undefined)
  const drawn = useRef<() => void>(undefined)
  const gone = useRef(false)
  const [, draw] = useReducer((n: number) => n + 1, 0)
  newest.current = { place, depth, children }
  const before = shown.current
  const holds = before !== undefined && (held.current || (before.place !== place && moves()))
  if (!holds) shown.current = newest.current

  useLayoutEffect(() => {
    if (!holds || held.current) return
    held.current = true
    document.documentElement.dataset.way = depth < before.depth ? 'back' : 'on'
    const asked = performance.now()
    const { ready } = document.startViewTransition(
      () =>
        new Promise<void>((resolve) => {
          held.current = false
          if (gone.current) return resolve()
          drawn.current = resolve
          shown.current = newest.current
          draw(undefined)
        }),
    )
    ready.then(
      () => {
        late = performance.now() - asked > longest ? late + 1 : 0
      },
      // passed over by the next one, or by a page that is hidden: the screen is drawn all the same
      () => undefined,
    )
  })
  useLayoutEffect(() => {
    if (!held.current) delete document.documentElement.dataset.heard
  })
  const at = shown.current?.place
  useTop(at)
  // a page that waits for a drawing stands still: it is told of each, and when there will be none
  useLayoutEffect(() => drawn.current?.())
  useLayoutEffect(
    () => () => {
      gone.current = true
      drawn.current?.()
    },
    [],
  )
  useFocus(at)
  return shown.current?.children
}

/** Each place begins at its top. Where nothing was scrolled nothing is: to ask would make the browser lay out the page at once. */
function useTop(place: string | undefined): void {
  const scrolled = useRef(false)
  useLayoutEffect(() => {
    const note = () => {
      scrolled.current = true
    }
    document.addEventListener('scroll', note, { capture: true, passive: true })
    return () => document.removeEventListener('scroll', note, { capture: true })
  }, [])
  useLayoutEffect(() => {
    if (!scrolled.current) return
    scrolled.current = false
    scrollTo(0, 0)
    document.querySelector('main')?.scrollTo(0, 0)
  }, [place])
}

/** Until a transition begins, ms: five frames. What comes later holds up the screen that somebody waits for. */
const longest = 80

/** Transitions in a row that began too late. The first of a page often does; after two this phone is spared them. */
let late = 0

function moves(): boolean {
  return (
    'startViewTransition' in document &&
    late < 2 &&
    document.visibilityState === 'visible' &&
    !matchMedia('(prefers-reduced-motion: reduce)').matches &&
    // a sheet stays where it is
    !document.querySelector('dialog[open]')
  )
}

/** After a change of place the reader hears the new sentence, once; not when the page has just opened. */
function useFocus(place: string | undefined): void {
  const first = useRef(true)
  useEffect(() => {
    if (first.current) first.current = false
    else document.querySelector<HTMLElement>('main h1')?.focus()
  }, [place])
}
