import { ask, check, guide, here, outcome, piece, said, steps } from '../guide/notation.ts'
import callFromSupport from './pieces/call-from-support.ts'
import cancelToday from './pieces/cancel-today.ts'
import chatWithSupport from './pieces/chat-with-support.ts'
import contactPage from './pieces/contact-page.ts'
import helpPage from './pieces/help-page.ts'
import hotline from './pieces/hotline.ts'
import orderStatus from './pieces/order-status.ts'
import sellerFirst from './pieces/seller-first.ts'

export default guide(
  'order-not-shipped',
  {
    status: ask(
      { notShipped: 'late', onItsWay: 'onItsWay', unpaid: 'payFirst', unsure: 'order.look' },
      {
        place: said('shipping-article', 'reported'),
        charged: said('charging-2024', 'confirmed'),
      },
    ),
    order: piece(orderStatus, { then: 'seen' }),
    seen: ask({ notShipped: 'late', onItsWay: 'onItsWay', unpaid: 'payFirst', unsure: 'late' }),

    payFirst: steps(
      {
        on: here,
        source: 'methods-2025',
        then: 'paid',
        claims: { sixDays: said('methods-2025', 'reported') },
      },
      [check('mail'), check('pay')],
    ),
    paid: outcome({ no: 'seller' }),

    onItsWay: outcome(
      { no: 'seller' },
      {
        noCancel: said('cancel-help', 'confirmed'),
        sendBack: said('shipping-article', 'reported'),
      },
    ),

    late: ask({ notYet: 'waiting', passed: 'want', unsure: 'want' }),
    waiting: outcome(
      { no: 'want' },
      {
        wait: said('shipping-article', 'reported'),
        early: said('shipping-article', 'reported'),
      },
    ),
    want: ask(
      { ask: 'seller', cancel: 'cancel.open', unsure: 'seller' },
      { notShipped: said('shipping-article', 'reported') },
    ),
    cancel: piece(cancelToday, { then: 'cancelled', other: 'toChat.open' }),
    cancelled: outcome(
      { no: 'seller' },
      {
        request: said('cancel-help', 'confirmed'),
        seller: said('cancel-help', 'confirmed'),
        notCharged: said('charging-2024', 'reported'),
      },
    ),

    seller: ask(
      { amazon: 'howToAsk', marketplace: 'sellerFirst.ask', unsure: 'howToAsk' },
      { guarantee: said('marketplace-2023', 'confirmed') },
    ),
    sellerFirst: piece(sellerFirst, { then: 'howToAsk', other: 'toChat.open' }),

    howToAsk: ask(
      { chat: 'toChat.prepare', call: 'toCall.prepare', pc: 'helpPage.open', unsure: 'toChat.prepare' },
      {
        place: said('shipping-article', 'reported'),
        fromOrder: said('contact-2025', 'reported'),
        product: said('shipping-article', 'reported'),
      },
    ),
    toChat: piece(contactPage, { then: 'chat.start', other: 'toCall.open' }),
    chat: piece(chatWithSupport, { then: 'answered', other: 'toCall.open' }, 'not-shipped'),
    helpPage: piece(
      helpPage,
      {
        answered: 'answered',
        called: 'called',
        address: 'toChat.address',
        chat: 'toChat.open',
        call: 'toCall.open',
      },
      'not-shipped',
    ),
    answered: outcome({ no: 'toCall.prepare' }),
    toCall: piece(contactPage, { then: 'call.start', other: 'toChat.open' }),
    call: piece(callFromSupport, { then: 'called', other: 'toChat.open' }),
    called: outcome({ no: 'hotline.dial' }),
    hotline: piece(hotline, {}),
  },
  { minutes: [3, 20], checked: '2026-11-22' },
)
