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
  select,
  steps,
  tap,
  type,
  website,
} from '../guide/notation.ts'
import balancePage from './pieces/balance-page.ts'
import callFromSupport from './pieces/call-from-support.ts'
import chatWithSupport from './pieces/chat-with-support.ts'
import contactPage from './pieces/contact-page.ts'
import hotline from './pieces/hotline.ts'
import lockedOut from './pieces/locked-out.ts'
import tellAtOnce from './pieces/tell-at-once.ts'

export default guide(
  'balance-vanished',
  {
    see: ask(
      {
        bought: 'lastOrder',
        nothing: 'look.address',
        strange: 'secure',
        mailed: 'voided',
        notShown: 'others',
        unsure: 'lastOrder',
      },
      { harmless: said('errors-2024', 'reported'), cause: said('balance-article', 'reported') },
    ),

    lastOrder: steps(
      {
        on: browser,
        source: 'addresses-2026',
        then: 'usedInPayment',
        claims: { untested: said('addresses-2026', 'unknown') },
      },
      [type('type-address', 'orders-address'), act('sign-in'), pick('order'), check('paid-with')],
    ),
    usedInPayment: outcome(
      { no: 'look.address' },
      { ticked: said('errors-2024', 'reported'), first: said('balance-article', 'reported') },
    ),

    // the five checks, in the order of the article
    look: piece(balancePage, { then: 'validity' }),
    validity: ask({ past: 'expired', valid: 'orders', unsure: 'orders' }),
    expired: outcome(
      { no: 'orders' },
      {
        ten: said('validity-2025', 'confirmed'),
        before: said('validity-2025', 'confirmed'),
        first: said('validity-2025', 'confirmed'),
        then: said('balance-article', 'reported'),
      },
    ),
    orders: steps(
      {
        on: browser,
        source: 'balance-article',
        then: 'found',
        claims: { untested: said('addresses-2026', 'unknown') },
      },
      [type('type-address', 'orders-address'), check('history'), check('unshipped'), check('regular')],
    ),
    found: ask({
      mine: 'bought',
      unshipped: 'held',
      regular: 'setting',
      strange: 'secure',
      nothing: 'hasOther',
      unsure: 'hasOther',
    }),
    bought: outcome({ no: 'hasOther' }),
    held: outcome({ no: 'hasOther' }, { until: said('balance-article', 'reported') }),
    setting: steps({ on: browser, source: 'balance-article', then: 'autoPaid' }, [
      act('open'),
      check('pay-from'),
    ]),
    autoPaid: outcome({ no: 'hasOther' }, { regular: said('balance-article', 'reported') }),
    hasOther: ask({ yes: 'lookEach', no: 'signs', unsure: 'lookEach' }),
    lookEach: steps(
      {
        on: browser,
        source: 'balance-article',
        then: 'inOther',
        claims: { untested: said('addresses-2026', 'unknown') },
      },
      [check('list'), type('type-address', 'balance-address'), act('sign-in'), check('amount')],
    ),
    inOther: outcome(
      { no: 'signs' },
      { mixed: said('balance-article', 'reported'), move: said('errors-2024', 'reported') },
    ),
    signs: ask(
      { yes: 'secure', mailed: 'voided', no: 'others', unsure: 'secure' },
      { when: said('balance-article', 'reported'), last: said('balance-article', 'reported') },
    ),

    // somebody else may have used it
    secure: steps(
      {
        on: browser,
        source: 'theft-2026',
        then: 'urgent.amazon',
        other: ['cantProtect.start'],
        claims: {
          back: said('theft-2026', 'reported'),
          never: said('balance-article', 'reported'),
        },
      },
      [act('password'), act('two-step'), check('orders')],
    ),
    cantProtect: piece(lockedOut, { in: 'secure', out: 'urgent.police' }),
    urgent: piece(tellAtOnce, { then: 'protect', other: 'toChat.open' }),
    protect: steps(
      {
        on: here,
        source: 'balance-article',
        then: 'reported',
        claims: { mail: said('balance-article', 'reported') },
      },
      [check('mail'), check('links')],
    ),
    reported: outcome({ no: 'hotline.dial' }),

    // made void, or a fault
    voided: outcome(
      { no: 'how' },
      { why: said('balance-article', 'reported'), atOnce: said('police-2024', 'confirmed') },
    ),
    others: steps({ on: here, source: 'balance-article', then: 'fault' }, [check('search'), check('again')]),
    fault: outcome({ no: 'how' }, { rare: said('balance-article', 'reported') }),

    how: ask(
      {
        call: 'toCall.prepare',
        chat: 'toChat.prepare',
        page: 'helpPage',
        out: 'cantSignIn.start',
        unsure: 'toCall.prepare',
      },
      { number: said('balance-article', 'reported'), code: said('calls-2025', 'reported') },
    ),
    helpPage: steps(
      {
        on: website,
        source: 'balance-article',
        then: 'pageWay',
        other: ['toCall.address', 'toChat.open'],
        claims: { old: said('contact-2025', 'reported') },
      },
      [tap('help', 'ヘルプ'), tap('unsolved', '問題が解決しない場合には'), select('way')],
    ),
    pageWay: ask({ call: 'call.start', chat: 'chat.start', unsure: 'call.start' }),
    toCall: piece(contactPage, { then: 'call.start', other: 'toChat.open' }),
    call: piece(callFromSupport, { then: 'called', other: 'toChat.open' }),
    called: outcome({ no: 'hotline.dial' }),
    toChat: piece(contactPage, { then: 'chat.start', other: 'toCall.open' }),
    chat: piece(chatWithSupport, { then: 'answered', other: 'toCall.open' }, 'balance'),
    answered: outcome({ no: 'toCall.prepare' }),
    cantSignIn: piece(lockedOut, { in: 'toCall.prepare', out: 'hotline.dial' }),

    hotline: piece(hotline, {}),
  },
  { minutes: [3, 30], checked: '2026-11-22' },
)
