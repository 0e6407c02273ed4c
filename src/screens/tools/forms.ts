/** The forms of the tools that have a page, each fetched where it is drawn: on that page, or in a step. */
import type { ComponentType } from 'preact'
import type { ToolName } from '../../words/shape.ts'

export interface ToolForm {
  /** `inStep`: set into a step of a guide, where the guide itself leads on. */
  default: ComponentType<{ inStep?: boolean }>
  words: readonly ['tools']
}

export const toolForms = {
  shortfall: () => import('./shortfall.tsx'),
} satisfies Record<ToolName, () => Promise<ToolForm>>
