/** Every screen of a guide, each with the acts that lead a person there. */
import type { Act } from '../../src/guide/acts.ts'
import type { Guide, Node, Step } from '../../src/guide/shape.ts'

export interface Shown {
  /** `node`, or `node/step` */
  readonly name: string
  readonly kind: 'ask' | 'outcome' | 'close' | 'solved' | Step['do']
  readonly node: string
  readonly step?: string
  readonly acts: readonly Act[]
}

export function screensOf(guide: Guide): Shown[] {
  const ways = waysThrough(guide)
  const screens = Object.entries(guide.nodes).flatMap(([node, of]): Shown[] => {
    const acts = ways.get(node) ?? []
    if (of.kind !== 'steps') return [{ name: node, kind: of.kind, node, acts }]
    return of.steps.map(({ name: step, do: kind }, i) => ({
      name: `${node}/${step}`,
      kind,
      node,
      step,
      acts: [...acts, ...ticks(node, of.steps.slice(0, i))],
    }))
  })
  const end = screens.find(({ kind }) => kind === 'outcome')
  return end ? [...screens, { ...end, name: `${end.node} = yes`, kind: 'solved', acts: yes(end) }] : screens
}

const yes = ({ acts, node }: Shown): Act[] => [...acts, { do: 'answer', node, choice: 'yes' }]
const ticks = (node: string, steps: readonly Step[]): Act[] =>
  steps.map(({ name }) => ({ do: 'tick', node, step: name }))

/** The shortest way to each node; by 「別の方法」 only where nothing else leads there. */
function waysThrough(guide: Guide): ReadonlyMap<string, readonly Act[]> {
  const ways = new Map<string, readonly Act[]>([[guide.start, []]])
  for (const detours of [false, true]) {
    // a map gives what was added while it is walked, too
    for (const [name, acts] of ways) {
      const node = guide.nodes[name]
      for (const { to, by } of node ? leaving(name, node, detours) : [])
        if (!ways.has(to)) ways.set(to, [...acts, ...by])
    }
  }
  return ways
}

function leaving(name: string, node: Node, detours: boolean): { to: string; by: readonly Act[] }[] {
  switch (node.kind) {
    case 'ask':
      return Object.entries(node.answers).map(([choice, to]) => ({
        to,
        by: [{ do: 'answer', node: name, choice }],
      }))
    case 'steps':
      return [
        { to: node.then, by: ticks(name, node.steps) },
        ...(detours ? node.other.map((to) => ({ to, by: [{ do: 'jump' as const, node: to }] })) : []),
      ]
    case 'outcome':
      return [{ to: node.no, by: [{ do: 'answer', node: name, choice: 'no' }] }]
    case 'close':
      return []
  }
}
