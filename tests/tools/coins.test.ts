import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coinRefunds } from '../../src/tools/coins.ts'

describe('the refund of coins', () => {
  it('is the article’s own example', () => {
    const { balance, price } = coinRefunds({ coins: 101_000, paid: 90_970, points: 909 })
    expect(balance).toEqual({ back: 101_000, gain: 10_030, withPoints: 10_939 })
    expect(price).toEqual({ back: 90_970, gain: 0, withPoints: 909 })
  })

  it('can be a loss where more was paid than there are coins', () => {
    expect(coinRefunds({ coins: 500, paid: 800, points: 0 }).balance).toMatchObject({ gain: -300 })
  })

  it('of the price is neither gain nor loss, and points come on top in both cases', () => {
    const whole = fc.integer({ min: 0, max: 999_999_999 })
    fc.assert(
      fc.property(whole, whole, whole, (coins, paid, points) => {
        const { balance, price } = coinRefunds({ coins, paid, points })
        expect(price.gain).toBe(0)
        for (const { back, gain, withPoints } of [balance, price]) {
          expect(back - paid).toBe(gain)
          expect(withPoints - gain).toBe(points)
        }
        expect(balance.gain - price.gain).toBe(coins - paid)
      }),
    )
  })
})
