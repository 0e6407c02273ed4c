import {
  act,
  browser,
  check,
  here,
  outcome,
  pick,
  said,
  sharedPiece,
  steps,
  type,
  wait,
} from '../../guide/notation.ts'

/** Goods of a Marketplace seller: the seller is asked first, then Amazon's guarantee. */
export default sharedPiece('seller-first', {
  ask: steps(
    {
      on: browser,
      source: 'marketplace-2023',
      then: 'replied',
      other: ['out.other'],
      claims: {
        approved: said('marketplace-2023', 'confirmed'),
        consent: said('shipping-article', 'reported'),
        where: said('wording-2026', 'unknown'),
      },
    },
    [act('sign-in'), pick('order'), type('send', 'seller'), check('note-day'), wait('two-days')],
  ),
  replied: outcome({ no: 'guarantee' }),
  guarantee: steps(
    {
      on: here,
      source: 'marketplace-2023',
      then: 'out.then',
      claims: {
        limit: said('marketplace-2023', 'confirmed'),
        notCome: said('marketplace-2023', 'reported'),
        until: said('marketplace-2023', 'unknown'),
      },
    },
    [check('asked'), check('day'), check('amount')],
  ),
})
