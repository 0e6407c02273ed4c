/**
 * Pages of Amazon that a step opens by its address, by the name of the message that shows it. Seen in public source
 * code (source `addresses-2026`), never opened by us: a help beside typing it, never the only way. No code ever stands in one.
 */
import type { Step } from '../guide/shape.ts'

/** Where the addresses are from. */
export const addressSource = 'addresses-2026'

export const amazonAddresses = {
  'balance-address': 'https://www.amazon.co.jp/gp/css/gc/balance',
  'redeem-address': 'https://www.amazon.co.jp/gc/redeem',
  'orders-address': 'https://www.amazon.co.jp/gp/css/order-history',
  'charges-address': 'https://www.amazon.co.jp/cpe/yourpayments/transactions',
  'contact-address': 'https://www.amazon.co.jp/contact-us',
  'messages-address': 'https://www.amazon.co.jp/gp/aw/message',
} as const

/** The page that a step opens; undefined for every other step. */
export function amazonAddressOf(step: Step): string | undefined {
  const known: Readonly<Record<string, string>> = amazonAddresses
  return step.do === 'type' && step.message && Object.hasOwn(known, step.message)
    ? known[step.message]
    : undefined
}
