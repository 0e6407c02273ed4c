/** One table: what was measured, the budget beside it, and whether it is kept. */
import { type Budget, isKept, type Unit } from './budgets.ts'

export interface Row {
  readonly what: string
  readonly figure: string
  readonly budget: string
  /** Undefined where there is no budget. */
  readonly kept?: boolean
  /** Where it was worst, and what else is to be known. */
  readonly note: string
}

const forms: Record<Unit, (figure: number) => string> = {
  kB: (bytes) => `${(bytes / 1000).toFixed(1)} kB`,
  MB: (bytes) => `${(bytes / 1_000_000).toFixed(2)} MB`,
  times: (ratio) => `${ratio.toFixed(2)} × floor`,
  count: (number) => String(number),
  points: (points) => String(points),
  shift: (shift) => (shift ? shift.toFixed(4) : '0'),
}

/** A figure beside its budget. */
export function row(budget: Budget, figure: number, note: string, where = ''): Row {
  const form = forms[budget.unit]
  const bound =
    budget.most === undefined
      ? `≥ ${form(budget.least ?? 0)}`
      : `${budget.most ? '≤ ' : ''}${form(budget.most)}`
  return {
    what: where ? `${budget.what}: ${where}` : budget.what,
    figure: form(figure),
    budget: bound,
    kept: isKept(budget, figure),
    note,
  }
}

/** A figure that has no budget, for comparison. */
export const alsoSeen = (what: string, unit: Unit, figure: number, note = ''): Row => ({
  what,
  figure: forms[unit](figure),
  budget: '',
  note,
})

/** As Markdown, so that it can stand in docs/performance.md as it is. */
export function table(rows: readonly Row[]): string {
  const said = rows.map(({ what, figure, budget, kept, note }) => [
    what,
    figure,
    budget,
    kept === undefined ? '' : kept ? 'yes' : 'NO',
    note,
  ])
  const lines = [['what', 'measured', 'budget', 'kept', 'where, and what else'], ...said]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)))
  const drawn = lines.map(
    (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
  )
  const rule = `|${[...widths, 20].map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [drawn[0], rule, ...drawn.slice(1)].join('\n')
}
