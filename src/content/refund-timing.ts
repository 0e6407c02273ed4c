import {
  act,
  ask,
  browser,
  check,
  guide,
  here,
  outcome,
  phone,
  piece,
  said,
  steps,
  type,
} from '../guide/notation.ts'
import callFromSupport from './pieces/call-from-support.ts'
import chatWithSupport from './pieces/chat-with-support.ts'
import contactPage from './pieces/contact-page.ts'
import hotline from './pieces/hotline.ts'
import sellerFirst from './pieces/seller-first.ts'

export default guide(
  'refund-timing',
  {
    method: ask(
      {
        card: 'cardState',
        gift: 'giftState',
        store: 'storeState',
        carrier: 'carrierWhich',
        paidy: 'paidyNote',
        other: 'otherNote',
        cash: 'cashWhen',
        unsure: 'findMethod',
      },
      {
        twoClocks: said('refund-clocks-2024', 'confirmed'),
        returns: said('charging-2024', 'reported'),
        goodsFirst: said('shipping-article', 'reported'),
      },
    ),
    findMethod: steps(
      {
        on: browser,
        source: 'addresses-2026',
        then: 'found',
        claims: { untested: said('addresses-2026', 'unknown') },
      },
      [type('type-address', 'charges-address'), act('sign-in'), check('look')],
    ),
    found: ask({
      card: 'cardState',
      gift: 'giftState',
      store: 'storeState',
      carrier: 'carrierWhich',
      paidy: 'paidyNote',
      other: 'otherNote',
      unsure: 'anyNote',
    }),

    cardState: ask(
      {
        notShipped: 'cardCancelNote',
        returned: 'cardReturnNote',
        seller: 'sellerFirst.ask',
        unsure: 'cardReturnNote',
      },
      { charged: said('charging-2024', 'confirmed') },
    ),
    cardCancelNote: steps({ on: here, source: 'tejun', then: 'cardCancelled' }, [
      check('note-date', 'refund-to-card'),
      check('statement'),
    ]),
    cardCancelled: outcome(
      { no: 'late' },
      {
        notCharged: said('charging-2024', 'reported'),
        amazon: said('refund-clocks-2024', 'confirmed'),
        bank: said('refund-clocks-2024', 'reported'),
      },
    ),
    cardReturnNote: steps(
      {
        on: here,
        source: 'shipping-article',
        then: 'cardReturned',
        claims: { choice: said('shipping-article', 'reported') },
      },
      [check('note-date', 'refund-to-card'), check('chosen')],
    ),
    cardReturned: outcome(
      { no: 'late' },
      {
        amazon: said('refund-clocks-2024', 'confirmed'),
        bank: said('refund-clocks-2024', 'reported'),
        goodsFirst: said('shipping-article', 'reported'),
        days: said('shipping-article', 'reported'),
        asGift: said('methods-2025', 'confirmed'),
        window: said('refund-clocks-2024', 'confirmed'),
      },
    ),

    giftState: ask({
      cancelled: 'giftCancelNote',
      returned: 'giftReturnNote',
      seller: 'sellerFirst.ask',
      unsure: 'giftReturnNote',
    }),
    giftCancelNote: steps({ on: here, source: 'tejun', then: 'giftCancelled' }, [
      check('note-date', 'refund-to-balance'),
    ]),
    giftCancelled: outcome(
      { no: 'late' },
      {
        back: said('methods-2025', 'confirmed'),
        amazon: said('refund-clocks-2024', 'confirmed'),
        noCard: said('refund-clocks-2024', 'reported'),
      },
    ),
    giftReturnNote: steps({ on: here, source: 'tejun', then: 'giftReturned' }, [
      check('note-date', 'refund-to-balance'),
    ]),
    giftReturned: outcome(
      { no: 'late' },
      {
        back: said('methods-2025', 'confirmed'),
        amazon: said('refund-clocks-2024', 'confirmed'),
        noCard: said('refund-clocks-2024', 'reported'),
        goodsFirst: said('shipping-article', 'reported'),
      },
    ),

    storeState: ask({ unpaid: 'unpaid', paid: 'storeNote', unsure: 'storeNote' }),
    unpaid: outcome({ no: 'late' }, { sixDays: said('methods-2025', 'reported') }),
    storeNote: steps({ on: here, source: 'tejun', then: 'storeRefund' }, [
      check('note-date', 'refund-elsewhere'),
      check('way'),
    ]),
    storeRefund: outcome(
      { no: 'late' },
      {
        ways: said('methods-2025', 'confirmed'),
        amazon: said('refund-clocks-2024', 'confirmed'),
        bank: said('methods-2025', 'unknown'),
      },
    ),

    carrierWhich: ask(
      { docomo: 'docomoNote', other: 'carrierNote', unsure: 'carrierNote' },
      { through: said('shipping-article', 'reported') },
    ),
    docomoNote: steps({ on: here, source: 'tejun', then: 'docomoRefund' }, [
      check('note-date', 'refund-elsewhere'),
    ]),
    docomoRefund: outcome(
      { no: 'late' },
      {
        amazon: said('refund-clocks-2024', 'confirmed'),
        bill: said('methods-2025', 'reported'),
        days: said('shipping-article', 'reported'),
      },
    ),
    carrierNote: steps({ on: here, source: 'tejun', then: 'carrierRefund' }, [
      check('note-date', 'refund-elsewhere'),
    ]),
    carrierRefund: outcome(
      { no: 'late' },
      {
        amazon: said('refund-clocks-2024', 'confirmed'),
        through: said('shipping-article', 'reported'),
        days: said('shipping-article', 'reported'),
        bill: said('methods-2025', 'unknown'),
      },
    ),

    paidyNote: steps({ on: here, source: 'tejun', then: 'paidyRefund' }, [
      check('note-date', 'refund-elsewhere'),
    ]),
    paidyRefund: outcome(
      { no: 'late' },
      {
        amazon: said('refund-clocks-2024', 'confirmed'),
        shown: said('methods-2025', 'reported'),
        days: said('methods-2025', 'unknown'),
      },
    ),

    otherNote: steps({ on: here, source: 'tejun', then: 'otherRefund' }, [
      check('note-date', 'refund-elsewhere'),
    ]),
    otherRefund: outcome(
      { no: 'late' },
      {
        amazon: said('refund-clocks-2024', 'confirmed'),
        noFigure: said('methods-2025', 'unknown'),
        debit: said('charging-2024', 'unknown'),
      },
    ),

    cashWhen: ask(
      { before: 'cashNote', now: 'cashRefuse', unsure: 'cashRefuse' },
      { ended: said('cash-2024', 'reported') },
    ),
    cashRefuse: steps({ on: here, source: 'cash-2024', then: 'cashRefused' }, [
      check('refuse'),
      check('slip'),
    ]),
    cashRefused: outcome({ no: 'howToAsk' }, { ended: said('cash-2024', 'reported') }),
    cashNote: steps({ on: here, source: 'tejun', then: 'cashRefund' }, [
      check('note-date', 'refund-elsewhere'),
    ]),
    cashRefund: outcome(
      { no: 'howToAsk' },
      {
        amazon: said('refund-clocks-2024', 'confirmed'),
        unknown: said('methods-2025', 'unknown'),
      },
    ),

    anyNote: steps({ on: here, source: 'tejun', then: 'anyRefund' }, [check('note-date', 'refund-to-card')]),
    anyRefund: outcome(
      { no: 'late' },
      {
        amazon: said('refund-clocks-2024', 'confirmed'),
        bank: said('refund-clocks-2024', 'reported'),
        back: said('methods-2025', 'confirmed'),
      },
    ),

    late: ask(
      {
        notYet: 'stillEarly',
        week: 'howToAsk',
        refunded: 'cardCompany',
        seller: 'sellerFirst.ask',
        unsure: 'howToAsk',
      },
      { week: said('refund-clocks-2024', 'confirmed') },
    ),
    stillEarly: outcome({ no: 'howToAsk' }, { amazon: said('refund-clocks-2024', 'confirmed') }),
    cardCompany: steps(
      {
        on: phone,
        source: 'refund-clocks-2024',
        then: 'cardAsked',
        claims: { bank: said('refund-clocks-2024', 'reported') },
      },
      [check('statement'), check('ask')],
    ),
    cardAsked: outcome({ no: 'howToAsk' }),
    sellerFirst: piece(sellerFirst, { then: 'howToAsk', other: 'toChat.open' }),

    howToAsk: ask({ chat: 'toChat.prepare', call: 'toCall.prepare', unsure: 'toChat.prepare' }),
    toChat: piece(contactPage, { then: 'chat.start', other: 'toCall.open' }),
    chat: piece(chatWithSupport, { then: 'answered', other: 'toCall.open' }, 'refund'),
    answered: outcome({ no: 'toCall.prepare' }),
    toCall: piece(contactPage, { then: 'call.start', other: 'toChat.open' }),
    call: piece(callFromSupport, { then: 'called', other: 'toChat.open' }),
    called: outcome({ no: 'hotline.dial' }),
    hotline: piece(hotline, {}),
  },
  { minutes: [2, 15], checked: '2026-11-22' },
)
