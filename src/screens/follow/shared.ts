/** What every screen of a case is given. */
import type { Facts } from '../../cases/facts.ts'
import type { Trip } from '../../companion/card.ts'
import type { Act, Run } from '../../guide/acts.ts'
import type { Place } from '../../guide/replay.ts'
import type { Guide } from '../../guide/shape.ts'
import type { View } from './view.ts'

export interface Shared {
  guide: Guide
  caseId: string
  place: Place
  run: Run
  /** What the case tells beside the way: it fills the messages. */
  facts: Facts
  view: View
  /** Shows another place of the case; nothing is stored. */
  look: (node: string, step?: string) => void
  lookAtNext: () => void
  /** Stores something and stays where we are. */
  keep: (what: Act) => void
  /** Stores what was done and shows what comes next. */
  act: (what: Act) => void
  /** Takes back the last act; undefined where there is none. */
  undo: (() => void) | undefined
  /** The case as those have it who go along into the other app. */
  trip: Trip
  /** Address of this place in Japanese, for the way to the other language. */
  path: string
}
