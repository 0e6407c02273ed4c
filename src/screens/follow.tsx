/** The follow screen: opens what the address names, and says plainly where it cannot. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { type Following as Address, homePage } from '../addresses.ts'
import { useWords } from '../parts/speaking.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { Following } from './follow/following.tsx'
import { Nothing } from './follow/nothing.tsx'
import { type Opened, open } from './follow/open.ts'
import { takeOver } from './follow/stand-in.ts'
import { useAddress } from './follow/use-address.ts'
import { useFailure } from './use-failure.ts'
import { useKeeper } from './use-keeper.ts'

/** The same address in a case that has begun: where it was to begin is told by the case itself. */
function within({ from: _, ...address }: Address, caseId: string): Address {
  return { ...address, case: caseId }
}

export default function Follow() {
  const words = useWords()
  const [address, go] = useAddress(words.lang)
  const [opened, setOpened] = useState<Opened>()
  const fail = useFailure()
  // once the records can be read again, what could not be found may be there
  const readable = useKeeper().trouble === undefined
  const missing = opened?.kind === 'unknown-case'

  useEffect(() => {
    let current = true
    open(address, words).then((found) => {
      if (!current) return
      setOpened(found)
      if (found.kind === 'nothing-open') location.replace(homePage(words.lang))
      if (found.kind === 'ready' && address.case !== found.caseId)
        go(within(address, found.caseId), 'replace')
    }, fail)
    return () => {
      current = false
    }
    // a case is opened once; the rest of the address only says what of it is looked at
  }, [address.case, address.guide && !address.case, missing && readable])

  // what stood in the page until now is left to the screen itself
  useLayoutEffect(() => {
    if (opened) takeOver()
  }, [opened])
  // or to what says that it cannot be drawn
  useLayoutEffect(() => takeOver, [])

  if (!opened || opened.kind === 'nothing-open') return <Waiting />
  if (opened.kind !== 'ready') return <Nothing what={opened} />
  return <Following guide={opened.guide} caseId={opened.caseId} address={address} go={go} />
}
