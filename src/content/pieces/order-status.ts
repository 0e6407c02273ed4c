import { act, browser, check, pick, said, sharedPiece, steps, type } from '../../guide/notation.ts'

/** What the list of orders says about one order, and who sells it. */
export default sharedPiece('order-status', {
  look: steps(
    {
      on: browser,
      source: 'addresses-2026',
      then: 'out.then',
      claims: {
        depends: said('shipping-article', 'reported'),
        untested: said('addresses-2026', 'unknown'),
      },
    },
    [type('type-address', 'orders-address'), act('sign-in'), pick('order'), check('status'), check('seller')],
  ),
})
