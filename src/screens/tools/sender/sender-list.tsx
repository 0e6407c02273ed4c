/** The list itself, with what changed later and where each is from. Numbers stand as text: nobody shall call them from here. */
import { changedLater, senders2021 } from '../../../content/senders.ts'
import { SourceLine } from '../../../parts/source-line.tsx'
import { useWords } from '../../../parts/speaking.tsx'

export function SenderList() {
  const words = useWords()
  const { from, to, source } = changedLater
  return (
    <section class="whole" aria-labelledby="list">
      <h2 id="list">{words.t('senderList.title')}</h2>
      <SourceLine claim={{ source: senders2021.source, sure: 'reported' }} />
      <h3>{words.t('senderList.domains')}</h3>
      <Names of={senders2021.domains} />
      <h3>{words.t('senderList.phones')}</h3>
      <Names of={senders2021.phones} />
      <p class="small">{words.t('senderList.hongKong')}</p>
      <h3>{words.t('senderList.later')}</h3>
      <p>{words.t('senderList.changed', { from, to })}</p>
      <SourceLine claim={{ source, sure: 'reported' }} />
    </section>
  )
}

function Names({ of }: { of: readonly string[] }) {
  return (
    <ul class="sender-names" translate={false}>
      {of.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  )
}
