/**
 * The copy of a screen that stands in the page until the screen itself does (cases/last-screen.ts). What is tapped on it
 * meanwhile waits, and shows that it was heard. Part of every first load, so it imports nothing.
 */

const copy = () => document.querySelector('[data-last-screen]')
const buttonsIn = (place: Element) => [...place.querySelectorAll('button')]

let tapped: number | undefined

export function holdTaps(): void {
  const left = copy()
  left?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (!button) return
    tapped = buttonsIn(left).indexOf(button)
    if (button.dataset.action === 'done') document.documentElement.dataset.heard = ''
  })
}

const placeIn = (one: Element) => one.querySelector('main')?.dataset.place

/** The screen is there: the copy goes, and the button that was tapped on it is tapped, if it is the same one of the same place. */
export function takeOver(): void {
  const left = copy()
  const place = left?.nextElementSibling
  if (!left || !place) return
  const [meant, now] = [left, place].map((one) => (tapped === undefined ? undefined : buttonsIn(one)[tapped]))
  const same = placeIn(left) === placeIn(place) && meant?.outerHTML === now?.outerHTML
  left.remove()
  tapped = undefined
  if (same) now?.click()
  else delete document.documentElement.dataset.heard
}
