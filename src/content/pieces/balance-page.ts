import {
  act,
  browser,
  check,
  said,
  seenAs,
  sharedPiece,
  steps,
  tap,
  type,
  website,
} from '../../guide/notation.ts'

/** The page that shows the balance, its dates and what was used when. */
export default sharedPiece('balance-page', {
  address: steps(
    {
      on: browser,
      source: 'addresses-2026',
      then: 'out.then',
      other: ['website'],
      claims: { dates: said('validity-2025', 'confirmed'), untested: said('addresses-2026', 'unknown') },
    },
    [type('type-address', 'balance-address'), act('sign-in'), check('amount'), check('history')],
  ),
  website: steps(
    {
      on: website,
      source: 'card-article-2021',
      then: 'out.then',
      other: ['address'],
      claims: {
        name: said('name-2023', 'confirmed'),
        today: said('wording-2026', 'unknown'),
        account: said('balance-article', 'reported'),
      },
    },
    [
      tap('gift-card', 'ギフト券', { also: [seenAs('ギフトカード', 'wording-2026')] }),
      tap('balance', '残高・履歴の確認'),
      check('amount'),
      check('history'),
    ],
  ),
})
