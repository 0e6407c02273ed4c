/** Tells those who go along where the case stands. Nothing of them is fetched unless somebody does. */
import { useEffect } from 'preact/hooks'
import type { Trip } from '../../companion/card.ts'
import { companyWanted } from '../../companion/wanted.ts'

/** `stamp` changes with every act. */
export function useCompany(trip: Trip, stamp: string): void {
  useEffect(() => {
    if (companyWanted()) void tellCompany(trip)
  }, [stamp])
}

/** Where they cannot be fetched, the guide goes on without them. */
export async function tellCompany(trip: Trip): Promise<void> {
  await import('../../companion/session.ts').then(({ session }) => session.show(trip)).catch(() => undefined)
}
