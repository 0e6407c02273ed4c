/** From an address to a case that can be followed. */
import type { Following } from '../../addresses.ts'
import { withPatience } from '../../cases/patience.ts'
import { keeper } from '../../cases/shared.ts'
import { summaryOf } from '../../cases/summary.ts'
import { fetchGuide } from '../../content/fetch.ts'
import { nodeOf } from '../../guide/graph.ts'
import type { Guide } from '../../guide/shape.ts'
import type { Words } from '../../words/words.ts'

export type Opened =
  | { readonly kind: 'ready'; readonly caseId: string; readonly guide: Guide }
  /** The address names no case: the person wants to go on where they were, and nothing is open. */
  | { readonly kind: 'nothing-open' }
  | { readonly kind: 'unknown-case' }
  /** A case of a guide that this version no longer has. */
  | { readonly kind: 'unknown-guide'; readonly caseId: string }

/** How long a first act may take before its screen is drawn, ms: the sign that it is saved does not move then. */
const patience = 300

/** Opens what an address names: a kept case, a fresh one of a guide, or with neither the case left open last. */
export async function open(address: Following, words: Words): Promise<Opened> {
  const id = address.case ?? (address.guide ? newId() : await lastOpen(words))
  if (id === undefined) return { kind: 'nothing-open' }
  const kept = keeper.case(id) ?? (await keeper.read(id))
  const slug = kept?.record.guide ?? address.guide
  if (slug === undefined) return { kind: 'unknown-case' }
  const guide = await fetchGuide(slug, words)
  if (!guide) return { kind: 'unknown-guide', caseId: id }
  keeper.begin({ id, guide: slug, begun: Date.now() })
  const { from } = address
  if (!kept && from !== undefined && from !== guide.start && nodeOf(guide, from))
    await withPatience(keeper.add(id, { do: 'jump', node: from }), patience).catch(() => undefined)
  return { kind: 'ready', caseId: id, guide }
}

async function lastOpen(words: Words): Promise<string | undefined> {
  for (const kept of await keeper.readAll()) {
    const guide = await fetchGuide(kept.record.guide, words)
    if (guide && summaryOf(guide, kept).here.kind !== 'closed') return kept.record.id
  }
  return undefined
}

/** A name for a new case that nobody can guess; `randomUUID` exists only on secure addresses. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')
}
