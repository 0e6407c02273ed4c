/** The door of a link that hands over a case: who opens it needs nothing else to read it, so this imports little. */
import * as v from 'valibot'
import type { Act } from '../../guide/acts.ts'

/** Longest link that is read, and largest content behind it, in characters. */
const longest = 4000
const largest = 20_000

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(80))
/** What a link holds: guide, answers and ticks. */
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

/** Reads the data of a link. Undefined where it was cut, altered or made by something else. */
export async function readHandover(data: string): Promise<Handover | undefined> {
  if (data.length > longest) return undefined
  try {
    const text = await inflated(toBytes(data))
    if (text.length > largest) return undefined
    const { success, output } = v.safeParse(Shape, JSON.parse(text))
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

/** Unpacks by the browser's own means. The longest link unpacks to 3 MB, which is looked at no further. */
const inflated = (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0))
}
