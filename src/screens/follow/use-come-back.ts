/** Notices that somebody comes back from the other app, after a while, to the step they left. */
import { useEffect, useState } from 'preact/hooks'

/** Shorter looks away ask nothing, ms. */
const while_ = 20_000

/** `step` names what is to be done, undefined where nothing is asked about. Gives whether to ask, and the way to stop asking. */
export function useComeBack(step: string | undefined): readonly [boolean, () => void] {
  const [asking, setAsking] = useState<string>()
  useEffect(() => {
    let left: number | undefined
    const seen = () => {
      if (document.visibilityState === 'hidden') left = Date.now()
      // whoever left in the middle of a sheet comes back to that
      else if (left !== undefined && Date.now() - left >= while_ && !document.querySelector('dialog[open]'))
        setAsking(step)
    }
    document.addEventListener('visibilitychange', seen)
    return () => document.removeEventListener('visibilitychange', seen)
    // a step that was done meanwhile, by a notification or another tab, begins anew: it was not left by anybody
  }, [step])
  return [asking !== undefined && asking === step, () => setAsking(undefined)]
}
