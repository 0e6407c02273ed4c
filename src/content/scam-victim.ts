import {
  act,
  ask,
  browser,
  call,
  check,
  guide,
  here,
  outcome,
  phone,
  piece,
  said,
  steps,
  tap,
  type,
} from '../guide/notation.ts'
import callFromSupport from './pieces/call-from-support.ts'
import chatWithSupport from './pieces/chat-with-support.ts'
import contactPage from './pieces/contact-page.ts'
import hotline from './pieces/hotline.ts'

export default guide(
  'scam-victim',
  {
    what: ask(
      {
        told: 'stop',
        used: 'usedHow',
        order: 'toldYet',
        resale: 'resale',
        message: 'messageDid',
        parcel: 'parcel',
        unsure: 'toldYet',
      },
      {
        atOnce: said('police-2024', 'confirmed'),
        never: said('card-article-2021', 'reported'),
      },
    ),

    usedHow: ask(
      { told: 'stop', account: 'guard', seen: 'atHome', unsure: 'stop' },
      { anyone: said('card-article-2021', 'reported') },
    ),
    atHome: steps(
      {
        on: here,
        source: 'card-article-2021',
        then: 'foundAtHome',
        claims: { hide: said('card-article-2021', 'reported') },
      },
      [check('who'), check('ask')],
    ),
    foundAtHome: outcome({ no: 'stop' }, { once: said('card-article-2021', 'reported') }),

    toldYet: ask(
      { told: 'stop', notTold: 'hold', unsure: 'stop' },
      { never: said('card-article-2021', 'reported') },
    ),
    hold: steps({ on: here, source: 'tejun', then: 'held' }, [check('silent'), check('keep')]),
    held: outcome({ no: 'now' }),

    resale: ask(
      { blocked: 'resaleProof', account: 'canSignIn', fine: 'resaleFine', unsure: 'resaleProof' },
      {
        locked: said('card-article-2021', 'reported'),
        suddenly: said('card-article-2021', 'reported'),
        proper: said('card-article-2021', 'reported'),
        law: said('card-article-2021', 'reported'),
        terms: said('card-article-2021', 'reported'),
        advice: said('police-2024', 'confirmed'),
      },
    ),
    resaleFine: outcome({ no: 'resaleProof' }, { later: said('card-article-2021', 'reported') }),
    canSignIn: ask({ yes: 'resaleProof', no: 'shutOut', unsure: 'resaleProof' }),
    shutOut: steps(
      {
        on: browser,
        source: 'locked-out-2021',
        then: 'lines',
        claims: { noWay: said('locked-out-2021', 'unknown') },
      },
      [act('family')],
    ),
    resaleProof: steps({ on: here, source: 'tejun', then: 'now' }, [
      check('page'),
      check('payment'),
      check('site'),
    ]),

    messageDid: ask(
      { nothing: 'judge', typed: 'guard', code: 'stop', unsure: 'judge' },
      {
        never: said('card-article-2021', 'reported'),
        forged: said('senders-2024', 'reported'),
      },
    ),
    judge: steps(
      {
        on: browser,
        source: 'senders-2024',
        then: 'inCentre',
        claims: {
          centre: said('senders-2024', 'reported'),
          untested: said('addresses-2026', 'unknown'),
        },
      },
      [
        check('no-link'),
        check('sender', 'sender'),
        type('type-address', 'messages-address'),
        act('sign-in'),
        check('look'),
      ],
    ),
    inCentre: ask({ yes: 'listed', no: 'reportHow', unsure: 'reportHow' }),
    listed: outcome({ no: 'reportHow' }, { from: said('senders-2024', 'reported') }),
    reportHow: ask(
      { account: 'reportPage', mail: 'reportMail', unsure: 'reportMail' },
      {
        ways: said('reporting-2024', 'confirmed'),
        old: said('reporting-2024', 'confirmed'),
      },
    ),
    reportPage: steps(
      { on: browser, source: 'reporting-2024', then: 'messageReported', other: ['reportMail'] },
      [act('help'), tap('report', '不審な連絡について報告する'), act('fill')],
    ),
    reportMail: steps(
      { on: here, source: 'reporting-2024', then: 'messageReported', other: ['reportPage'] },
      [type('to', 'report-address'), check('send')],
    ),
    messageReported: outcome({ no: 'now' }, { council: said('police-2024', 'confirmed') }),

    parcel: ask({ door: 'refuse', paid: 'paid', unsure: 'refuse' }, { ended: said('cash-2024', 'reported') }),
    refuse: steps({ on: here, source: 'cash-2024', then: 'refused' }, [
      check('family'),
      check('slip'),
      check('refuse'),
    ]),
    refused: outcome({ no: 'now' }),
    paid: steps({ on: here, source: 'tejun', then: 'now' }, [check('keep'), check('carrier')]),

    guard: steps(
      {
        on: browser,
        source: 'theft-2026',
        then: 'stop',
        claims: { neverBack: said('theft-2026', 'reported') },
      },
      [act('password'), act('two-step')],
    ),
    stop: steps({ on: here, source: 'tejun', then: 'now' }, [check('silent'), check('keep'), check('when')]),
    now: ask(
      { yes: 'police', no: 'toCall.address', unsure: 'toCall.address' },
      {
        first: said('police-2024', 'confirmed'),
        refused2021: said('card-article-2021', 'reported'),
        byCall: said('calls-2025', 'reported'),
      },
    ),
    police: steps({ on: phone, source: 'police-2024', then: 'toCall.address' }, [
      check('hang-up'),
      call('emergency', '110'),
    ]),
    toCall: piece(contactPage, { then: 'call.start', other: 'toChat.open' }),
    call: piece(callFromSupport, { then: 'lines', other: 'toChat.open' }),
    lines: steps(
      {
        on: phone,
        source: 'police-2024',
        then: 'stateNow',
        claims: {
          whom: said('police-2024', 'confirmed'),
          whom2021: said('card-article-2021', 'reported'),
          hours: said('police-2024', 'unknown'),
        },
      },
      [call('consumer', '188'), call('advice', '#9110'), check('card-company')],
    ),

    stateNow: ask({ used: 'reported', unused: 'register', other: 'reported', unsure: 'register' }),
    register: steps(
      {
        on: browser,
        source: 'card-article-2021',
        then: 'registered',
        claims: {
          notAmazons: said('police-2024', 'unknown'),
          once: said('card-article-2021', 'reported'),
          untested: said('addresses-2026', 'unknown'),
        },
      },
      [type('type-address', 'redeem-address'), act('sign-in'), act('enter')],
    ),
    registered: outcome({ no: 'reported' }),
    reported: outcome({ no: 'toChat.address' }, { decides: said('theft-2026', 'reported') }),

    toChat: piece(contactPage, { then: 'chat.start', other: 'toCall.open' }),
    chat: piece(chatWithSupport, { then: 'answered', other: 'toCall.open' }, 'scam'),
    answered: outcome({ no: 'hotline.dial' }),
    hotline: piece(hotline, {}),
  },
  { minutes: [10, 30], checked: '2026-11-22' },
)
