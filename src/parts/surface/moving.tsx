/** What moves or takes its time: a list that scrolls by, a clock that goes. */
import { ArrowDown, ArrowUp } from 'lucide'
import { Icon } from '../icon.tsx'
import { useWords } from '../speaking.tsx'
import { Rows } from './frame.tsx'
import { type OnTap, Target } from './target.tsx'

/** The list moves under an arrow that stays: an arrow that moved could not be hit. */
export function Scroll({ to, onTap }: { to: 'down' | 'up'; onTap: OnTap }) {
  const words = useWords()
  return (
    <div class={`scrolling ${to}`}>
      <div class="moving">
        <Rows count={12} />
      </div>
      <i class="scroll-mark" />
      <Target look="arrow" onTap={onTap} name={words.t(`surfaces.scroll.${to}`)}>
        <Icon of={to === 'down' ? ArrowDown : ArrowUp} />
      </Target>
    </div>
  )
}

/** A clock without figures: how long it takes is not known. */
export function Wait({ onTap }: { onTap: OnTap }) {
  const words = useWords()
  return (
    <div class="waits">
      <Target look="clock" onTap={onTap} name={words.t('surfaces.waiting')}>
        <svg class="icon" viewBox="0 0 48 48" aria-hidden="true">
          <path d="M24 4v3M44 24h-3M24 44v-3M4 24h3" />
          <path d="M24 24 33 29" />
          <path class="hand" d="M24 24V11" />
        </svg>
      </Target>
    </div>
  )
}
