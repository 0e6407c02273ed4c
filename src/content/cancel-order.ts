import {
  act,
  ask,
  browser,
  check,
  guide,
  here,
  outcome,
  pick,
  piece,
  said,
  seenAs,
  select,
  steps,
  tap,
  type,
  wait,
  website,
} from '../guide/notation.ts'
import callFromSupport from './pieces/call-from-support.ts'
import cancelToday from './pieces/cancel-today.ts'
import chatWithSupport from './pieces/chat-with-support.ts'
import contactPage from './pieces/contact-page.ts'
import hotline from './pieces/hotline.ts'
import orderStatus from './pieces/order-status.ts'
import sellerFirst from './pieces/seller-first.ts'

export default guide(
  'cancel-order',
  {
    state: ask(
      {
        before: 'who',
        preparing: 'request',
        onItsWay: 'tooLate',
        arrived: 'sendBackTo',
        unsure: 'order.look',
      },
      {
        three: said('cancel-help', 'confirmed'),
        neither: said('cancel-help', 'confirmed'),
        mayFail: said('shipping-article', 'reported'),
        onlyBefore: said('shipping-article', 'reported'),
      },
    ),
    order: piece(orderStatus, { then: 'button' }),
    button: ask({ cancel: 'who', request: 'request', none: 'tooLate', unsure: 'who' }),

    who: ask(
      { amazon: 'today.open', marketplace: 'fiveMinutes', unsure: 'today.open' },
      { standing: said('shipping-article', 'reported'), penalty: said('refusal-help', 'confirmed') },
    ),
    fiveMinutes: ask(
      { within: 'today.open', after: 'request', unsure: 'request' },
      { five: said('cancel-help', 'confirmed') },
    ),
    today: piece(cancelToday, { then: 'cancelled', other: 'fromOrders' }),
    cancelled: outcome({ no: 'wentWrong' }, { notCharged: said('charging-2024', 'reported') }),
    wentWrong: ask({ words: 'article', failed: 'tooLate', noMail: 'howToAsk', unsure: 'howToAsk' }),

    article: ask(
      { item: 'fromItem', orders: 'fromOrders', unsure: 'fromOrders' },
      { two: said('shipping-article', 'reported') },
    ),
    fromItem: steps(
      {
        on: website,
        source: 'shipping-article',
        then: 'cancelledThere',
        other: ['fromOrders', 'today.address', 'today.open'],
        claims: { button: said('shipping-article', 'reported') },
      },
      [
        tap('item', '商品履歴'),
        tap('cancel', '商品キャンセル'),
        pick('items'),
        tap('last', 'チェックした商品をキャンセルする'),
        check('mail'),
      ],
    ),
    fromOrders: steps(
      {
        on: website,
        source: 'shipping-article',
        then: 'cancelledThere',
        other: ['fromItem', 'today.address', 'today.open'],
      },
      [
        tap('orders', '注文履歴'),
        tap('cancel', '注文をキャンセル'),
        select('reason'),
        tap('last', 'この注文の選択された商品をキャンセルします'),
      ],
    ),
    cancelledThere: outcome({ no: 'tooLate' }),

    request: steps(
      {
        on: browser,
        source: 'cancel-help',
        then: 'requested',
        other: ['fromOrders', 'toChat.open'],
        claims: {
          isRequest: said('cancel-help', 'confirmed'),
          toSeller: said('cancel-help', 'confirmed'),
          mayFail: said('shipping-article', 'reported'),
        },
      },
      [
        act('sign-in'),
        tap('orders', '注文履歴'),
        tap('details', '注文内容の表示と変更'),
        tap('cancel', '商品をキャンセル'),
        pick('items'),
        tap('last', 'キャンセルリクエスト'),
        wait('mail'),
      ],
    ),
    requested: outcome({ no: 'tooLate' }, { early: said('shipping-article', 'reported') }),

    tooLate: ask(
      { sendBack: 'sendBackTo', refuse: 'refuse', keep: 'kept', unsure: 'sendBackTo' },
      {
        receive: said('shipping-article', 'reported'),
        official: said('refusal-help', 'confirmed'),
        except: said('refusal-help', 'confirmed'),
      },
    ),
    kept: outcome({ no: 'sendBackTo' }, { wait: said('shipping-article', 'reported') }),
    refuse: steps(
      {
        on: here,
        source: 'refusal-help',
        then: 'refused',
        other: ['sendBackNow'],
        claims: {
          again: said('shipping-article', 'reported'),
          penalty: said('refusal-help', 'confirmed'),
        },
      },
      [check('amazon'), check('allowed'), check('refuse')],
    ),
    refused: outcome({ no: 'howToAsk' }, { afterwards: said('shipping-article', 'reported') }),

    sendBackTo: ask(
      { amazon: 'sendBackNow', marketplace: 'sellerFirst.ask', unsure: 'sendBackNow' },
      {
        days: said('refund-clocks-2024', 'confirmed'),
        approved: said('marketplace-2023', 'confirmed'),
        consent: said('shipping-article', 'reported'),
      },
    ),
    sendBackNow: steps(
      {
        on: browser,
        source: 'wording-2026',
        then: 'sentBack',
        other: ['sendBack', 'toChat.open'],
        claims: {
          wording: said('wording-2026', 'unknown'),
          untested: said('addresses-2026', 'unknown'),
        },
      },
      [
        type('type-address', 'orders-address'),
        act('sign-in'),
        pick('order'),
        tap('return', '商品の返品・交換', { also: [seenAs('商品の返品', 'shipping-article')] }),
        act('ask'),
        check('send'),
      ],
    ),
    sendBack: steps(
      { on: website, source: 'shipping-article', then: 'sentBack', other: ['sendBackNow', 'toChat.open'] },
      [
        tap('orders', '注文履歴'),
        tap('return', '商品の返品', { also: [seenAs('商品の返品・交換', 'wording-2026')] }),
        act('ask'),
        check('send'),
      ],
    ),
    sentBack: outcome(
      { no: 'howToAsk' },
      {
        clock: said('refund-clocks-2024', 'confirmed'),
        afterwards: said('shipping-article', 'reported'),
      },
    ),
    sellerFirst: piece(sellerFirst, { then: 'howToAsk', other: 'toChat.open' }),

    howToAsk: ask({ chat: 'toChat.prepare', call: 'toCall.prepare', unsure: 'toChat.prepare' }),
    toChat: piece(contactPage, { then: 'chat.start', other: 'toCall.open' }),
    chat: piece(chatWithSupport, { then: 'answered', other: 'toCall.open' }, 'cancel'),
    answered: outcome({ no: 'toCall.prepare' }),
    toCall: piece(contactPage, { then: 'call.start', other: 'toChat.open' }),
    call: piece(callFromSupport, { then: 'called', other: 'toChat.open' }),
    called: outcome({ no: 'hotline.dial' }),
    hotline: piece(hotline, {}),
  },
  { minutes: [3, 20], checked: '2026-11-22' },
)
