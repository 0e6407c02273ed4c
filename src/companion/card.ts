/** What a companion shows: the place of a case in plain words, and what can be done there. */
import { doneWord } from '../content/done-word.ts'
import { labelsOf, sentenceOf } from '../content/sentence.ts'
import { tickName } from '../guide/acts.ts'
import { nodeOf } from '../guide/graph.ts'
import { type Progress, progress, stretch } from '../guide/progress.ts'
import type { Place } from '../guide/replay.ts'
import type { Guide, Step, Steps } from '../guide/shape.ts'
import { plain, quoting } from '../words/drawn.ts'
import type { Words } from '../words/words.ts'

/** A case as the follow screen has it, and its two doors. */
export interface Trip {
  readonly words: Words
  readonly guide: Guide
  readonly caseId: string
  readonly place: Place
  /** Ticks the step that comes next. */
  readonly done: (() => void) | undefined
  /** Takes back the last act. */
  readonly back: (() => void) | undefined
}

export interface StepCard extends Trip {
  /** `node/step`, or the name of a question or an ending. */
  readonly name: string
  /** Name of the guide. */
  readonly title: string
  /** The sentence as the guide has it: `{label}` marks a quotation, phrase breaks are in it. */
  readonly marked: string
  /** The same as it is read. */
  readonly say: string
  /** What the quoted labels mean, in English. */
  readonly meaning: string
  readonly at: Progress | undefined
  /** How far, in words; empty at a question. */
  readonly along: string
  /** What the button says that ticks the step; empty at a question. */
  readonly doneSays: string
}

export function cardOf(trip: Trip): StepCard {
  const { words, guide, place } = trip
  const { here } = place
  const node = nodeOf(guide, here.node)
  const step = node?.kind === 'steps' && here.kind === 'step' ? stepOf(node, here.step) : undefined
  const at =
    here.kind === 'step' ? progress(stretch(guide, here.node, place.passed), here.node, here.step) : undefined
  const marked = placeSays(words.drawn, guide, here.node, step)
  return {
    ...trip,
    name: step ? tickName(here.node, step.name) : here.node,
    title: words.of(guide.slug, 'guide.title') ?? '',
    marked,
    say: quoting(plain(marked), words.lang),
    meaning: step ? meaningOf(words, step) : '',
    at,
    along: at ? words.t(at.left ? 'follow.along' : 'follow.alongLast', { ...at }) : '',
    doneSays: step && node?.kind === 'steps' ? words.t(`done.${doneWord(node, step)}`) : '',
  }
}

const stepOf = (node: Steps, name: string) => node.steps.find((step) => step.name === name)

/** What a node says: the sentence of a step, the question, or the ending. */
export function placeSays(words: Words, guide: Guide, name: string, step?: Step): string {
  const node = nodeOf(guide, name)
  if (node?.kind === 'steps' && step) return sentenceOf(words, node, step)
  const of = (key: string) => node && words.of(node.words.file, `${node.words.node}.${key}`)
  return (node?.kind === 'ask' ? of('ask') : of('say')) ?? ''
}

export function meaningOf(words: Words, step: Step): string {
  return labelsOf(step)
    .flatMap((label) => words.meaning(label) ?? [])
    .join(' → ')
}
