/**
 * The door of the database: a row may be damaged, of a newer version, or put there by somebody else. What does not fit
 * stays where it is and reaches no screen. An act of an unknown kind fits: it is kept and has no effect.
 */
import * as v from 'valibot'
import type { ContentRecord, EvidenceRecord } from './evidence/records.ts'
import { type ActRecord, type CaseRecord, isAct, latest, longestText } from './records.ts'

const text = v.pipe(v.string(), v.maxLength(longestText))
/** ms since 1970, within what a Date can hold */
const time = v.pipe(v.number(), v.minValue(-latest), v.maxValue(latest))

const caseRow = v.looseObject({ id: text, guide: text, begun: time })
const actRow = v.looseObject({ case: text, n: time, at: time, act: v.custom(isAct) })
const evidenceRow = v.looseObject({
  id: text,
  case: text,
  type: text,
  size: v.pipe(v.number(), v.minValue(0)),
  sha256: text,
  preview: v.optional(v.instance(ArrayBuffer)),
})
const contentRow = v.looseObject({ id: text, case: text, bytes: v.instance(ArrayBuffer) })

// they tell of the row itself: valibot's copy would leave out what a newer version wrote
export const isCaseRow = (row: unknown): row is CaseRecord => v.is(caseRow, row)
export const isActRow = (row: unknown): row is ActRecord => v.is(actRow, row)
export const isEvidenceRow = (row: unknown): row is EvidenceRecord => v.is(evidenceRow, row)
export const isContentRow = (row: unknown): row is ContentRecord => v.is(contentRow, row)
