/** Work for after the next frame, which then shows at once what a tap did at least. */

let next: Promise<void> | undefined

/**
 * After the next frame; the same one for all who ask before it, so that they go on in their order. A page that nobody
 * sees draws none, nor does one that is hidden meanwhile: it is not waited for.
 */
export function nextFrame(): Promise<void> {
  if (!next && document.hidden) return Promise.resolve()
  next ??= new Promise<void>((over) => {
    requestAnimationFrame(() => setTimeout(over))
    setTimeout(over, 100)
  }).then(() => {
    next = undefined
  })
  return next
}
