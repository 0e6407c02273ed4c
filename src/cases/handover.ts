/**
 * A case for another phone, small enough for a link: guide, answers and ticks. No notes, no fields, no times.
 * It stands in the part of an address that is never sent to a server.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import * as v from 'valibot'
import { type Act, type Entry, runOf } from '../guide/acts.ts'
import type { Guide } from '../guide/shape.ts'

/** Longest link that is read, in characters, and largest content behind it, in bytes. */
const longest = 4000
const largest = 20_000

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
const Shape = v.strictObject({
  v: v.literal(1),
  g: name,
  /** answers: node → choice */
  a: v.pipe(v.array(v.tuple([name, name])), v.maxLength(100)),
  /** ticks: node, step */
  t: v.pipe(v.array(v.tuple([name, name])), v.maxLength(300)),
  /** where the person said "I am here" */
  s: v.optional(v.tuple([name, v.string()])),
})

export interface Handover {
  /** slug of the guide, which may be unknown here */
  readonly guide: string
  /** What to do in a fresh case to stand at the same place. */
  readonly acts: readonly Act[]
}

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

/** Reads the data of a link. Undefined where it was cut, altered or made by something else. */
export function readHandover(data: string): Handover | undefined {
  if (data.length > longest) return undefined
  try {
    const inflated = inflateSync(toBytes(data), { out: new Uint8Array(largest) })
    const { success, output } = v.safeParse(Shape, JSON.parse(strFromU8(inflated)))
    if (!success) return undefined
    const answers = output.a.map(([node, choice]): Act => ({ do: 'answer', node, choice }))
    const jump = output.s
      ? [{ do: 'jump' as const, node: output.s[0], ...(output.s[1] && { step: output.s[1] }) }]
      : []
    const ticks = output.t.map(([node, step]): Act => ({ do: 'tick', node, step }))
    return { guide: output.g, acts: [...answers, ...jump, ...ticks] }
  } catch {
    return undefined
  }
}

/** Base64 with the signs that an address may hold (RFC 4648, section 5). */
function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function toBytes(text: string): Uint8Array {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0))
}
