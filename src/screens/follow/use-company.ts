/** Tells those who go along where the case stands. Nothing of them is fetched unless somebody does. */
import { useEffect } from 'preact/hooks'
import type { Trip } from '../../companion/card.ts'
import { companyWanted } from '../../companion/wanted.ts'
import { nextFrame } from '../../parts/next-frame.ts'

/** `stamp` changes with every act; there is no trip where the case was forgotten meanwhile. */
export function useCompany(trip: Trip | undefined, stamp: string): void {
  useEffect(() => {
    // what the person looks at comes first: the browser takes its time to say what is wanted
    void nextFrame().then(() => {
      if (!companyWanted()) return
      // where they cannot be fetched, the guide goes on without them
      import('../../companion/session.ts')
        .then(({ session }) => (trip ? session.show(trip) : session.end()))
        .catch(() => undefined)
    })
  }, [stamp])
}
