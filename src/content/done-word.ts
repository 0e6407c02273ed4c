/** What a person says who has done a step: 「タップした」, 「電話した」 … (`done.*` of the app's own texts). */
import type { Step, Steps } from '../guide/shape.ts'

type DoneWord = Step['do'] | 'open' | 'press' | 'send'

/** The verb that fits what was done: an address is opened, a letter is sent, a PC's page is clicked. */
export function doneWord({ on }: Steps, step: Step): DoneWord {
  if (step.do === 'tap' && on === 'website') return 'press'
  if (step.do !== 'type' || !step.message) return step.do
  if (!isAddress(step.message)) return 'send'
  return step.message === 'report-address' ? 'type' : 'open'
}

/** Whether a ready message is an address, to be entered and not to be sent. */
export const isAddress = (message: string) => message.endsWith('-address')
