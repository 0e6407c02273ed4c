/** The screen of a place: a question, a step, an ending. */
import type { Node } from '../../guide/shape.ts'
import { Closed } from './closed.tsx'
import { Keeping } from './keeping.tsx'
import { OutcomeScreen } from './outcome.tsx'
import { Question } from './question.tsx'
import type { Shared } from './shared.ts'
import { StepScreen } from './step.tsx'

export function Screen({ node, ...shared }: Shared & { node: Node }) {
  const { here } = shared.place
  if (here.kind === 'closed' && here.node === shared.view.node)
    return <Closed {...shared} solved={here.solved} />
  switch (node.kind) {
    case 'ask':
      return (
        <Question {...shared} node={node}>
          <Keeping {...shared} />
        </Question>
      )
    case 'steps':
      return <StepScreen {...shared} node={node} />
    case 'outcome':
      return <OutcomeScreen {...shared} node={node} />
    case 'close':
      return <Closed {...shared} solved={false} />
  }
}
