/** What a step says: its own sentence where the guide has one, else one made from its label by a pattern. */
import type { Step, Steps } from '../guide/shape.ts'
import type { Words } from '../words/words.ts'

/** A label inside a sentence; `Prose` draws it as a quotation. */
const quoted = (label: string) => `{${label}}`

export function sentenceOf(words: Words, of: Steps, step: Step): string {
  const own = wordOf(words, of, `${step.name}.say`)
  if (own !== undefined) return own
  switch (step.do) {
    case 'tap': {
      const verb = of.on === 'website' ? 'press' : 'tap'
      if (!step.at) return words.t(`steps.${verb}`, { label: quoted(step.label) })
      return words.t(`steps.${verb}At`, { label: quoted(step.label), place: words.t(`places.${step.at}`) })
    }
    case 'answer':
      return words.t('steps.answer', { prompt: quoted(step.prompt), label: quoted(step.label) })
    case 'select':
      return words.t('steps.select', { label: quoted(step.label ?? '') })
    case 'call':
      return words.t('steps.call', { number: step.number })
    default:
      return step.name // unreachable: the compiler asks for a sentence of every other kind
  }
}

/** A short hint under the sentence, where there is one. */
export function noteOf(words: Words, of: Steps, step: Step): string | undefined {
  return wordOf(words, of, `${step.name}.note`)
}

/** Labels that a step quotes, in the order in which they are read. */
export function labelsOf(step: Step): readonly string[] {
  switch (step.do) {
    case 'tap':
      return [step.label]
    case 'answer':
      return [step.prompt, step.label]
    case 'select':
      return step.label ? [step.label] : []
    default:
      return []
  }
}

function wordOf(words: Words, of: Steps, path: string): string | undefined {
  return words.of(of.words.file, `${of.words.node}.${path}`)
}
