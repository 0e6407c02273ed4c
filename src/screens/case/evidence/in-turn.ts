/** Heavy work for what is on the screen: begun when its place comes into view, one at a time. */

type Work = () => Promise<void>

let last: Promise<void> = Promise.resolve()
/** Pieces of work begun and not done. */
let open = 0
const unseen = new Set<() => void>()

/** Does the work once the place is seen, or all is asked for. Returns the way to call it off. */
export function onceSeen(place: Element, work: Work): () => void {
  let wanted = true
  const stop = () => {
    unseen.delete(begin)
    observer.disconnect()
  }
  const begin = () => {
    stop()
    open++
    last = last
      .then(() => (wanted ? work() : undefined))
      .catch(() => undefined)
      .finally(() => open--)
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) begin()
    },
    // a little before it is seen
    { rootMargin: '200px' },
  )
  observer.observe(place)
  unseen.add(begin)
  return () => {
    wanted = false
    stop()
  }
}

/** What is on the page but out of sight is needed now, for paper. Undefined where nothing is open. */
export function allAtOnce(): Promise<void> | undefined {
  for (const begin of [...unseen]) begin()
  return open ? last : undefined
}
