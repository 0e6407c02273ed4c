/** A line icon. It only decorates: the words beside it say the same. How its lines are drawn stands in button.css once, and not with each of the thirty of a page. */
import type { IconNode } from 'lucide'
import { h } from 'preact'

export function Icon({ of }: { of: IconNode }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  )
}
