/** The tool that is set into a step. What is entered stays in memory and is gone with the step. */
import type { Tool } from '../../guide/shape.ts'
import type { NextClock } from '../../tools/refund-dates.ts'
import { RefundDates } from './refund-dates.tsx'

const clocks: Record<Tool, NextClock> = {
  'refund-to-card': 'card',
  'refund-to-balance': 'none',
  'refund-elsewhere': 'unknown',
}

export function StepTool({ tool }: { tool: Tool }) {
  return <RefundDates next={clocks[tool]} />
}
