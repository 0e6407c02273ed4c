/** The tools that have a page of their own, in the order of the home screen, and what each of them rests on. */
import { said } from '../guide/notation.ts'
import type { Claim } from '../guide/shape.ts'
import type { ToolClaim, ToolName } from '../words/shape.ts'

export const toolClaims: { readonly [T in ToolName]: Readonly<Record<ToolClaim<T>, Claim>> } = {
  shortfall: {
    fees: said('card-article-2021', 'reported'),
    combine: said('card-article-2021', 'reported'),
    first: said('balance-article', 'reported'),
  },
}

export const tools = Object.keys(toolClaims) as ToolName[]

export function isToolName(name: string): name is ToolName {
  return Object.hasOwn(toolClaims, name)
}
