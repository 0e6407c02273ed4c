import { ask, said, seenAs, select, sharedPiece, steps, tap, type, website } from '../../guide/notation.ts'

/** The article's route from 「ヘルプ」 on the website of a PC, by chat or by a call. */
export default sharedPiece('help-page', {
  open: steps({ on: website, source: 'shipping-article', then: 'way', other: ['out.address', 'out.chat'] }, [
    tap('help', 'ヘルプ', { at: 'page-left' }),
    tap('unsolved', '問題が解決しない場合は', {
      also: [seenAs('問題が解決しない場合には', 'balance-article')],
    }),
    tap('contact', 'カスタマーサービスに連絡'),
  ]),
  way: ask({ chat: 'chat', call: 'call', unsure: 'chat' }),
  chat: steps(
    {
      on: website,
      source: 'shipping-article',
      then: 'out.answered',
      other: ['out.address', 'out.call'],
      claims: { quick: said('shipping-article', 'reported') },
    },
    [tap('chat', '今すぐチャットをはじめる'), select('kind'), type('details', 'given')],
  ),
  call: steps(
    {
      on: website,
      source: 'shipping-article',
      then: 'out.called',
      other: ['out.call', 'out.chat'],
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
})
