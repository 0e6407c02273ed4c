import {
  amazonApp,
  answer,
  ask,
  check,
  close,
  guide,
  here,
  outcome,
  pick,
  piece,
  said,
  scroll,
  seenAs,
  seenAsSign,
  steps,
  tap,
  type,
  wait,
} from '../guide/notation.ts'
import callFromSupport from './pieces/call-from-support.ts'
import chatWithSupport from './pieces/chat-with-support.ts'
import contactPage from './pieces/contact-page.ts'
import hotline from './pieces/hotline.ts'

export default guide(
  'coin-refund',
  {
    state: ask(
      { arrived: 'twoAmounts', notYet: 'registered', unsure: 'lookUp' },
      {
        closed: said('coins-2026', 'confirmed'),
        ended: said('coins-ended-2025', 'confirmed'),
        sold: said('coins-article', 'reported'),
        bank: said('coins-article', 'reported'),
        bought: said('coins-2026', 'reported'),
        mailed: said('coins-article', 'reported'),
        paidFrom: said('coins-article', 'reported'),
        whoWasPaid: said('coins-2026', 'unknown'),
        balance: said('coins-article', 'reported'),
      },
    ),
    lookUp: steps({ on: here, source: 'tejun', then: 'found' }, [check('statement'), check('mail')]),
    found: ask({ yes: 'twoAmounts', no: 'registered', unsure: 'registered' }),

    registered: ask(
      { yes: 'howToAsk', no: 'late', unsure: 'howToAsk' },
      { until: said('coins-article', 'reported'), fraud: said('coins-article', 'reported') },
    ),
    late: ask(
      { ask: 'howToAsk', stop: 'nothingMore', unsure: 'howToAsk' },
      { late: said('coins-2026', 'unknown') },
    ),

    howToAsk: ask(
      { chat: 'toChat.prepare', call: 'toCall.prepare', may2024: 'route2024', unsure: 'toChat.prepare' },
      {
        neededNow: said('coins-2026', 'unknown'),
        faq: said('coins-article', 'reported'),
        support: said('coins-article', 'reported'),
        advice: said('coins-article', 'reported'),
        mailLink: said('coins-2026', 'confirmed'),
      },
    ),
    toChat: piece(contactPage, { then: 'chat.start', other: 'toCall.open' }),
    chat: piece(chatWithSupport, { then: 'answered', other: 'toCall.open' }, 'coins'),

    route2024: steps(
      {
        on: amazonApp,
        source: 'coins-article',
        then: 'answered',
        other: ['toChat.open', 'toCall.open', 'toChat.address'],
        claims: { gone: said('coins-ended-2025', 'reported') },
      },
      [
        tap('menu', '≡', {
          at: 'bottom-right',
          also: [
            seenAsSign('person-icon', 'contact-2025', 'bottom'),
            seenAsSign('three-dots', 'contact-2025', 'bottom'),
          ],
        }),
        scroll('to-support', 'down'),
        tap('support', 'カスタマーサービス'),
        tap('digital', 'Prime Video、Amazon Music、Kindleアプリ、Kids+'),
        tap('app-store', 'Androidアプリストア'),
        tap('general', 'Amazonアプリストアに関する全般的な質問'),
        tap('coins', 'Amazonコイン'),
        tap('contact', 'カスタマーサービスへ連絡'),
        tap('chat', '今すぐチャットを開始する', { also: [seenAs('チャット', 'contact-2025')] }),
        answer('delivery', '商品のお届けについてのお問い合わせですか?', 'いいえ'),
        tap('content', 'Amazon Music,電子書籍,Prime Videoまたはその他のデジタルコンテンツのサポート'),
        pick('purchase'),
        tap('help', 'チャットでサポートを受ける'),
        wait('agent'),
        type('send', 'coins'),
      ],
    ),
    answered: outcome({ no: 'toCall.prepare' }, { keep: said('coins-article', 'reported') }),

    toCall: piece(contactPage, { then: 'call.start', other: 'toChat.open' }),
    call: piece(callFromSupport, { then: 'called', other: 'toChat.open' }),
    called: outcome({ no: 'hotline.dial' }),

    twoAmounts: steps({ on: here, source: 'coins-article', then: 'amount' }, [check('both', 'coins')]),
    amount: outcome(
      { no: 'howToAsk' },
      {
        which: said('coins-article', 'unknown'),
        example: said('coins-article', 'reported'),
        price: said('coins-article', 'reported'),
        cash: said('coins-article', 'reported'),
      },
    ),
    hotline: piece(hotline, {}),
    nothingMore: close(),
  },
  { minutes: [5, 20], checked: '2026-11-22' },
)
