/** How a guide is written down. Builders return plain data; the compiler holds it to its promises. */
import type { ContentWords, Label, MessageId, SourceId } from '../words/shape.ts'
import { reachable } from './graph.ts'
import type { EdgeProblems, Exits, HeadWords, Holds, Nodes, Targets, WordProblems } from './promises.ts'
import type {
  About,
  Certainty,
  Claim,
  Guide,
  Node,
  Place,
  Sign,
  Step,
  Surface,
  Tool,
  Wording,
} from './shape.ts'

export const amazonApp = 'amazonApp' satisfies Surface
/** A PC's page: most articles describe this one. */
export const website = 'website' satisfies Surface
/** A page in the browser of the phone. */
export const browser = 'browser' satisfies Surface
export const shop = 'shop' satisfies Surface
export const phone = 'phone' satisfies Surface
export const here = 'here' satisfies Surface

/** A label as another source has it. */
export function seenAs<const L extends Label>(label: L, source: SourceId, at?: Place) {
  return { label, source, ...(at && { at }) }
}

/** A menu that another source shows as a picture. */
export function seenAsSign(sign: Sign, source: SourceId, at?: Place) {
  return { sign, source, ...(at && { at }) }
}

/** The same label in another place. */
export function seenAt(at: Place, source: SourceId) {
  return { at, source }
}

type Also = readonly Wording[]

/** A tap on a label of another screen. `source` is who gives the label, where it was seen anew without its run. */
export function tap<const N extends string, const L extends Label, const A extends Also = []>(
  name: N,
  label: L,
  more: { at?: Place; also?: A; source?: SourceId } = {},
) {
  return { do: 'tap' as const, name, label, ...more } as {
    do: 'tap'
    name: N
    label: L
    also?: A
    at?: Place
    source?: SourceId
  }
}

/** A tap on something that has no fixed label, such as any entry of a list. */
export function pick<const N extends string>(name: N) {
  return { do: 'pick' as const, name }
}

export function scroll<const N extends string>(name: N, to: 'down' | 'up') {
  return { do: 'scroll' as const, name, to }
}

/** An answer to a question that the other screen asks. */
export function answer<const N extends string, const P extends Label, const L extends Label>(
  name: N,
  prompt: P,
  label: L,
) {
  return { do: 'answer' as const, name, prompt, label }
}

/** A choice from a list: of a known label, or of whatever fits best. */
export function select<const N extends string>(name: N): { do: 'select'; name: N }
export function select<const N extends string, const L extends Label>(
  name: N,
  label: L,
): { do: 'select'; name: N; label: L }
export function select(name: string, label?: string) {
  return { do: 'select' as const, name, ...(label && { label }) }
}

/** Something to type. With a message, it can be copied; `'given'` leaves the choice to the guide that uses the piece. */
export function type<const N extends string>(name: N, message?: MessageId | 'given') {
  return { do: 'type' as const, name, ...(message && { message }) }
}

export function wait<const N extends string>(name: N) {
  return { do: 'wait' as const, name }
}

/** Something to look at, or to have at hand; with a tool, something to work out. */
export function check<const N extends string>(name: N, tool?: Tool) {
  return { do: 'check' as const, name, ...(tool && { tool }) }
}

/** A phone call, by a number that the person may dial with one tap. */
export function call<const N extends string>(name: N, number: string) {
  return { do: 'call' as const, name, number }
}

/** Something to do that is no tap: sign in, hand over a receipt. */
export function act<const N extends string>(name: N) {
  return { do: 'act' as const, name }
}

/** A claim's source, and how sure it is. */
export function said(source: SourceId, sure: Certainty): Claim {
  return { source, sure }
}

type Claims = Readonly<Record<string, Claim>>
type None = Readonly<Record<never, Claim>>
const none: Claims = {}

/** A question. 「わからない」 is an answer of every one. */
export function ask<
  const A extends Readonly<Record<string, string>> & { unsure: string },
  const C extends Claims = None,
>(answers: A, claims: C = none as C) {
  return { kind: 'ask' as const, answers, claims }
}

interface StepsHead<T extends string, O extends readonly string[], C extends Claims> {
  on: Surface
  source: SourceId
  then: T
  /** Nodes that reach the same end another way. */
  other?: O
  claims?: C
}

/** A run of steps on one surface, from one source. */
export function steps<
  const T extends string,
  const S extends readonly Step[],
  const O extends readonly string[] = [],
  const C extends Claims = None,
>(head: StepsHead<T, O, C>, run: S) {
  const { on, source, then, other = [] as unknown as O, claims = none as C } = head
  return { kind: 'steps' as const, on, source, then, other, claims, steps: run }
}

/** An ending that asks whether it is solved: yes closes the case, no leads on. */
export function outcome<const T extends string, const C extends Claims = None>(
  edge: { no: T },
  claims: C = none as C,
) {
  return { kind: 'outcome' as const, no: edge.no, claims }
}

/** Where a case ends without being solved. */
export function close<const C extends Claims = None>(claims: C = none as C) {
  return { kind: 'close' as const, claims }
}

type PieceFile = keyof ContentWords

interface Piece<File extends PieceFile, N> {
  readonly file: File
  readonly nodes: N
}

/** Nodes that several guides share. Edges to `out.<name>` leave it; the guide says where to. */
export function sharedPiece<const File extends PieceFile, const N extends Nodes>(
  file: File,
  nodes: N & Holds<EdgeProblems<N, Targets<N> | `out.${string}`> | WordProblems<File, N>>,
): Piece<File, N> {
  return { file, nodes }
}

/** A piece set into a guide: each way out of it is given a node, and its message where it has one. */
export function piece<const File extends PieceFile, const N, const X extends Record<Exits<N>, string>>(
  of: Piece<File, N>,
  exits: X & Record<Exclude<keyof X, Exits<N>>, never>,
  message?: MessageId,
) {
  return { kind: 'piece' as const, of, exits: exits as X, ...(message && { message }), claims: {} }
}

type OwnNodes<N> = { [K in keyof N as N[K] extends { kind: 'piece' } ? never : K]: N[K] }

/** A built guide remembers its nodes as written, for checks over all guides; at run time it is plain data. */
export interface Written<N> extends Guide {
  readonly written?: N
}

/**
 * One kind of trouble, from the first question to the end. The first node is where it starts.
 * Does not compile where a word is missing or unused in either language, or an edge leads nowhere.
 */
export function guide<const File extends PieceFile, const N extends Nodes>(
  slug: File,
  nodes: N & Holds<EdgeProblems<N, Targets<N>> | WordProblems<File, OwnNodes<N>, HeadWords>>,
  about: About,
): Written<N> {
  const flat: Record<string, Node> = {}
  for (const [name, node] of Object.entries(nodes as Nodes)) {
    if (node.kind === 'piece') Object.assign(flat, flattened(name, node))
    else flat[name] = { ...node, words: { file: slug, node: name } }
  }
  return { slug, about, start: firstNode(flat), nodes: withoutSpare(flat) }
}

/** Leaves out the nodes of a piece that this guide does not lead to. Own nodes stay: one that is not reached is a fault. */
function withoutSpare(nodes: Record<string, Node>): Record<string, Node> {
  const whole = { slug: '', about: { minutes: [0, 0] as const, checked: '' }, start: firstNode(nodes), nodes }
  const reached = reachable(whole, whole.start, true)
  return Object.fromEntries(
    Object.entries(nodes).filter(([name]) => !name.includes('.') || reached.has(name)),
  )
}

function firstNode(nodes: Record<string, Node>): string {
  const [first] = Object.keys(nodes)
  if (first === undefined) throw new Error('a guide has at least one node')
  return first
}

/** A piece's nodes under the name it has in this guide (`chat` → `chat.start`), its ways out led home. */
function flattened(under: string, use: ReturnType<typeof piece>): Record<string, Node> {
  const exits: Record<string, string> = use.exits
  const lead = (to: string) => (to.startsWith('out.') ? (exits[to.slice(4)] ?? to) : `${under}.${to}`)
  const own: Record<string, Node> = {}
  for (const [name, node] of Object.entries(use.of.nodes as Nodes)) {
    const words = { file: use.of.file, node: name }
    own[`${under}.${name}`] = { ...led(node, lead, use.message), words }
  }
  return own
}

function led(node: Nodes[string], lead: (to: string) => string, message: string | undefined) {
  switch (node.kind) {
    case 'ask':
      return {
        ...node,
        answers: Object.fromEntries(Object.entries<string>(node.answers).map(([c, to]) => [c, lead(to)])),
      }
    case 'steps':
      return { ...node, then: lead(node.then), other: node.other.map(lead), steps: node.steps.map(messaged) }
    case 'outcome':
      return { ...node, no: lead(node.no) }
    default:
      return node
  }
  function messaged(step: Step): Step {
    return step.do === 'type' && step.message === 'given' && message ? { ...step, message } : step
  }
}
