import { act, ask, said, select, sharedPiece, steps, tap, website } from '../../guide/notation.ts'

/** The way to support about a gift card as it was in 2018, from the foot of the page. */
export default sharedPiece('gift-card-page', {
  page: steps(
    {
      on: website,
      source: 'code-article-2018',
      then: 'way',
      other: ['out.today', 'out.other'],
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
  way: ask(
    { call: 'call', chat: 'out.chat', mail: 'out.mail', unsure: 'call' },
    { mail: said('mail-2025', 'reported'), mailThen: said('code-article-2018', 'reported') },
  ),
  call: steps(
    {
      on: website,
      source: 'code-article-2018',
      then: 'out.called',
      other: ['out.today', 'out.other'],
      claims: { minute: said('code-article-2018', 'reported') },
    },
    [tap('phone', '電話'), tap('now', '今すぐ電話がほしい')],
  ),
})
