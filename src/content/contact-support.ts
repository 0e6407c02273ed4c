import {
  act,
  ask,
  browser,
  guide,
  outcome,
  piece,
  said,
  select,
  steps,
  tap,
  website,
} from '../guide/notation.ts'
import callFromSupport from './pieces/call-from-support.ts'
import chatWithSupport from './pieces/chat-with-support.ts'
import contactPage from './pieces/contact-page.ts'
import helpPage from './pieces/help-page.ts'
import hotline from './pieces/hotline.ts'

export default guide(
  'contact-support',
  {
    canSignIn: ask(
      { yes: 'how', no: 'lockedOut', unsure: 'how' },
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

    lockedOut: steps(
      {
        on: browser,
        source: 'locked-out-2021',
        then: 'backIn',
        claims: { noWay: said('locked-out-2021', 'unknown') },
      },
      [act('password'), act('family')],
    ),
    backIn: ask({ yes: 'how', no: 'hotline.dial', unsure: 'hotline.dial' }),

    whichPage: ask(
      { help: 'helpPage.open', bottom: 'bottomPage', unsure: 'toChat.address' },
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
    bottomPage: steps(
      {
        on: website,
        source: 'code-article-2018',
        then: 'bottomWay',
        other: ['toChat.address', 'toChat.open'],
        claims: { gone: said('contact-2025', 'reported') },
      },
      [
        act('sign-in'),
        tap('contact', 'カスタマーサービスに連絡', { at: 'page-bottom' }),
        tap('prime-other', 'プライム・その他'),
        select('other', 'その他'),
        select('gift-card', 'Amazonギフト券・Amazonショッピングカード'),
        select('way'),
      ],
    ),
    bottomWay: ask(
      { call: 'bottomCall', chat: 'helpPage.chat', mail: 'toChat.prepare', unsure: 'bottomCall' },
      { mail: said('mail-2025', 'reported'), mailThen: said('code-article-2018', 'reported') },
    ),
    bottomCall: steps(
      {
        on: website,
        source: 'code-article-2018',
        then: 'called',
        other: ['toCall.address', 'toChat.open'],
        claims: { minute: said('code-article-2018', 'reported') },
      },
      [tap('phone', '電話'), tap('now', '今すぐ電話がほしい')],
    ),

    hotline: piece(hotline, {}),
  },
  { minutes: [5, 20], checked: '2026-11-22' },
)
