/** What is on no screen: a list at hand, the till of a shop. */
import { Check, ReceiptJapaneseYen } from 'lucide'
import { Icon } from '../icon.tsx'
import { useWords } from '../speaking.tsx'
import { BlankOption } from './frame.tsx'
import { type OnTap, Target } from './target.tsx'

/** Something to look at or to have at hand: a line of a list on paper. */
export function Paper({ onTap }: { onTap: OnTap }) {
  const words = useWords()
  return (
    <div class="paper">
      <i class="bar" />
      <BlankOption />
      <Target look="look" onTap={onTap} name={words.t('surfaces.checked')}>
        <Icon of={Check} />
        <i class="bar" />
      </Target>
      <BlankOption />
      <BlankOption />
    </div>
  )
}

/** The till of a shop, with the receipt that is handed over. */
export function Till({ onTap }: { onTap: OnTap }) {
  const words = useWords()
  return (
    <div class="till">
      <svg viewBox="0 0 200 170" aria-hidden="true">
        <path class="filled" d="M72 8h84v44H72z" />
        <path d="M82 18h46M82 28h30M114 52v16" />
        <path class="filled" d="M52 68h124l8 62H44z" />
        <path d="M66 82h52M64 94h54M62 106h56M134 82h26M135 94h27M136 106h28" />
        <path class="filled" d="M40 130h148v24H40z" />
        <path d="M100 142h28M0 154h200" />
      </svg>
      <Target look="receipt" onTap={onTap} name={words.t('surfaces.till')}>
        <Icon of={ReceiptJapaneseYen} />
      </Target>
    </div>
  )
}
