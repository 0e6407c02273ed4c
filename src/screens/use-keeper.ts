/** Draws again after every change of the cases: all that changed until the next frame, in one. */
import { useEffect, useReducer } from 'preact/hooks'
import type { Keeper } from '../cases/keeper.ts'
import { keeper } from '../cases/shared.ts'
import { nextFrame } from '../parts/next-frame.ts'

export function useKeeper(): Keeper {
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  useEffect(() => keeper.watch(() => void nextFrame().then(redraw)), [])
  return keeper
}
