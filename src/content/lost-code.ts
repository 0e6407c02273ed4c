import {
  act,
  ask,
  browser,
  check,
  guide,
  here,
  outcome,
  piece,
  said,
  shop,
  steps,
  type,
} from '../guide/notation.ts'
import balancePage from './pieces/balance-page.ts'
import callFromSupport from './pieces/call-from-support.ts'
import chatWithSupport from './pieces/chat-with-support.ts'
import contactPage from './pieces/contact-page.ts'
import giftCardPage from './pieces/gift-card-page.ts'
import hotline from './pieces/hotline.ts'
import resendMailCard from './pieces/resend-mail-card.ts'

export default guide(
  'lost-code',
  {
    kind: ask(
      {
        mail: 'resend.today',
        received: 'askSender',
        refund: 'look.address',
        shop: 'find',
        unsure: 'tellApart',
      },
      { code: said('code-article-2018', 'reported'), three: said('code-article-2018', 'reported') },
    ),
    tellApart: steps({ on: here, source: 'tejun', then: 'which' }, [
      check('orders'),
      check('mails'),
      check('refunds'),
      check('paper'),
    ]),
    which: ask({
      mail: 'resend.today',
      received: 'askSender',
      refund: 'look.address',
      shop: 'find',
      unsure: 'look.address',
    }),

    resend: piece(resendMailCard, { then: 'resent' }),
    resent: ask(
      { yes: 'newMail', noButton: 'look.address', unsure: 'newMail' },
      { ask: said('code-article-2018', 'reported') },
    ),
    newMail: outcome(
      { no: 'how' },
      { number: said('resend-2022', 'confirmed'), keep: said('code-article-2018', 'reported') },
    ),

    askSender: steps(
      {
        on: here,
        source: 'resend-2022',
        then: 'fromSender',
        claims: { sender: said('resend-2022', 'confirmed') },
      },
      [check('who'), check('ask')],
    ),
    fromSender: outcome({ no: 'how' }),

    look: piece(balancePage, { then: 'inBalance' }),
    inBalance: ask(
      { yes: 'onBalance', no: 'how', unsure: 'how' },
      { straight: said('refund-2025', 'reported'), again: said('code-article-2018', 'reported') },
    ),
    onBalance: outcome({ no: 'how' }),

    find: steps(
      {
        on: here,
        source: 'terms-2023',
        then: 'found',
        claims: { only: said('terms-2023', 'reported') },
      },
      [check('photo'), check('part'), check('receipt')],
    ),
    found: ask({ readable: 'enter', receipt: 'askShop', nothing: 'smallChance', unsure: 'askShop' }),
    enter: steps(
      {
        on: browser,
        source: 'addresses-2026',
        then: 'entered',
        claims: { untested: said('addresses-2026', 'unknown') },
      },
      [type('type-address', 'redeem-address'), act('sign-in'), act('code')],
    ),
    entered: outcome({ no: 'askShop' }),
    askShop: steps(
      {
        on: shop,
        source: 'code-article-2018',
        then: 'shopSaid',
        claims: { between: said('code-article-2018', 'reported') },
      },
      [check('bring'), act('show')],
    ),
    shopSaid: outcome({ no: 'smallChance' }),
    smallChance: outcome(
      { no: 'how' },
      {
        terms: said('terms-2023', 'confirmed'),
        record: said('code-article-2018', 'reported'),
        maybe: said('code-article-2018', 'reported'),
      },
    ),

    how: ask(
      { call: 'toCall.prepare', chat: 'toChat.prepare', page2018: 'page.page', unsure: 'toCall.prepare' },
      {
        code: said('calls-2025', 'reported'),
        record: said('code-article-2018', 'reported'),
        soon: said('code-article-2018', 'reported'),
      },
    ),
    page: piece(giftCardPage, {
      called: 'called',
      chat: 'chat.start',
      mail: 'toChat.open',
      today: 'toCall.address',
      other: 'toChat.open',
    }),
    toChat: piece(contactPage, { then: 'chat.start', other: 'toCall.open' }),
    chat: piece(chatWithSupport, { then: 'answered', other: 'toCall.open' }, 'lost-code'),
    answered: outcome({ no: 'toCall.prepare' }),
    toCall: piece(contactPage, { then: 'call.start', other: 'toChat.open' }),
    call: piece(callFromSupport, { then: 'called', other: 'toChat.open' }),
    called: outcome({ no: 'hotline.dial' }),

    hotline: piece(hotline, {}),
  },
  { minutes: [5, 30], checked: '2026-11-22' },
)
