/**
 * A screen that stands in the page until the screen itself does: the first one of a guide (first.tsx), or a copy of the
 * one that was left (cases/last-screen.ts). What is tapped on it meanwhile waits, and shows that it was heard. Part of
 * every first load, so it imports nothing.
 */

const standIn = () => document.querySelector<HTMLElement>('[data-stand-in]')

/** From the finger's going to its click, ms, and some more. */
const soon = 50

let tapped: HTMLElement | undefined
let pressedUntil = 0
let scrolled = false

export function holdTaps(): void {
  const one = standIn()
  if (!one) return
  one.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (!button) return
    delete tapped?.dataset.tapped
    tapped = button
    button.dataset.tapped = ''
    if (button.dataset.action === 'done') document.documentElement.dataset.heard = ''
  })
  addEventListener('pointerdown', () => {
    pressedUntil = Number.POSITIVE_INFINITY
  })
  for (const gone of ['pointerup', 'pointercancel'])
    addEventListener(gone, () => {
      pressedUntil = performance.now() + soon
    })
  const note = () => {
    scrolled = true
  }
  one.addEventListener('scroll', note, { capture: true, passive: true })
}

const reachedIn = (place: Element) => [...place.querySelectorAll<HTMLElement>('a, button, summary')]

/** What a button is for, and where: a browser that translates the page has changed what it says. */
const meaning = (button: HTMLElement | undefined, place: Element) =>
  JSON.stringify([place.querySelector('main')?.dataset.place, { ...button?.dataset }])

/**
 * The screen is there: what stood in goes, as soon as nothing of it is pressed. The button that was tapped on it is tapped,
 * if it is the same one of the same place; what was unfolded, scrolled to or focused stays so.
 */
export function takeOver(): void {
  const one = standIn()
  const place = one?.nextElementSibling
  if (!one || !place) return
  if (pressedUntil > performance.now()) return void setTimeout(takeOver, soon)
  delete tapped?.dataset.tapped
  const [had, have] = [reachedIn(one), reachedIn(place)]
  const focused = had.indexOf(document.activeElement as HTMLElement)
  const now = tapped && have[had.indexOf(tapped)]
  const same = meaning(tapped, one) === meaning(now, place)
  const top = scrolled && one.querySelector('main')?.scrollTop
  const unfolded = [...one.querySelectorAll('details')].map(({ open }) => open)
  one.remove()
  for (const [nth, details] of place.querySelectorAll('details').entries())
    details.open = unfolded[nth] ?? false
  if (top) place.querySelector('main')?.scrollTo(0, top)
  have[focused]?.focus({ preventScroll: true })
  tapped = undefined
  if (same) now?.click()
  else delete document.documentElement.dataset.heard
}
