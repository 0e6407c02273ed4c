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
import hotline from './pieces/hotline.ts'
import lockedOut from './pieces/locked-out.ts'
import resendMailCard from './pieces/resend-mail-card.ts'
import tellAtOnce from './pieces/tell-at-once.ts'

export default guide(
  'card-unusable',
  {
    see: ask(
      { error: 'errorText', checkout: 'checkout', stopped: 'stopped', unsure: 'look.address' },
      { eleven: said('card-article-2021', 'reported') },
    ),
    look: piece(balancePage, { then: 'state' }),
    state: ask({
      enough: 'checkout',
      less: 'spent',
      past: 'expired',
      notThere: 'errorText',
      unsure: 'dates',
    }),

    // an error when registering
    errorText: ask(
      { invalid: 'retype', own: 'ownBalance.address', other: 'accounts', unsure: 'retype' },
      { texts: said('errors-2024', 'reported') },
    ),
    retype: steps(
      {
        on: browser,
        source: 'codes-2025',
        then: 'typo',
        claims: {
          text: said('errors-2024', 'reported'),
          shape: said('codes-2025', 'reported'),
          letters: said('card-article-2021', 'reported'),
          scan: said('codes-2025', 'reported'),
          untested: said('addresses-2026', 'unknown'),
        },
      },
      [
        type('type-address', 'redeem-address'),
        check('which-number'),
        check('look-alikes', 'code'),
        check('torn'),
        act('enter'),
      ],
    ),
    typo: outcome({ no: 'got' }),

    got: ask({
      shop: 'askShop',
      mail: 'newestMail',
      gift: 'dates',
      abroad: 'country',
      resale: 'locked',
      unsure: 'dates',
    }),
    askShop: steps({ on: shop, source: 'card-article-2021', then: 'notActivated' }, [
      check('receipt'),
      act('till'),
    ]),
    notActivated: outcome({ no: 'dates' }, { till: said('card-article-2021', 'reported') }),
    newestMail: steps(
      { on: here, source: 'card-article-2021', then: 'oldCode', other: ['resend.today', 'resend.website'] },
      [check('newest'), check('enter-new')],
    ),
    oldCode: outcome({ no: 'dates' }, { number: said('resend-2022', 'confirmed') }),
    resend: piece(resendMailCard, { then: 'oldCode' }),
    country: steps({ on: here, source: 'tejun', then: 'foreign' }, [check('currency')]),
    foreign: outcome({ no: 'dates' }, { each: said('card-article-2021', 'reported') }),
    dates: steps(
      {
        on: here,
        source: 'tejun',
        then: 'issuedWhen',
        claims: { page: said('validity-2025', 'confirmed') },
      },
      [check('issued', 'expiry')],
    ),
    issuedWhen: ask({ before: 'expired', after: 'seen', unsure: 'seen' }),
    expired: outcome(
      { no: 'seen' },
      {
        ten: said('validity-2025', 'confirmed'),
        before: said('validity-2025', 'confirmed'),
        first: said('validity-2025', 'confirmed'),
        then: said('card-article-2021', 'reported'),
      },
    ),

    // registered already: by whom?
    ownBalance: piece(balancePage, { then: 'ownAlready' }),
    ownAlready: outcome(
      { no: 'checkout' },
      { text: said('errors-2024', 'reported'), often: said('errors-2024', 'reported') },
    ),
    accounts: ask(
      { mine: 'lookEach', home: 'askHome', told: 'urgent.amazon', resale: 'usedBefore', unsure: 'lookEach' },
      { text: said('errors-2024', 'reported') },
    ),
    lookEach: steps(
      {
        on: browser,
        source: 'card-article-2021',
        then: 'inOther',
        claims: { untested: said('addresses-2026', 'unknown') },
      },
      [check('list'), type('type-address', 'balance-address'), act('sign-in'), check('amount')],
    ),
    inOther: outcome(
      { no: 'seen' },
      { once: said('card-article-2021', 'reported'), which: said('errors-2024', 'reported') },
    ),
    usedBefore: outcome({ no: 'how' }, { used: said('card-article-2021', 'reported') }),
    seen: ask({ home: 'askHome', told: 'urgent.amazon', no: 'how', unsure: 'how' }),
    askHome: steps({ on: here, source: 'card-article-2021', then: 'household' }, [check('ask')]),
    household: outcome(
      { no: 'how' },
      { anyone: said('card-article-2021', 'reported'), hide: said('card-article-2021', 'reported') },
    ),
    urgent: piece(tellAtOnce, { then: 'stolen', other: 'toChat.open' }),
    stolen: outcome(
      { no: 'hotline.dial' },
      {
        gone: said('card-article-2021', 'reported'),
        first: said('police-2024', 'unknown'),
      },
    ),

    // registered, but not usable at the checkout
    checkout: ask({ short: 'compare', buying: 'takeOut', less: 'spent', unsure: 'compare' }),
    compare: steps({ on: browser, source: 'card-article-2021', then: 'tooLow' }, [
      check('total'),
      check('balance'),
      check('difference', 'shortfall'),
      act('combine'),
    ]),
    tooLow: outcome({ no: 'buying' }, { fees: said('card-article-2021', 'reported') }),
    buying: ask({ gift: 'takeOut', fee: 'notPayable', other: 'tick', unsure: 'tick' }),
    takeOut: steps({ on: browser, source: 'card-article-2021', then: 'notPayable' }, [
      act('remove'),
      act('buy-rest'),
      act('buy-card'),
    ]),
    notPayable: outcome(
      { no: 'tick' },
      {
        now: said('payable-2022', 'reported'),
        cards: said('card-article-2021', 'reported'),
        against: said('payable-2022', 'reported'),
        sellers: said('card-article-2021', 'reported'),
      },
    ),
    tick: steps({ on: browser, source: 'card-article-2021', then: 'notChosen' }, [act('open'), check('box')]),
    notChosen: outcome(
      { no: 'how' },
      { now: said('errors-2024', 'reported'), then: said('card-article-2021', 'reported') },
    ),

    // usable once, and no longer
    stopped: ask({ mailed: 'locked', less: 'spent', enough: 'checkout', unsure: 'look.address' }),
    spent: outcome({ no: 'accounts' }, { ticked: said('errors-2024', 'reported') }),
    locked: outcome(
      { no: 'how' },
      {
        proper: said('card-article-2021', 'reported'),
        lock: said('card-article-2021', 'reported'),
        resale: said('card-article-2021', 'reported'),
        atOnce: said('police-2024', 'confirmed'),
      },
    ),

    how: ask(
      { call: 'toCall.prepare', chat: 'toChat.prepare', out: 'lockedOut.start', unsure: 'toCall.prepare' },
      { proof: said('card-article-2021', 'reported'), code: said('calls-2025', 'reported') },
    ),
    toCall: piece(contactPage, { then: 'call.start', other: 'toChat.open' }),
    call: piece(callFromSupport, { then: 'called', other: 'toChat.open' }),
    called: outcome({ no: 'hotline.dial' }),
    toChat: piece(contactPage, { then: 'chat.start', other: 'toCall.open' }),
    chat: piece(chatWithSupport, { then: 'answered', other: 'toCall.open' }, 'card'),
    answered: outcome({ no: 'toCall.prepare' }),
    lockedOut: piece(lockedOut, { in: 'toCall.prepare', out: 'hotline.dial' }),

    hotline: piece(hotline, {}),
  },
  { minutes: [3, 30], checked: '2026-11-22' },
)
