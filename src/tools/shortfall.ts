/**
 * What a gift card balance lacks at the checkout. The bill holds shipping and fees beside the price,
 * and the rest can be paid another way (article of 2021, cause 11).
 */

/** Whole yen, 0 or more. */
export interface Bill {
  readonly price: number
  readonly shipping: number
  readonly fees: number
  readonly balance: number
}

export interface Shortfall {
  readonly total: number
  /** What is to be paid another way; 0 where the balance is enough. */
  readonly missing: number
  /** What the balance still holds after paying. */
  readonly left: number
}

export function shortfall({ price, shipping, fees, balance }: Bill): Shortfall {
  const total = price + shipping + fees
  return { total, missing: Math.max(0, total - balance), left: Math.max(0, balance - total) }
}
