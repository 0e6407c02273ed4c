/**
 * A screen that stands in the page until the screen itself does: the first one of a guide (first.tsx), or a copy of the
 * one that was left (cases/last-screen.ts). What is tapped on it meanwhile waits, and shows that it was heard. Part of
 * every first load, so it imports nothing.
 */

const standIn = () => document.querySelector<HTMLElement>('[data-stand-in]')
const buttonsIn = (place: Element) => [...place.querySelectorAll('button')]

let tapped: HTMLButtonElement | undefined
let scrolled = false

export function holdTaps(): void {
  const one = standIn()
  one?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (!button) return
    delete tapped?.dataset.tapped
    tapped = button
    button.dataset.tapped = ''
    if (button.dataset.action === 'done') document.documentElement.dataset.heard = ''
  })
  one?.addEventListener(
    'scroll',
    () => {
      scrolled = true
    },
    { capture: true, passive: true },
  )
}

const mainIn = (one: Element) => one.querySelector('main')

/** The screen is there: what stood in goes, and the button that was tapped on it is tapped, if it is the same one of the same place. */
export function takeOver(): void {
  const one = standIn()
  const place = one?.nextElementSibling
  if (!one || !place) return
  delete tapped?.dataset.tapped
  const now = tapped && buttonsIn(place)[buttonsIn(one).indexOf(tapped)]
  const [before, after] = [mainIn(one), mainIn(place)]
  const same = before?.dataset.place === after?.dataset.place && tapped?.outerHTML === now?.outerHTML
  const top = scrolled && before?.scrollTop
  one.remove()
  if (top) after?.scrollTo(0, top)
  tapped = undefined
  if (same) now?.click()
  else delete document.documentElement.dataset.heard
}
