/** The names and numbers that are told to be Amazon's, as two lists give them. */
import type { Senders } from '../tools/sender/verdict.ts'
import type { SourceId } from '../words/shape.ts'

/** The list of 2021, in its own order. The last number is probably one of Hong Kong (+852), as dialled from Japan. */
export const senders2021 = {
  source: 'card-article-2021',
  domains: [
    'amazon.co.jp',
    'amazon.jp',
    'amazon.com',
    'amazonbusiness.jp',
    'email.amazon.com',
    'marketplace.amazon.co.jp',
    'm.marketplace.amazon.co.jp',
    'gc.email.amazon.co.jp',
    'gc.amazon.co.jp',
    'payments.amazon.co.jp',
  ],
  phones: ['09090097540', '08021585817', '01085264515445'],
} as const satisfies Senders & { source: SourceId }

/** What a later list has in place of a name of the first. Mail from the older name is reported all the same. */
export const changedLater = {
  source: 'senders-2024',
  from: 'amazonbusiness.jp',
  to: 'business.amazon.co.jp',
} as const satisfies { source: SourceId; from: string; to: string }

/** Both lists together: what a sender is held against. */
export const senders: Senders = {
  domains: [...senders2021.domains, changedLater.to],
  phones: senders2021.phones,
}
