import { amazonApp, check, said, seenAs, sharedPiece, steps, tap, type, wait } from '../../guide/notation.ts'

/** From Amazon's contact page to a call that Amazon makes. */
export default sharedPiece('call-from-support', {
  start: steps(
    {
      on: amazonApp,
      source: 'contact-2025',
      then: 'out.then',
      other: ['out.other'],
      claims: { numbers: said('calls-2025', 'reported'), missed: said('calls-2025', 'reported') },
    },
    [
      tap('call', '今すぐ電話をリクエストする', { also: [seenAs('電話をリクエスト', 'contact-2025')] }),
      type('number'),
      wait('ring'),
      check('talk'),
      check('keep'),
    ],
  ),
})
