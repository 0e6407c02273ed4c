/** What a notification shows of a case, and what its buttons do: the engine, played on a sheet. Pure. */
import type { SheetRecord } from '../cases/sheets.ts'
import { type Act, type Entry, lastUndoable, runOf, tickName } from '../guide/acts.ts'
import { nodeOf } from '../guide/graph.ts'
import { progress, stretch } from '../guide/progress.ts'
import { type Here, type Place, replay } from '../guide/replay.ts'
import type { Guide } from '../guide/shape.ts'

/** Which case and place a notification is about: it acts on nothing else. */
export interface NoticeData {
  readonly case: string
  readonly lang: SheetRecord['lang']
  readonly at: string
  readonly step?: string
}

export interface Notice {
  readonly title: string
  readonly body: string
  /** Two at most: Android shows no more. */
  readonly actions: readonly { readonly action: string; readonly title: string }[]
  readonly data: NoticeData
  /** Steps that are left in this stretch, the shown one among them; undefined at a question. */
  readonly left?: number
}

/** The notification that fits where a case stands; undefined where it has ended. */
export function noticeOf(sheet: SheetRecord, log: readonly Entry[]): Notice | undefined {
  const { here, passed } = placeIn(sheet.guide, log)
  if (here.kind === 'closed') return undefined
  const step = here.kind === 'step' ? here.step : undefined
  const at =
    step === undefined ? undefined : progress(stretch(sheet.guide, here.node, passed), here.node, step)
  return {
    title: at
      ? `${filled(at.left ? sheet.along : sheet.alongLast, { ...at })} — ${sheet.title}`
      : sheet.title,
    body: sheet.says[step === undefined ? here.node : tickName(here.node, step)] ?? '',
    actions: actionsAt(sheet, here, lastUndoable(log) !== undefined),
    data: { case: sheet.case, lang: sheet.lang, at: here.node, ...(step !== undefined && { step }) },
    ...(at && { left: at.left + 1 }),
  }
}

/** A question with two answers offers both; one with more is asked in the app. */
function actionsAt(sheet: SheetRecord, here: Here, undoable: boolean): Notice['actions'] {
  const back = undoable ? [{ action: 'back', title: sheet.back }] : []
  if (here.kind === 'step')
    return [{ action: 'done', title: sheet.done[tickName(here.node, here.step)] ?? '' }, ...back]
  const answers = Object.entries(sheet.answers[here.node] ?? {})
  if (answers.length === 2) return answers.map(([choice, title]) => ({ action: `answer ${choice}`, title }))
  return [{ action: 'open', title: sheet.open }, ...back]
}

/**
 * The act that a button of a notification stands for, the same as the page's. Undefined for a button that does
 * nothing, and where the case has moved on since the notification was shown.
 */
export function actOf(
  action: string,
  data: NoticeData,
  guide: Guide,
  log: readonly Entry[],
): Act | undefined {
  const { here } = placeIn(guide, log)
  if (here.node !== data.at || (here.kind === 'step' ? here.step : undefined) !== data.step) return undefined
  if (action === 'back') {
    const of = lastUndoable(log)
    return of === undefined ? undefined : { do: 'undo', of }
  }
  if (action === 'done' && here.kind === 'step') return { do: 'tick', node: here.node, step: here.step }
  const choice = /^answer (.+)$/.exec(action)?.[1]
  if (choice !== undefined && choicesAt(guide, here).includes(choice))
    return { do: 'answer', node: here.node, choice }
  return undefined
}

function choicesAt(guide: Guide, here: Here): readonly string[] {
  const node = nodeOf(guide, here.node)
  if (node?.kind === 'ask') return Object.keys(node.answers)
  return here.kind === 'outcome' ? ['yes', 'no'] : []
}

const placeIn = (guide: Guide, log: readonly Entry[]): Place => replay(guide, runOf(guide, log))

const filled = (text: string, values: Readonly<Record<string, number>>) =>
  text.replace(/\{(\w+)\}/g, (_, name) => String(values[name]))
