import {
  act,
  browser,
  call,
  check,
  phone,
  pick,
  said,
  seenAs,
  sharedPiece,
  steps,
  tap,
  type,
} from '../../guide/notation.ts'

/** Somebody else has the code or the account: Amazon first, then the card company and the police line. */
export default sharedPiece('tell-at-once', {
  amazon: steps(
    {
      on: browser,
      source: 'addresses-2026',
      then: 'police',
      other: ['out.other'],
      claims: {
        atOnce: said('police-2024', 'confirmed'),
        decides: said('theft-2026', 'reported'),
        untested: said('addresses-2026', 'unknown'),
      },
    },
    [
      type('type-address', 'contact-address'),
      act('sign-in'),
      pick('topic'),
      tap('call', '今すぐ電話をリクエストする', { also: [seenAs('電話をリクエスト', 'contact-2025')] }),
      check('tell'),
    ],
  ),
  police: steps(
    {
      on: phone,
      source: 'police-2024',
      then: 'out.then',
      claims: { danger: said('police-2024', 'confirmed'), council: said('police-2024', 'confirmed') },
    },
    [check('card-company'), call('police', '#9110'), check('keep')],
  ),
})
