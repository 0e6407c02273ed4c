import { amazonApp, check, said, seenAs, sharedPiece, steps, tap, type, wait } from '../../guide/notation.ts'

/** From Amazon's contact page through a chat, with the record kept. */
export default sharedPiece('chat-with-support', {
  start: steps(
    {
      on: amazonApp,
      source: 'contact-2025',
      then: 'out.then',
      other: ['out.other'],
      claims: { robot: said('calls-2025', 'reported'), masked: said('calls-2025', 'reported') },
    },
    [
      tap('chat', '今すぐチャットを開始する', { also: [seenAs('チャット', 'contact-2025')] }),
      type('ask-person', 'person'),
      wait('person'),
      type('send', 'given'),
      check('keep'),
    ],
  ),
})
