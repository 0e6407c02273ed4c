/**
 * A sheet lies beside a case while its steps go along in a notification: the guide's data, and its sentences in the
 * language in use. The worker plays the engine on it, so it needs to know no guide and no words.
 */
import type { Guide } from '../guide/shape.ts'
import { type Language, languages } from '../words/shape.ts'
import { atOnce, type Database } from './database.ts'

/** Shape of the sheets that this version writes. A worker leaves sheets of another shape alone. */
export const sheetForm = 1

type ByPlace = Readonly<Record<string, string>>

export interface SheetRecord {
  readonly case: string
  readonly form: number
  readonly lang: Language
  readonly guide: Guide
  /** Name of the guide. */
  readonly title: string
  /** What a place says: `node/step`, or the name of a question or an ending. */
  readonly says: ByPlace
  /** `node/step` → what the button says that ticks it */
  readonly done: ByPlace
  /** node → choice → its words */
  readonly answers: Readonly<Record<string, ByPlace>>
  /** Words of the other two buttons. */
  readonly back: string
  readonly open: string
  /** How far, with `{nth}`, `{total}` and `{left}` to be filled in, and the same for the last step. */
  readonly along: string
  readonly alongLast: string
  /** The number on the app's icon was chosen too. */
  readonly badge: boolean
}

/**
 * Whether a row may be led by. By hand, since the worker asks it (see records.ts); what is wrong further inside makes
 * the engine throw, and the step is then shown by the app.
 */
export function isSheet(row: SheetRecord | undefined): row is SheetRecord {
  return (
    row?.form === sheetForm &&
    languages.includes(row.lang) &&
    typeof row.guide === 'object' &&
    typeof row.says === 'object'
  )
}

/** Tag of a case's notification: a new one takes the place of the old, and those of other cases stay. */
export const tagOf = (caseId: string) => `tejun ${caseId}`

/** Lays a sheet beside its case, in place of an older one. A case that was forgotten meanwhile gets none. */
export async function putSheet(db: Database, sheet: SheetRecord): Promise<void> {
  await atOnce(db, async (tx) => {
    if (await tx.objectStore('cases').getKey(sheet.case)) await tx.objectStore('sheets').put(sheet)
  })
}

export async function hasSheet(db: Database, caseId: string): Promise<boolean> {
  return (await db.getKey('sheets', caseId)) !== undefined
}

export async function dropSheet(db: Database, caseId: string): Promise<void> {
  await atOnce(db, (tx) => tx.objectStore('sheets').delete(caseId))
}

/** The number on the icon was turned on or off: all sheets learn of it, those of cases that no page shows too. */
export async function setBadge(db: Database, badge: boolean): Promise<void> {
  await atOnce(db, async (tx) => {
    const sheets = tx.objectStore('sheets')
    for (const sheet of await sheets.getAll())
      if (sheet.badge !== badge) await sheets.put({ ...sheet, badge })
  })
}
