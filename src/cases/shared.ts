/** The one keeper of this page. */
import { Keeper } from './keeper.ts'

export const keeper = new Keeper()

// a page that Back brings out of the browser's memory slept through what other pages did
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void keeper.readAll()
})
