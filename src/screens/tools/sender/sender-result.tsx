/** What the list says of a pasted text. It brings the list and the rules, and is fetched when there is a text. */
import { senders } from '../../../content/senders.ts'
import { useWords } from '../../../parts/speaking.tsx'
import { checkSenders } from '../../../tools/sender.ts'
import { SenderItem } from './sender-item.tsx'
import { Signs } from './signs.tsx'

export default function SenderResult({ of }: { of: string }) {
  const words = useWords()
  const { found, signs, more } = checkSenders(of, senders)
  return (
    <>
      <p class="small" role="status">
        {words.t(found.length ? 'sender.count' : 'sender.nothing', { count: found.length })}
      </p>
      {found.length > 0 && (
        <ul class="senders">
          {found.map((checked, nth) => (
            <SenderItem key={`${nth} ${checked.as}`} checked={checked} />
          ))}
        </ul>
      )}
      {more && <p class="hint">{words.t('sender.more')}</p>}
      <Signs signs={signs} />
    </>
  )
}
