/**
 * What the compiler promises of every guide. Each line below a `@ts-expect-error` breaks one promise:
 * if the compiler let it pass, this file would not compile.
 */

import hotline from '../../src/content/pieces/hotline.ts'
import {
  ask,
  call,
  check,
  close,
  guide,
  here,
  outcome,
  phone,
  piece,
  said,
  sharedPiece,
  steps,
  tap,
} from '../../src/guide/notation.ts'
import type { EdgeProblems, WordProblems } from '../../src/guide/promises.ts'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <T extends true>(_: T extends true ? string : never) => undefined

const dial = steps(
  { on: phone, source: 'police-2024', then: 'advised', claims: { hours: said('police-2024', 'unknown') } },
  [check('record'), call('call', '188')],
)
const advised = outcome({ no: 'stillOpen' })
const stillOpen = close()

// as it should be
sharedPiece('hotline', { dial, advised, stillOpen })

// a missing word: the step `extra` has no sentence
const wordy = steps(
  { on: phone, source: 'police-2024', then: 'advised', claims: { hours: said('police-2024', 'unknown') } },
  [check('record'), check('extra'), call('call', '188')],
)
// @ts-expect-error
sharedPiece('hotline', { dial: wordy, advised, stillOpen })
type Missing = WordProblems<
  'hotline',
  { dial: typeof wordy; advised: typeof advised; stillOpen: typeof stillOpen }
>
holds<Same<Missing, 'locales/ja: "dial.extra.say" is missing' | 'locales/en: "dial.extra.say" is missing'>>(
  'names the culprit',
)

// a word that nobody uses: the file speaks of `stillOpen`, the piece has none
// @ts-expect-error
sharedPiece('hotline', { dial, advised: outcome({ no: 'dial' }) })
type Unused = WordProblems<'hotline', { dial: typeof dial; advised: typeof advised }>
holds<
  Same<
    Extract<Unused, `locales/ja${string}`>,
    'locales/ja: "stillOpen.say" is used by nobody' | 'locales/ja: "stillOpen.text" is used by nobody'
  >
>('names the culprit')

// an edge to nowhere
// @ts-expect-error
sharedPiece('hotline', { dial, advised: outcome({ no: 'nowhere' }), stillOpen })
type Lost = EdgeProblems<{ a: ReturnType<typeof outcome<'b'>> }, 'a'>
holds<Same<Lost, 'a.no leads to "b", which is no node'>>('names the culprit')

// an answer that leads nowhere
type Astray = EdgeProblems<{ a: { kind: 'ask'; answers: { yes: 'a'; unsure: '' } } }, 'a'>
holds<Same<Astray, 'a.unsure leads to "", which is no node'>>('names the culprit')

// a question without 「わからない」
// @ts-expect-error
ask({ yes: 'a', no: 'b' })

// a label without a meaning
// @ts-expect-error
tap('label', 'だれも知らない表示')

// a source, a message, a piece's way out that do not exist
// @ts-expect-error
steps({ on: here, source: 'nobody', then: 'x' }, [])
// @ts-expect-error
piece(hotline, { then: 'x' })

// a guide is held to its words as a piece is
// @ts-expect-error
guide('coin-refund', { state: ask({ unsure: 'state' }) }, { minutes: [1, 2], checked: '2026-11-22' })
