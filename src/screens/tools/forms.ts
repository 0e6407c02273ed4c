/** The forms of the tools that have a page, each fetched where it is drawn: on that page, or in a step. */
import type { ComponentType } from 'preact'
import type { WordFile } from '../../words/load.ts'
import type { ToolName } from '../../words/shape.ts'

export interface ToolProps {
  /** Given to every live part; a tool is about nothing but itself. */
  about?: string
  /** Set into a step of a guide, where the guide itself leads on. */
  inStep?: boolean
}

export interface ToolModule {
  default: ComponentType<ToolProps>
  words: readonly WordFile[]
}

export const toolForms = {
  sender: () => import('./sender.tsx'),
  expiry: () => import('./expiry.tsx'),
  code: () => import('./code.tsx'),
  shortfall: () => import('./shortfall.tsx'),
  coins: () => import('./coins.tsx'),
} satisfies Record<ToolName, () => Promise<ToolModule>>
