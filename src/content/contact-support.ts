import { ask, guide, outcome, piece, said } from '../guide/notation.ts'
import callFromSupport from './pieces/call-from-support.ts'
import chatWithSupport from './pieces/chat-with-support.ts'
import contactPage from './pieces/contact-page.ts'
import giftCardPage from './pieces/gift-card-page.ts'
import helpPage from './pieces/help-page.ts'
import hotline from './pieces/hotline.ts'
import lockedOut from './pieces/locked-out.ts'

export default guide(
  'contact-support',
  {
    canSignIn: ask(
      { yes: 'how', no: 'lockedOut.start', unsure: 'how' },
      { open: said('contact-2025', 'reported') },
    ),
    how: ask(
      { chat: 'toChat.prepare', call: 'toCall.prepare', pc: 'whichPage', unsure: 'toChat.prepare' },
      {
        code: said('calls-2025', 'reported'),
        numbers: said('calls-2025', 'reported'),
        mail: said('mail-2025', 'reported'),
        order: said('shipping-article', 'reported'),
      },
    ),

    toChat: piece(contactPage, { then: 'chat.start', other: 'toCall.open' }),
    chat: piece(chatWithSupport, { then: 'answered', other: 'toCall.open' }, 'general'),
    answered: outcome({ no: 'toCall.prepare' }, { keep: said('coins-article', 'reported') }),

    toCall: piece(contactPage, { then: 'call.start', other: 'toChat.open' }),
    call: piece(callFromSupport, { then: 'called', other: 'toChat.open' }),
    called: outcome({ no: 'hotline.dial' }, { record: said('code-article-2018', 'reported') }),

    lockedOut: piece(lockedOut, { in: 'how', out: 'hotline.dial' }),

    whichPage: ask(
      { help: 'helpPage.open', bottom: 'bottom.page', unsure: 'toChat.address' },
      { old: said('contact-2025', 'reported'), onPhone: said('contact-2025', 'reported') },
    ),
    helpPage: piece(
      helpPage,
      {
        answered: 'answered',
        called: 'called',
        address: 'toChat.address',
        chat: 'toChat.open',
        call: 'toCall.open',
      },
      'general',
    ),
    bottom: piece(giftCardPage, {
      called: 'called',
      chat: 'helpPage.chat',
      mail: 'toChat.prepare',
      today: 'toCall.address',
      other: 'toChat.open',
    }),

    hotline: piece(hotline, {}),
  },
  { minutes: [5, 20], checked: '2026-11-22' },
)
