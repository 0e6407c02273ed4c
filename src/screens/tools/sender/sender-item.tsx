/** One thing that was found: the verdict, what counts of it, why, and what to do next. Nothing here can be tapped. */
import { CircleAlert, CircleHelp, type IconNode, ListCheck } from 'lucide'
import { changedLater, senders2021 } from '../../../content/senders.ts'
import { Icon } from '../../../parts/icon.tsx'
import { useWords } from '../../../parts/speaking.tsx'
import type { Checked, Verdict } from '../../../tools/sender/verdict.ts'
import type { Words } from '../../../words/words.ts'
import { Said } from '../said.tsx'
import { Disguised } from './disguised.tsx'

const icons: Record<Verdict, IconNode> = {
  'on-list': ListCheck,
  'not-on-list': CircleAlert,
  unreadable: CircleHelp,
}

export function SenderItem({ checked }: { checked: Checked }) {
  const words = useWords()
  const { kind, verdict, as, read, disguise, entry, reasons } = checked
  return (
    <li class="sender" data-verdict={verdict} data-kind={kind}>
      <p class="small">{words.t(`sender.kinds.${kind}`)}</p>
      {read && (
        <p class="real">
          <Disguised text={kind === 'phone' ? spaced(read) : read} disguise={disguise} />
        </p>
      )}
      <p class="verdict">
        <Icon of={icons[verdict]} /> {words.t(`sender.verdicts.${verdict}`)}
      </p>
      {!isSame(as, checked) && (
        <p class="small">
          {words.t('sender.as')}
          <span class="as-pasted">
            <Disguised text={as} disguise={disguise} />
          </span>
        </p>
      )}
      {entry && <p class="small">{standsUnder(words, entry)}</p>}
      {reasons.length > 0 && (
        <ul class="reasons" aria-label={words.t('sender.why')}>
          {reasons.map((reason) => (
            <li key={reason} data-reason={reason}>
              <Said>{words.drawn.t(`sender.reasons.${reason}`)}</Said>
            </li>
          ))}
        </ul>
      )}
      <Said>{words.drawn.t(`sender.next.${verdict}.${kind}`)}</Said>
    </li>
  )
}

function standsUnder(words: Words, entry: string): string {
  if (entry === changedLater.from)
    return words.t('sender.entries.replaced', { name: entry, to: changedLater.to })
  const first = [...senders2021.domains, ...senders2021.phones].some((name) => name === entry)
  return words.t(first ? 'sender.entries.article' : 'sender.entries.later', { name: entry })
}

/** It says nothing new how the same number was spaced. */
const isSame = (as: string, { kind, read }: Checked) =>
  (kind === 'phone' ? as.replace(/\D/g, '') : as) === read

/** Easier to compare, and in no form that a phone makes a link of. */
const spaced = (number: string) => number.replace(/^(0[5789]0)(\d{4})(\d{4})$/, '$1 $2 $3')
