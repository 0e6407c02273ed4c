/** How far something is, from 0 to 1, in steps of a hundredth: thousands of reports draw a hundred times. */
import { useState } from 'preact/hooks'

export function usePercent(): readonly [number, (done: number, total: number) => void] {
  const [percent, setPercent] = useState(0)
  const tell = (done: number, total: number) => setPercent(total ? Math.floor((100 * done) / total) : 0)
  return [percent / 100, tell]
}
