import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { wordsIn } from '../../build/words.ts'
import type { SheetRecord } from '../../src/cases/sheets.ts'
import { sheetOf } from '../../src/companion/sheet.ts'
import { guides } from '../../src/content/all.ts'
import { type Act, type Entry, lastUndoable, runOf } from '../../src/guide/acts.ts'
import { replay } from '../../src/guide/replay.ts'
import type { Guide } from '../../src/guide/shape.ts'
import { languages } from '../../src/words/shape.ts'
import { Words } from '../../src/words/words.ts'
import { actOf, noticeOf } from '../../src/worker/notice.ts'
import { answer, logOf, tick } from '../guide/log.ts'
import { labelOf, steps } from '../guide/route.ts'

const sheets: SheetRecord[] = []

beforeAll(async () => {
  for (const lang of languages) {
    const words = new Words(lang, wordsIn(lang))
    for (const guide of guides) sheets.push(sheetOf(words, guide, 'one', false))
  }
})

const sheetFor = (slug: string, lang = 'ja') => {
  const found = sheets.find((sheet) => sheet.guide.slug === slug && sheet.lang === lang)
  if (!found) throw new Error(`there is no sheet ${slug}`)
  return found
}

const added = (log: readonly Entry[], act: Act): Entry[] => [
  ...log,
  { n: (log.at(-1)?.n ?? 0) + 1, at: 0, act },
]

const toRoute = logOf(answer('state', 'notYet'), answer('registered', 'yes'), answer('howToAsk', 'may2024'))

it('a sheet has a sentence for every place and a word for every button', () => {
  for (const { says, done, answers, lang } of sheets) {
    const all = [
      ...Object.values(says),
      ...Object.values(done),
      ...Object.values(answers).flatMap(Object.values),
    ]
    expect(all.filter((text) => !text.trim() || /[{}\u200b]|undefined/.test(text))).toEqual([])
    expect(lang).toBeTruthy()
  }
})

describe('a notification', () => {
  it('says the step, and offers to tick it or to go back', () => {
    const notice = noticeOf(sheetFor('coin-refund'), toRoute)
    expect(notice?.body).toContain('「≡」')
    expect(notice?.title).toContain(`1 / ${steps.length}`)
    expect(notice?.left).toBe(steps.length)
    expect(notice?.actions.map(({ action }) => action)).toEqual(['done', 'back'])
    expect(notice?.data).toEqual({ case: 'one', lang: 'ja', at: 'route2024', step: 'menu' })
  })

  it('gives a label its meaning in English', () => {
    const notice = noticeOf(
      sheetFor('coin-refund', 'en'),
      added(added(toRoute, tick('route2024', 'menu')), tick('route2024', 'to-support')),
    )
    expect(notice?.body).toContain(`“${labelOf('support')}”`)
    expect(notice?.body).toMatch(/\n\w/)
  })

  it('asks a question of three answers in the app', () => {
    const notice = noticeOf(sheetFor('coin-refund'), logOf())
    expect(notice?.actions.map(({ action }) => action)).toEqual(['open'])
    expect(
      noticeOf(sheetFor('coin-refund'), toRoute.slice(0, 1))?.actions.map(({ action }) => action),
    ).toEqual(['open', 'back'])
  })

  it('offers both answers where there are two, and ends with the case', () => {
    const sheet = sheetFor('coin-refund')
    const log = logOf(answer('state', 'arrived'), tick('twoAmounts', 'both'))
    const notice = noticeOf(sheet, log)
    expect(notice?.actions.map(({ action }) => action)).toEqual(['answer yes', 'answer no'])
    const act = notice && actOf('answer yes', notice.data, sheet.guide, log)
    expect(act).toEqual(answer('amount', 'yes'))
    expect(act && noticeOf(sheet, added(log, act))).toBeUndefined()
  })
})

describe('its buttons', () => {
  it('write what the page would write', () => {
    const { guide } = sheetFor('coin-refund')
    const { data } = noticeOf(sheetFor('coin-refund'), toRoute) ?? {}
    if (!data) throw new Error('nothing is shown')
    expect(actOf('done', data, guide, toRoute)).toEqual(tick('route2024', 'menu'))
    expect(actOf('back', data, guide, toRoute)).toEqual({ do: 'undo', of: 3 })
    expect(actOf('answer yes', data, guide, toRoute)).toBeUndefined()
    expect(actOf('fly', data, guide, toRoute)).toBeUndefined()
  })

  it('do nothing where the case has moved on since', () => {
    const { guide } = sheetFor('coin-refund')
    const { data } = noticeOf(sheetFor('coin-refund'), toRoute) ?? {}
    const later = added(toRoute, tick('route2024', 'menu'))
    for (const action of ['done', 'back']) expect(data && actOf(action, data, guide, later)).toBeUndefined()
  })

  it('lead through every guide as the engine does, whatever is tapped', () => {
    fc.assert(
      fc.property(fc.nat(sheets.length - 1), fc.array(fc.nat(99), { maxLength: 60 }), (nth, taps) => {
        const sheet = sheets[nth] as SheetRecord
        let log: Entry[] = []
        for (const tap of taps) {
          const notice = noticeOf(sheet, log)
          const { here } = placeOf(sheet.guide, log)
          if (here.kind === 'closed') {
            expect(notice).toBeUndefined()
            return
          }
          expect(notice?.data.at).toBe(here.node)
          expect(notice?.body).toBeTruthy()
          expect(notice?.actions.length).toBeLessThanOrEqual(2)
          expect(notice?.actions.every(({ title }) => title)).toBe(true)
          const { action } = notice?.actions[tap % (notice.actions.length || 1)] ?? { action: '' }
          const act = notice && actOf(action, notice.data, sheet.guide, log)
          if (action === 'open') {
            // answered in the app
            const node = sheet.guide.nodes[here.node]
            const choices = node?.kind === 'ask' ? Object.keys(node.answers) : ['yes', 'no']
            log = added(log, answer(here.node, choices[tap % choices.length] ?? ''))
          } else {
            expect(act).toBeDefined()
            if (act?.do === 'undo') expect(act.of).toBe(lastUndoable(log))
            if (act) log = added(log, act)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

const placeOf = (guide: Guide, log: readonly Entry[]) => replay(guide, runOf(guide, log))
