/** A case as plain text, for those who are to read it: customer service, a shop, an office. */
import { type FieldName, factsOf, fieldNames } from '../../cases/facts.ts'
import type { Case } from '../../cases/records.ts'
import { undoneIn } from '../../guide/acts.ts'
import { quoting } from '../../words/drawn.ts'
import type { Words } from '../../words/words.ts'
import { fullMoment, titleOf } from '../case-line.tsx'
import { type FoundGuide, guideIn } from '../guide-of.ts'
import { told } from './story.tsx'

export function recordText(words: Words, found: FoundGuide, { record, log }: Case): string {
  const facts = factsOf(log)
  const undone = undoneIn(log)
  const title = titleOf(words, record.guide, found)
  const guide = guideIn(found)
  const fields = fieldNames.flatMap((name: FieldName) => {
    const value = facts.fields[name]
    return value ? [`${words.t(`fields.${name}.say`)}: ${value}`] : []
  })
  const story = log
    .filter(({ n, act }) => !undone.has(n) && act.do !== 'undo')
    .map(({ at, act }) => `${fullMoment(at, words.lang)}  ${quoting(told(words, guide, act), words.lang)}`)
  return [`${words.t('app.name')}: ${title}`, ...fields, '', ...story, ''].join('\n')
}
