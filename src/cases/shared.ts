/** The one keeper of this page. */
import { Keeper } from './keeper.ts'

export const keeper = new Keeper()
