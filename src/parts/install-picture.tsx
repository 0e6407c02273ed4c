/** Where on the phone the next tap is: an outline, a few bars for what does not matter, and the place in the accent. */
import type { IconNode } from 'lucide'
import { h } from 'preact'

interface InstallPictureProps {
  /** The sign that is tapped. */
  of: IconNode
  at: 'foot' | 'top' | 'row'
}

/** Upper left corner of what is tapped, and how wide it is. */
const places = { foot: [25, 61, 18], top: [45, 5, 18], row: [8, 38, 52] } as const

export function InstallPicture({ of, at }: InstallPictureProps) {
  const [x, y, width] = places[at]
  // a pen that is named here and not in the first styles, which every page waits for
  const bars = { stroke: 'var(--ghost)', 'stroke-width': 4, 'stroke-linecap': 'round' } as const
  return (
    <svg
      viewBox="0 0 68 84"
      width="85"
      height="105"
      fill="none"
      stroke="var(--edge)"
      stroke-width="2"
      aria-hidden="true"
    >
      <rect x="1" y="1" width="66" height="82" rx="8" />
      <path d={at === 'row' ? 'M14 28h30M14 67h36' : 'M14 34h40M14 44h32'} {...bars} />
      <rect x={x} y={y} width={width} height="18" rx="5" fill="var(--accent-ground)" stroke="var(--accent)" />
      <g transform={`translate(${x + 3} ${y + 3}) scale(.5)`} stroke="var(--accent)">
        {of.map(([tag, attributes]) => h(tag, attributes))}
      </g>
    </svg>
  )
}
