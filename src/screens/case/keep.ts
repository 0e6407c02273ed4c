import type { Act } from '../../guide/acts.ts'

/** Adds something to the case's log. */
export type Keep = (act: Act) => void
