/** Questions about a guide's nodes and edges, whatever the answers. */
import type { Guide, Node, Step, Steps } from './shape.ts'

/** The node of that name, or undefined where the guide has none. */
export function nodeOf(guide: Guide, name: string): Node | undefined {
  return Object.hasOwn(guide.nodes, name) ? guide.nodes[name] : undefined
}

/** Names of the nodes that a node's answers lead to; detours (`other`) are not counted. */
function edgesOf(node: Node): readonly string[] {
  switch (node.kind) {
    case 'ask':
      return Object.values(node.answers)
    case 'steps':
      return [node.then]
    case 'outcome':
      return [node.no]
    case 'close':
      return []
  }
}

/** Every node that can be reached from one, itself among them; with `detours`, by 「別の方法」 too. */
export function reachable(guide: Guide, from: string, detours = false): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [from]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const node = nodeOf(guide, name)
    if (!node || seen.has(name)) continue
    seen.add(name)
    open.push(...edgesOf(node))
    if (detours && node.kind === 'steps') open.push(...node.other)
  }
  return seen
}

/** Whether one node lies at or after another. */
export function leadsTo(guide: Guide, from: string, to: string): boolean {
  return reachable(guide, from).has(to)
}

/** Names of nodes that stand in a circle: a guide has none, or a replay could not end. */
export function circle(guide: Guide): readonly string[] {
  for (const [name, node] of Object.entries(guide.nodes)) {
    if (edgesOf(node).some((next) => leadsTo(guide, next, name))) return [name]
  }
  return []
}

/** Who gives what a step shows: whoever gives its label, else its run. */
export const sourceOf = ({ source }: Steps, step: Step): string => ('source' in step && step.source) || source
