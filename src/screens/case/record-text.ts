/** A case as plain text, for those who are to read it: customer service, a shop, an office. */
import { type FieldName, factsOf, fieldNames } from '../../cases/facts.ts'
import type { Case } from '../../cases/records.ts'
import { undoneIn } from '../../guide/acts.ts'
import type { Guide } from '../../guide/shape.ts'
import type { Words } from '../../words/words.ts'
import { fullMoment } from '../case-line.tsx'
import { told } from './story.tsx'

export function recordText(words: Words, guide: Guide | undefined, { record, log }: Case): string {
  const facts = factsOf(log)
  const undone = undoneIn(log)
  const title = words.of(record.guide, 'guide.title') ?? words.t('cases.goneGuide')
  const fields = fieldNames.flatMap((name: FieldName) => {
    const value = facts.fields[name]
    return value ? [`${words.t(`fields.${name}.say`)}: ${value}`] : []
  })
  const story = log
    .filter(({ n, act }) => !undone.has(n) && act.do !== 'undo')
    .map(({ at, act }) => `${fullMoment(at, words.lang)}  ${bare(told(words, guide, act))}`)
  return [`${words.t('app.name')}: ${title}`, ...fields, '', ...story, ''].join('\n')
}

/** Braces mark quoted labels for the screen; in plain text they become quotation marks. */
const bare = (text: string) => text.replace(/\{([^}]+)\}/g, '「$1」')
