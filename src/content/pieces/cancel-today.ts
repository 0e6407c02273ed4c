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
  wait,
} from '../../guide/notation.ts'

/** Cancelling as Amazon's own help describes it: the list of orders, the order, its items. */
export default sharedPiece('cancel-today', {
  open: steps(
    {
      on: browser,
      source: 'cancel-help',
      then: 'item',
      other: ['address', 'out.other'],
      claims: { inTheApp: said('wording-2026', 'unknown') },
    },
    [act('sign-in'), tap('orders', '注文履歴')],
  ),
  address: steps(
    {
      on: browser,
      source: 'addresses-2026',
      then: 'item',
      other: ['open', 'out.other'],
      claims: { untested: said('addresses-2026', 'unknown') },
    },
    [type('type-address', 'orders-address'), act('sign-in')],
  ),
  item: steps(
    {
      on: browser,
      source: 'cancel-help',
      then: 'out.then',
      other: ['out.other'],
      claims: {
        neither: said('cancel-help', 'confirmed'),
        result: said('cancel-help', 'confirmed'),
      },
    },
    [
      tap('details', '注文内容の表示と変更'),
      tap('cancel', '商品をキャンセル'),
      pick('items'),
      tap('last', 'この注文の選択された商品をキャンセルします', {
        also: [seenAs('キャンセルリクエスト', 'cancel-help')],
      }),
      wait('mail'),
    ],
  ),
})
