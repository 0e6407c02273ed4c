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

/** The arrow at the end of a line that leads on: a home page has a dozen, and a drawing costs more than a border. */
export const Chevron = () => <span class="chevron" aria-hidden="true" />
