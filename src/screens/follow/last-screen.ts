/**
 * The copy of a screen that stands in the page until the screen itself does (cases/last-screen.ts). What is tapped on it
 * meanwhile waits. Part of every first load, so it imports nothing.
 */

const copy = () => document.querySelector('[data-last-screen]')
const buttonsIn = (place: Element) => [...place.querySelectorAll('button')]

let tapped: number | undefined

export function holdTaps(): void {
  const left = copy()
  left?.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (button) tapped = buttonsIn(left).indexOf(button)
  })
}

/** The screen is there: the copy goes, and the button that was tapped on it is tapped, if it is still the same. */
export function takeOver(): void {
  const left = copy()
  const place = left?.nextElementSibling
  if (!left || !place) return
  const [meant, now] = [left, place].map((one) => (tapped === undefined ? undefined : buttonsIn(one)[tapped]))
  left.remove()
  tapped = undefined
  if (meant && meant.outerHTML === now?.outerHTML) now.click()
}
