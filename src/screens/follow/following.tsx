/** A case being followed: plays the log, shows the place that is looked at, and takes what was done. */
import { useEffect, useRef } from 'preact/hooks'
import { type Following as Address, followPage } from '../../addresses.ts'
import { factsOf } from '../../cases/facts.ts'
import { askToPersist } from '../../cases/persist.ts'
import { type Act, lastUndoable, runOf } from '../../guide/acts.ts'
import { nodeOf } from '../../guide/graph.ts'
import { type Place, replay } from '../../guide/replay.ts'
import type { Guide } from '../../guide/shape.ts'
import { useWords } from '../../parts/speaking.tsx'
import { useKeeper } from '../use-keeper.ts'
import { Closed } from './closed.tsx'
import { Nothing } from './nothing.tsx'
import { OutcomeScreen } from './outcome.tsx'
import { Question } from './question.tsx'
import { StepScreen } from './step.tsx'
import type { Go } from './use-address.ts'
import { useCalled } from './use-called.ts'
import { useCompany } from './use-company.ts'
import { viewOf } from './view.ts'

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
  const act = (what: Act) => {
    keep(what)
    lookAtNext()
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
  useCompany(keeper.case(caseId) && trip, `${caseId} ${log.at(-1)?.n}`)

  const looked = `${view.node}/${view.step ?? ''}`
  const next = JSON.stringify(place.here)
  useFollowAlong(next, looked, view.current, () => go(addressOf(place.here), 'replace'))
  // the first entry of the history names its place too, or Back would lead to what comes next
  useEffect(() => {
    if (address.at === undefined) go(addressOf(place.here), 'replace')
  }, [address.at])
  useFocus(`${looked} ${place.here.kind === 'closed'}`)

  const shared = {
    guide,
    caseId,
    place,
    run,
    facts: factsOf(log),
    view,
    look,
    lookAtNext,
    keep,
    act,
    undo,
    trip,
    path: followPage('ja', { case: caseId, ...unkept, at: view.node, ...(view.step && { step: view.step }) }),
  }
  const node = nodeOf(guide, view.node)
  if (!keeper.case(caseId)) return <Nothing what={{ kind: 'unknown-case' }} />
  if (!node) return null // a view is always of a node of this guide
  if (here.kind === 'closed' && here.node === view.node) return <Closed {...shared} solved={here.solved} />
  switch (node.kind) {
    case 'ask':
      return <Question {...shared} node={node} />
    case 'steps':
      return <StepScreen {...shared} node={node} />
    case 'outcome':
      return <OutcomeScreen {...shared} node={node} />
    case 'close':
      return <Closed {...shared} solved={false} />
  }
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

/** After a change of place the reader hears the new sentence, once; not when the page has just opened. */
function useFocus(place: string): void {
  const first = useRef(true)
  useEffect(() => {
    if (first.current) first.current = false
    else document.querySelector<HTMLElement>('main h1')?.focus()
    scrollTo(0, 0)
  }, [place])
}
