import {
  act,
  browser,
  pick,
  said,
  seenAs,
  sharedPiece,
  steps,
  tap,
  type,
  website,
} from '../../guide/notation.ts'

/** The buyer sends an e-mail type card again, without anybody's help. */
export default sharedPiece('resend-mail-card', {
  today: steps(
    {
      on: browser,
      source: 'resend-2022',
      then: 'out.then',
      other: ['website'],
      claims: {
        who: said('resend-2022', 'confirmed'),
        number: said('resend-2022', 'confirmed'),
        times: said('resend-2022', 'reported'),
        noButton: said('resend-2022', 'reported'),
      },
    },
    [
      tap('orders', '注文履歴', { also: [seenAs('購入履歴', 'card-article-2021')] }),
      pick('card'),
      tap('resend', '再送', { also: [seenAs('再送する', 'card-article-2021')] }),
      type('mail-address'),
      act('send'),
    ],
  ),
  website: steps(
    {
      on: website,
      source: 'card-article-2021',
      then: 'out.then',
      other: ['today'],
      claims: { only: said('card-article-2021', 'reported') },
    },
    [tap('orders', '購入履歴'), pick('card'), tap('resend', '再送する')],
  ),
})
