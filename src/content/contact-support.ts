import {
  ask,
  guide,
  outcome,
  piece,
  said,
  seenAs,
  select,
  steps,
  tap,
  type,
  website,
} from '../guide/notation.ts'
import callFromSupport from './pieces/call-from-support.ts'
import chatWithSupport from './pieces/chat-with-support.ts'
import contactPage from './pieces/contact-page.ts'
import giftCardPage from './pieces/gift-card-page.ts'
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
      { help: 'helpPage', bottom: 'bottom.page', unsure: 'toChat.address' },
      { old: said('contact-2025', 'reported'), onPhone: said('contact-2025', 'reported') },
    ),
    helpPage: steps(
      { on: website, source: 'shipping-article', then: 'pageWay', other: ['toChat.address', 'toChat.open'] },
      [
        tap('help', 'ヘルプ', { at: 'page-left' }),
        tap('unsolved', '問題が解決しない場合は', {
          also: [seenAs('問題が解決しない場合には', 'balance-article')],
        }),
        tap('contact', 'カスタマーサービスに連絡'),
      ],
    ),
    pageWay: ask({ chat: 'pageChat', call: 'pageCall', unsure: 'pageChat' }),
    pageChat: steps(
      {
        on: website,
        source: 'shipping-article',
        then: 'answered',
        other: ['toChat.address', 'toCall.open'],
        claims: { quick: said('shipping-article', 'reported') },
      },
      [tap('chat', '今すぐチャットをはじめる'), select('kind'), type('details', 'general')],
    ),
    pageCall: steps(
      {
        on: website,
        source: 'shipping-article',
        then: 'called',
        other: ['toCall.address', 'toChat.open'],
        claims: {
          wait: said('shipping-article', 'reported'),
          product: said('shipping-article', 'reported'),
        },
      },
      [
        tap('call-me', 'Amazonから電話します'),
        select('kind'),
        tap('phone', '電話'),
        type('number'),
        tap('now', '今すぐ電話がほしい'),
      ],
    ),
    bottom: piece(giftCardPage, {
      called: 'called',
      chat: 'pageChat',
      mail: 'toChat.prepare',
      today: 'toCall.address',
      other: 'toChat.open',
    }),

    hotline: piece(hotline, {}),
  },
  { minutes: [5, 20], checked: '2026-11-22' },
)
