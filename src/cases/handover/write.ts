/**
 * A case for another phone, small enough for a link: guide, answers and ticks. No notes, no fields, no times.
 * It stands in the part of an address that is never sent to a server.
 */
import { deflateSync, strToU8 } from 'fflate'
import { type Entry, runOf } from '../../guide/acts.ts'
import type { Guide } from '../../guide/shape.ts'

/** The data of a link, for the part behind `#`. */
export function handedOver(guide: Guide, log: readonly Entry[]): string {
  const run = runOf(guide, log)
  const ticks = Object.entries(run.ticks)
    .filter(([, n]) => n > (run.started?.n ?? -1))
    .map(([tick]) => tick.split('/'))
  const content = {
    v: 1,
    g: guide.slug,
    a: Object.entries(run.answers),
    t: ticks,
    ...(run.started && { s: [run.started.node, run.started.step ?? ''] }),
  }
  return toText(deflateSync(strToU8(JSON.stringify(content)), { level: 9 }))
}

/** Base64 with the signs that an address may hold (RFC 4648, section 5). */
function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
