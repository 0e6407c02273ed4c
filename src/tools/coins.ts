/**
 * What the refund of Amazon Coins would be worth: the whole balance, one yen a coin, or the price paid. Which of the
 * two it is was not known. Points that the card gave for buying them stay either way (`coins-article`).
 */

/** Coins held, and yen paid for them; points that the card gave, one yen each. Whole numbers, 0 or more. */
export interface Held {
  readonly coins: number
  readonly paid: number
  readonly points: number
}

/** What comes back, and what is gained by it over the price; less than 0 is a loss. In yen. */
export interface CoinRefund {
  readonly back: number
  readonly gain: number
  /** The gain with the points. */
  readonly withPoints: number
}

export function coinRefunds({ coins, paid, points }: Held): { balance: CoinRefund; price: CoinRefund } {
  const refund = (back: number): CoinRefund => ({ back, gain: back - paid, withPoints: back - paid + points })
  return { balance: refund(coins), price: refund(paid) }
}
