/** A guide as a picture, in Mermaid's notation, for the person who checks facts. */
import type { Guide, Node } from '../guide/shape.ts'

/** Takes the words by which a node is headed; gives a flowchart as text. */
export function drawingOf(guide: Guide, heading: (node: Node) => string): string {
  const names = Object.keys(guide.nodes)
  const id = (name: string) => `n${names.indexOf(name)}`
  const lines = Object.entries(guide.nodes).flatMap(([name, node]) => [
    `  ${id(name)}${shaped(node, `${quoted(heading(node))}<br><small>${name}</small>`)}`,
    ...arrows(node).map(
      ([to, label, dotted]) =>
        `  ${id(name)} ${dotted ? '-.->' : '-->'}${label ? `|${label}|` : ''} ${id(to)}`,
    ),
  ])
  return ['flowchart TD', ...lines].join('\n')
}

function shaped(node: Node, text: string): string {
  switch (node.kind) {
    case 'ask':
      return `{"${text}"}`
    case 'steps':
      return `["${text}<br>${node.steps.length} × ${node.on}"]`
    case 'outcome':
      return `(["${text}"])`
    case 'close':
      return `((("${text}")))`
  }
}

function arrows(node: Node): [to: string, label: string, dotted: boolean][] {
  switch (node.kind) {
    case 'ask':
      return Object.entries(node.answers).map(([choice, to]) => [to, choice, false])
    case 'steps':
      return [
        [node.then, '', false],
        ...node.other.map((to): [string, string, boolean] => [to, 'other', true]),
      ]
    case 'outcome':
      return [[node.no, 'no', false]]
    case 'close':
      return []
  }
}

const quoted = (text: string) => text.replaceAll('"', '#quot;')
