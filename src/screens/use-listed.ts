/** All cases with where they stand, as they are now: whatever is added, forgotten or restored, here or in another tab, lists anew. */
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../parts/speaking.tsx'
import { type Listed, listed } from './case-line.tsx'
import { useFailure } from './use-failure.ts'
import { useKeeper } from './use-keeper.ts'

/** Undefined until the database was asked. */
export function useListed(): readonly Listed[] | undefined {
  const words = useWords()
  const keeper = useKeeper()
  const fail = useFailure()
  const [asked, setAsked] = useState(false)
  const [all, setAll] = useState<readonly Listed[]>()
  useEffect(() => {
    const read = () => void keeper.readAll().then(() => setAsked(true))
    const again = () => document.visibilityState === 'visible' && read()
    read()
    document.addEventListener('visibilitychange', again)
    return () => document.removeEventListener('visibilitychange', again)
  }, [keeper])
  const stamp = keeper
    .all()
    .map(({ record, log }) => `${record.id} ${log.at(-1)?.n}`)
    .join()
  useEffect(() => {
    if (!asked) return
    let current = true
    listed(keeper.all(), words).then((cases) => current && setAll(cases), fail)
    return () => {
      current = false
    }
  }, [keeper, words, fail, asked, stamp])
  return all
}
