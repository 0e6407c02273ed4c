/** The tools that have a page of their own, in the order of the home screen, and what each of them rests on. */
import { said } from '../guide/notation.ts'
import type { Claim } from '../guide/shape.ts'
import type { ToolClaim, ToolName } from '../words/shape.ts'

export const toolClaims: { readonly [T in ToolName]: Readonly<Record<ToolClaim<T>, Claim>> } = {
  sender: {
    forged: said('senders-2024', 'reported'),
    centre: said('senders-2024', 'reported'),
    untested: said('addresses-2026', 'unknown'),
    report: said('reporting-2024', 'confirmed'),
    old: said('reporting-2024', 'confirmed'),
    numbers: said('calls-2025', 'reported'),
    never: said('card-article-2021', 'reported'),
    cash: said('cash-2024', 'reported'),
  },
  expiry: {
    ten: said('validity-2025', 'confirmed'),
    counted: said('validity-2025', 'unknown'),
    older: said('validity-2025', 'confirmed'),
    page: said('validity-2025', 'confirmed'),
  },
  code: {
    shape: said('codes-2025', 'reported'),
    letters: said('card-article-2021', 'reported'),
    alike: said('codes-2025', 'reported'),
    not: said('codes-2025', 'reported'),
    call: said('calls-2025', 'reported'),
  },
  shortfall: {
    fees: said('card-article-2021', 'reported'),
    combine: said('card-article-2021', 'reported'),
    first: said('balance-article', 'reported'),
  },
  coins: {
    which: said('coins-article', 'unknown'),
    example: said('coins-article', 'reported'),
    price: said('coins-article', 'reported'),
    closed: said('coins-2026', 'confirmed'),
  },
}

export const tools = Object.keys(toolClaims) as ToolName[]

export function isToolName(name: string): name is ToolName {
  return Object.hasOwn(toolClaims, name)
}
