import { act, ask, browser, said, sharedPiece, steps } from '../../guide/notation.ts'

/** Where somebody can't sign in, and so can't reach the contact page. */
export default sharedPiece('locked-out', {
  start: steps(
    {
      on: browser,
      source: 'locked-out-2021',
      then: 'backIn',
      claims: { noWay: said('locked-out-2021', 'unknown') },
    },
    [act('password'), act('family')],
  ),
  backIn: ask({ yes: 'out.in', no: 'out.out', unsure: 'out.out' }),
})
