/** What was done, act by act, in the order in which it happened. */

import { isDayName, isFieldName } from '../../cases/facts.ts'
import { sentenceOf } from '../../content/sentence.ts'
import { type Act, type Entry, undoneIn } from '../../guide/acts.ts'
import { nodeOf } from '../../guide/graph.ts'
import type { Guide } from '../../guide/shape.ts'
import { Prose } from '../../parts/prose.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { isDay } from '../../tools/refund-dates.ts'
import type { Words } from '../../words/words.ts'
import { fullMoment } from '../case-line.tsx'
import { dayIn } from '../day.ts'

export function Story({ log, guide }: { log: readonly Entry[]; guide: Guide | undefined }) {
  const words = useWords()
  const undone = undoneIn(log)
  return (
    <ol class="story">
      {log.map(({ n, at, act }) => (
        <li key={n} data-act={act.do} class={undone.has(n) ? 'undone' : ''}>
          <span>
            <Prose>{told(words, guide, act)}</Prose>
            {undone.has(n) && <span class="small"> {words.t('story.undone')}</span>}
          </span>
          <time class="small" datetime={new Date(at).toISOString()}>
            {fullMoment(at, words.lang)}
          </time>
        </li>
      ))}
    </ol>
  )
}

/** One act as a sentence; quoted labels in braces. */
export function told(words: Words, guide: Guide | undefined, act: Act): string {
  switch (act.do) {
    case 'answer':
      return words.t('story.answer', answered(words, guide, act.node, act.choice))
    case 'tick':
    case 'untick':
      return words.t(`story.${act.do}`, { step: stepSaid(words, guide, act.node, act.step) })
    case 'jump':
      return words.t('story.jump', { step: stepSaid(words, guide, act.node, act.step ?? '') })
    case 'note':
      return words.t('story.note', { text: act.text })
    case 'field':
      return words.t(act.value ? 'story.field' : 'story.noField', {
        name: fieldName(words, act.name),
        value: fieldValue(words, act.name, act.value),
      })
    case 'contact':
      return words.t('story.contact', { by: words.t(`contact.ways.${act.by}`), said: act.said })
    case 'evidence':
      return words.t(act.caption ? 'story.evidenceOf' : 'story.evidence', { caption: act.caption })
    case 'undo':
      return words.t('story.undo')
    case 'restart':
      return words.t('story.restart')
    default:
      return words.t('story.newer')
  }
}

/** Names stand in for words where the guide has changed since. */
function answered(words: Words, guide: Guide | undefined, name: string, choice: string) {
  const node = guide && nodeOf(guide, name)
  const of = (path: string) => node && words.of(node.words.file, `${node.words.node}.${path}`)
  if (node?.kind === 'outcome') {
    const answer = choice === 'yes' || choice === 'no' ? words.t(`outcome.${choice}`) : choice
    return { question: words.t('outcome.solved'), answer }
  }
  return { question: of('ask') ?? name, answer: of(`answers.${choice}`) ?? choice }
}

function stepSaid(words: Words, guide: Guide | undefined, name: string, stepName: string): string {
  const node = guide && nodeOf(guide, name)
  if (!node) return stepName || name
  const step = node.kind === 'steps' ? node.steps.find(({ name }) => name === stepName) : undefined
  if (node.kind === 'steps' && step) return sentenceOf(words, node, step)
  return words.of(node.words.file, `${node.words.node}.${node.kind === 'ask' ? 'ask' : 'say'}`) ?? name
}

/** A field of another version keeps its own name. */
function fieldName(words: Words, name: string): string {
  if (isDayName(name)) return words.t(`days.${name}`)
  return isFieldName(name) ? words.t(`fields.${name}.say`) : name
}

/** A day is told as one; the time of day is one that nobody gave. */
function fieldValue(words: Words, name: string, value: string): string {
  const day = value.slice(0, 10)
  return isDayName(name) && isDay(day) ? dayIn(words.lang, day) : value
}
