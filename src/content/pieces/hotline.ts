import { call, check, close, outcome, phone, said, sharedPiece, steps } from '../../guide/notation.ts'

/** Where Amazon could not help: the consumer hotline, and what remains after it. */
export default sharedPiece('hotline', {
  dial: steps(
    { on: phone, source: 'police-2024', then: 'advised', claims: { hours: said('police-2024', 'unknown') } },
    [check('record'), call('call', '188')],
  ),
  advised: outcome({ no: 'stillOpen' }),
  stillOpen: close(),
})
