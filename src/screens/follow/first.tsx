/**
 * The first question of a guide as it stands in the document, before there is a case: it is read at once, and what is
 * tapped on it waits for the screen itself (stand-in.ts). A guide that begins otherwise is drawn by the browser.
 */
import { beginPage } from '../../addresses.ts'
import { runOf } from '../../guide/acts.ts'
import { nodeOf } from '../../guide/graph.ts'
import { replay } from '../../guide/replay.ts'
import type { Guide } from '../../guide/shape.ts'
import { OfflineLine } from '../../parts/offline-line.tsx'
import { Question } from './question.tsx'
import { viewOf } from './view.ts'

const notYet = () => undefined

export function FirstQuestion({ guide }: { guide: Guide }) {
  const run = runOf(guide, [])
  const place = replay(guide, run)
  const view = viewOf(guide, {}, place.here)
  const node = nodeOf(guide, view.node)
  if (node?.kind !== 'ask') return null
  return (
    <div data-stand-in="first">
      <Question
        {...{ guide, node, run, place, view }}
        look={notYet}
        act={notYet}
        path={beginPage('ja', guide.slug)}
      >
        <OfflineLine />
      </Question>
    </div>
  )
}
