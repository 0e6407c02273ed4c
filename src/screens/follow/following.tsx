/** A case being followed: plays the log, shows the place that is looked at, and takes what was done. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { type Following as Address, followPage } from '../../addresses.ts'
import { factsOf } from '../../cases/facts.ts'
import { askToPersist } from '../../cases/persist.ts'
import { type Act, lastUndoable, runOf } from '../../guide/acts.ts'
import { nodeOf } from '../../guide/graph.ts'
import { type Place, replay } from '../../guide/replay.ts'
import type { Guide, Node } from '../../guide/shape.ts'
import { nextFrame } from '../../parts/next-frame.ts'
import { useWords } from '../../parts/speaking.tsx'
import { useKeeper } from '../use-keeper.ts'
import { Moved } from './moved.tsx'
import { Nothing } from './nothing.tsx'
import { Screen } from './screen.tsx'
import type { Go } from './use-address.ts'
import { useCalled } from './use-called.ts'
import { useCompany } from './use-company.ts'
import { useLastScreen } from './use-last-screen.ts'
import { type View, viewOf } from './view.ts'

interface FollowingProps {
  guide: Guide
  caseId: string
  address: Address
  go: Go
}

export function Following({ guide, caseId, address, go }: FollowingProps) {
  const words = useWords()
  const keeper = useKeeper()
  const playing = () => {
    const log = keeper.case(caseId)?.log ?? []
    const run = runOf(guide, log)
    return { log, run, place: replay(guide, run) }
  }
  const { log, run, place } = playing()
  const view = viewOf(guide, address, place.here)
  const held = useRef(false)
  const acting = useRef(false)

  // the guide stays in the address until the case is surely kept: a reload then finds its way either way
  const unkept = log.length === 0 || !keeper.saved ? { guide: guide.slug } : {}
  const addressOf = (at: Place['here']): Address => ({
    case: caseId,
    ...unkept,
    at: at.node,
    ...(at.kind === 'step' && { step: at.step }),
  })
  const look = (node: string, step?: string) =>
    go({ case: caseId, ...unkept, at: node, ...(step && { step }) })
  const lookAtNext = () => go(addressOf(playing().place.here))
  const keep = (what: Act) => {
    void keeper.add(caseId, what)
    askToPersist()
  }
  // stored at once; what comes next is drawn when a frame has shown that the tap was heard
  const act = (what: Act) => {
    held.current = true
    acting.current = true
    if (what.do === 'tick') document.documentElement.dataset.heard = ''
    keep(what)
    void nextFrame().then(() => {
      held.current = false
      acting.current = false
      lookAtNext()
    })
  }
  // whoever goes along may call these before it hears of the newest act: each asks where the case stands by then
  const undoLast = () => {
    const of = lastUndoable(playing().log)
    if (of !== undefined) act({ do: 'undo', of })
  }
  const tickNext = () => {
    const { here } = playing().place
    if (here.kind === 'step') act({ do: 'tick', node: here.node, step: here.step })
  }
  const undo = lastUndoable(log) === undefined ? undefined : undoLast

  const { here } = place
  const trip = { words, guide, caseId, place, done: here.kind === 'step' ? tickNext : undefined, back: undo }
  useCalled(caseId, () => {
    if (!view.current) lookAtNext()
  })
  const newest = log.at(-1)
  const settled = view.current && here.kind !== 'closed' && keeper.saved && !keeper.trouble
  useLastScreen(settled && newest ? { case: caseId, n: newest.n } : undefined, held)
  useCompany(keeper.case(caseId) && trip, `${caseId} ${newest?.n}`)

  const looked = `${view.node}/${view.step ?? ''}`
  const next = JSON.stringify(place.here)
  useFollowAlong(next, looked, view.current, () => {
    // a tap of one's own moves on by itself
    if (!acting.current) go(addressOf(place.here), 'replace')
  })
  // the first entry of the history names its place too, or Back would lead to what comes next; before a first tap can
  // move on, which this would take back
  useLayoutEffect(() => {
    if (address.at === undefined) go(addressOf(place.here), 'replace')
  }, [address.at])

  // a second tap on a screen that is about to go was meant once
  const unlessHeld = (then: (what: Act) => void) => (what: Act) => {
    if (!held.current) then(what)
  }
  const shared = {
    guide,
    caseId,
    place,
    run,
    facts: factsOf(log),
    view,
    look,
    lookAtNext,
    keep: unlessHeld(keep),
    act: unlessHeld(act),
    undo,
    trip,
    path: followPage('ja', { case: caseId, ...unkept, at: view.node, ...(view.step && { step: view.step }) }),
  }
  const node = nodeOf(guide, view.node)
  if (!keeper.case(caseId)) return <Nothing what={{ kind: 'unknown-case' }} />
  if (!node) return null // a view is always of a node of this guide
  return (
    <Moved place={`${looked} ${here.kind === 'closed'}`} depth={depthOf(view, place, node)} held={held}>
      <Screen {...shared} node={node} />
    </Moved>
  )
}

/** How far along the way a place lies. */
function depthOf(view: View, place: Place, node: Node): number {
  const behind = place.passed.findIndex((passed) => passed.node === view.node)
  const step = node.kind === 'steps' ? node.steps.findIndex(({ name }) => name === view.step) : 0
  return (behind < 0 ? place.passed.length : behind) * 100 + step
}

/** When the place moves on by another tab, whoever looked at it moves along. */
function useFollowAlong(next: string, looked: string, current: boolean, along: () => void): void {
  const before = useRef({ next, looked, current })
  useEffect(() => {
    const was = before.current
    before.current = { next, looked, current }
    if (was.current && !current && was.next !== next && was.looked === looked) along()
  })
}
