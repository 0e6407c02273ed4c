/** What everything that goes along into the other app fulfils; each stands in a small file of its own. */
import type { StepCard } from './card.ts'

/** `denied`: the browser or the phone does not allow it; `failed`: it did not work out. */
export type Started = 'on' | 'denied' | 'failed'

/** By the name of its words, `companion.also.<name>`. */
export type Also = Readonly<Partial<Record<'again' | 'slower', () => void>>>

export interface Companion {
  /** Whether this browser can do it at all. */
  available(): boolean | Promise<boolean>
  /** Begins, within the tap that chose it. `ended` is called when it ends by itself, such as a closed window. */
  start(card: StepCard, ended: () => void): Promise<Started>
  /** The case stands elsewhere, or its words have changed. May be called twice for the same place. */
  show(card: StepCard): void
  stop(): void
  /** A case has ended, perhaps before this went on with it: what it has left outside of the page is taken away. */
  closed?(caseId: string): void
  /** Whether it was chosen before for this case, and goes on without being asked again. */
  chosenBefore?(card: StepCard): boolean | Promise<boolean>
  /** The person has turned it on or off, for later too; not called when it ends with a case. */
  chosen?(on: boolean): void
  /** More that can be tapped while it is on. */
  readonly also?: Also
}
