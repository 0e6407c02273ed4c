import {
  act,
  amazonApp,
  browser,
  check,
  here,
  pick,
  said,
  scroll,
  seenAsSign,
  seenAt,
  sharedPiece,
  steps,
  tap,
  type,
} from '../../guide/notation.ts'

/** From nothing to the page where Amazon asks: chat or call? */
export default sharedPiece('contact-page', {
  prepare: steps(
    { on: here, source: 'tejun', then: 'open', claims: { number: said('balance-article', 'reported') } },
    [check('summary'), check('order'), check('card')],
  ),
  open: steps(
    {
      on: amazonApp,
      source: 'contact-2025',
      then: 'out.then',
      other: ['address', 'out.other'],
      claims: { moved: said('contact-2025', 'reported') },
    },
    [
      tap('menu', '≡', {
        at: 'bottom-right',
        also: [
          seenAsSign('person-icon', 'contact-2025', 'bottom'),
          seenAsSign('three-dots', 'contact-2025', 'bottom'),
          seenAt('top-left', 'menu-2020'),
        ],
      }),
      scroll('to-support', 'down'),
      tap('support', 'カスタマーサービス'),
      pick('topic'),
      tap('contact', 'カスタマーサービスへ連絡'),
    ],
  ),
  address: steps(
    {
      on: browser,
      source: 'addresses-2026',
      then: 'out.then',
      other: ['open', 'out.other'],
      claims: { entry: said('contact-2025', 'reported'), untested: said('addresses-2026', 'unknown') },
    },
    [type('type-address', 'contact-address'), act('sign-in'), pick('topic')],
  ),
})
