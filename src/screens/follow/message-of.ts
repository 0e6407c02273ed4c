/** The ready message of a step, filled with what is known of the case. */
import { type FieldName, fieldNames } from '../../cases/facts.ts'
import { composed, parts } from '../../cases/message.ts'
import { isAddress } from '../../content/done-word.ts'
import type { Step } from '../../guide/shape.ts'
import type { Words } from '../../words/words.ts'

export interface StepMessage {
  /** The whole text, always in Japanese. */
  readonly text: string
  /** The text in pieces that fit a chat field; one in most cases. */
  readonly parts: readonly string[]
  readonly meaning?: string
  /** It is an address, to be entered and not to be sent. */
  readonly address: boolean
  /** Something is left to be filled in by hand. */
  readonly blanks: boolean
}

export function messageOf(
  words: Words,
  step: Step,
  fields: Readonly<Partial<Record<FieldName, string>>>,
): StepMessage | undefined {
  if (step.do !== 'type' || !step.message) return undefined
  const { text, meaning } = words.message(step.message)
  if (isAddress(step.message))
    return { text, parts: [text], address: true, blanks: false, ...(meaning && { meaning }) }
  const lines = Object.fromEntries(fieldNames.map((name) => [name, words.message(`line-${name}`).text]))
  const whole = composed(text, fields, lines)
  return {
    text: whole,
    parts: parts(whole),
    address: false,
    blanks: whole.includes('（'),
    ...(meaning && { meaning }),
  }
}
