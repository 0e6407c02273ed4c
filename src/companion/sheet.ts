/** Writes what the worker leads by: the guide, and its sentences in the language in use. */
import { type SheetRecord, sheetForm } from '../cases/sheets.ts'
import { doneWord } from '../content/done-word.ts'
import { tickName } from '../guide/acts.ts'
import type { Guide, Node } from '../guide/shape.ts'
import { quoting } from '../words/drawn.ts'
import type { Words } from '../words/words.ts'
import { meaningOf, placeSays } from './card.ts'

/** The sheet of a case. Needs the words of the guide, and the file `companion`. */
export function sheetOf(words: Words, guide: Guide, caseId: string, badge: boolean): SheetRecord {
  const says: Record<string, string> = {}
  const done: Record<string, string> = {}
  const answers: Record<string, Record<string, string>> = {}
  for (const [name, node] of Object.entries(guide.nodes)) {
    if (node.kind !== 'steps') {
      says[name] = quoting(placeSays(words, guide, name), words.lang)
      answers[name] = answersOf(words, node)
      continue
    }
    for (const step of node.steps) {
      const lines = [quoting(placeSays(words, guide, name, step), words.lang), meaningOf(words, step)]
      says[tickName(name, step.name)] = lines.filter(Boolean).join('\n')
      done[tickName(name, step.name)] = words.t(`done.${doneWord(node, step)}`)
    }
  }
  const blanks = { nth: '{nth}', total: '{total}', left: '{left}' }
  return {
    case: caseId,
    form: sheetForm,
    lang: words.lang,
    guide,
    title: words.of(guide.slug, 'guide.title') ?? '',
    says,
    done,
    answers,
    back: words.t('companion.back'),
    open: words.t('companion.open'),
    along: words.t('follow.along', blanks),
    alongLast: words.t('follow.alongLast', blanks),
    badge,
  }
}

function answersOf(words: Words, node: Node): Record<string, string> {
  if (node.kind === 'outcome') return { yes: words.t('outcome.yes'), no: words.t('outcome.no') }
  if (node.kind !== 'ask') return {}
  const entries = Object.keys(node.answers).map((choice) => [
    choice,
    words.of(node.words.file, `${node.words.node}.answers.${choice}`) ?? choice,
  ])
  return Object.fromEntries(entries)
}
