/** Draws again after every change of the cases. */
import { useEffect, useReducer } from 'preact/hooks'
import type { Keeper } from '../cases/keeper.ts'
import { keeper } from '../cases/shared.ts'

export function useKeeper(): Keeper {
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  useEffect(() => keeper.watch(() => redraw(undefined)), [])
  return keeper
}
