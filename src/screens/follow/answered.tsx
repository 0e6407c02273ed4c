/** What was answered on the way here. Each can be changed; the others stay. */
import { Check } from 'lucide'
import { nodeOf } from '../../guide/graph.ts'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../parts/speaking.tsx'
import type { Shared } from './shared.ts'

export function Answered({ guide, place, view, look }: Pick<Shared, 'guide' | 'place' | 'view' | 'look'>) {
  const words = useWords()
  const asked = place.passed.flatMap(({ node, choice }) => {
    const ask = nodeOf(guide, node)
    return ask?.kind === 'ask' && choice !== undefined && node !== view.node ? [{ node, choice, ask }] : []
  })
  if (!asked.length) return null
  const [older, newest] = [asked.slice(0, -2), asked.slice(-2)]
  const chip = ({ node, choice, ask }: (typeof asked)[number]) => {
    const question = words.of(ask.words.file, `${ask.words.node}.ask`) ?? ''
    const answer = words.of(ask.words.file, `${ask.words.node}.answers.${choice}`) ?? choice
    return (
      <li key={node}>
        <button
          type="button"
          data-change={node}
          aria-label={words.t('follow.change', { question, answer })}
          onClick={() => look(node)}
        >
          <Icon of={Check} /> {answer} <u>{words.t('follow.changeShort')}</u>
        </button>
        <span class="small answered-question" aria-hidden="true">
          {question}
        </span>
      </li>
    )
  }
  return (
    <div class="answered-all">
      {older.length > 0 && (
        <details>
          <summary class="small">{words.t('follow.more', { count: older.length })}</summary>
          <ul class="answered">{older.map(chip)}</ul>
        </details>
      )}
      <ul class="answered" aria-label={words.t('follow.answered')}>
        {newest.map(chip)}
      </ul>
    </div>
  )
}
