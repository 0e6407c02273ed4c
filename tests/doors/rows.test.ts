import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsIn } from '../../build/words.ts'
import { deadlinesOf } from '../../src/cases/deadlines.ts'
import { factsOf } from '../../src/cases/facts.ts'
import { type Case, isActRecord } from '../../src/cases/records.ts'
import { isActRow, isCaseRow, isContentRow, isEvidenceRow } from '../../src/cases/rows.ts'
import { isSheet, type SheetRecord } from '../../src/cases/sheets.ts'
import { summaryOf } from '../../src/cases/summary.ts'
import { guides } from '../../src/content/all.ts'
import type { Entry } from '../../src/guide/acts.ts'
import { recordText } from '../../src/screens/case/record-text.ts'
import { fullMoment, moment } from '../../src/screens/case-line.tsx'
import { languages } from '../../src/words/shape.ts'
import { Words } from '../../src/words/words.ts'
import { noticeOf } from '../../src/worker/notice.ts'
import { anyText, anyValue, longTexts, polluted, texts, values } from './attacks.ts'

afterAll(() => expect(polluted()).toEqual([]))

const kinds = ['answer', 'tick', 'untick', 'jump', 'restart', 'undo', 'note', 'field', 'contact', 'evidence']
const anyTime = fc.oneof(
  fc.constantFrom(0, 8.64e15, -8.64e15, 8.64e15 + 1, 1e300, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53),
  fc.double(),
  anyValue,
)
/** An act of a known kind or another, with every property that some kind has, right or wrong. */
const anyAct = fc.oneof(
  anyValue,
  fc.record(
    Object.fromEntries([
      ['do', fc.oneof(fc.constantFrom(...kinds), anyValue)],
      ['of', anyTime],
      ...[
        'node',
        'choice',
        'step',
        'text',
        'name',
        'value',
        'by',
        'when',
        'who',
        'said',
        'promisedBy',
        'id',
        'caption',
      ].map((name) => [name, fc.oneof({ weight: 5, arbitrary: anyText }, anyValue)] as const),
    ]),
    { requiredKeys: [] },
  ),
)
const anyActRow = fc.record({ n: anyTime, at: anyTime, case: fc.constantFrom('a', '__proto__'), act: anyAct })
const anyCaseRow = fc.record({
  id: fc.oneof(anyText, anyValue),
  guide: fc.oneof(fc.constantFrom(...guides.map(({ slug }) => slug)), anyText),
  begun: anyTime,
})

const anyCase = (anyCaseRow as fc.Arbitrary<unknown>).filter(isCaseRow)
const anyEntry = (anyActRow as fc.Arbitrary<unknown>).filter(isActRow)

describe('a row', () => {
  it('of any content is let in or not, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(anyValue, anyActRow, anyCaseRow), (row) => {
        for (const fits of [isCaseRow, isActRow, isEvidenceRow, isContentRow, isActRecord])
          expect(typeof fits(row)).toBe('boolean')
      }),
      { numRuns: 1000 },
    )
  })

  it('of an act fits on the page where it fits in the worker', () => {
    let fitting = 0
    fc.assert(
      fc.property(anyActRow, (row) => {
        expect(isActRow(row)).toBe(isActRecord(row))
        if (isActRow(row)) fitting++
      }),
      { numRuns: 3000 },
    )
    expect(fitting).toBeGreaterThan(30)
  })

  it.each(Object.entries(values))('holds nothing in the place of a text or a time that is %s', (_, value) => {
    const good = { id: 'a', guide: 'coin-refund', begun: 1 }
    expect(isCaseRow(good)).toBe(true)
    for (const name of Object.keys(good)) expect(isCaseRow({ ...good, [name]: value }), name).toBe(false)
    const act = { n: 1, at: 1, case: 'a', act: { do: 'note', text: 'x' } }
    expect(isActRow(act)).toBe(true)
    for (const name of Object.keys(act)) expect(isActRow({ ...act, [name]: value }), name).toBe(false)
    expect(isActRow({ ...act, act: { do: 'note', text: value } })).toBe(false)
    const picture = { id: 'p', case: 'a', type: 'image/png', size: 1, sha256: '0' }
    expect(isEvidenceRow(picture)).toBe(true)
    for (const name of ['id', 'case', 'type', 'sha256'])
      expect(isEvidenceRow({ ...picture, [name]: value }), name).toBe(false)
    const content = { id: 'p', case: 'a', bytes: new ArrayBuffer(1) }
    expect(isContentRow(content)).toBe(true)
    for (const name of Object.keys(content))
      expect(isContentRow({ ...content, [name]: value }), name).toBe(false)
  })

  it.each(Object.entries(longTexts))('holds no text of 10 MB: %s', (_, text) => {
    expect(isCaseRow({ id: 'a', guide: text, begun: 1 })).toBe(false)
    for (const fits of [isActRow, isActRecord])
      expect(fits({ n: 1, at: 1, case: 'a', act: { do: 'note', text } })).toBe(false)
  })

  it('of a kind that a newer version knows fits, with everything in it', () => {
    const act = { do: 'sing', verses: [{ by: 'x', at: 1e300 }], constructor: 1 }
    expect(isActRow({ n: 1, at: 1, case: 'a', act, mood: 'calm' })).toBe(true)
  })
})

describe('what is let in', () => {
  const all: Words[] = []
  beforeAll(async () => {
    for (const lang of languages) all.push(new Words(lang, wordsIn(lang)))
  })

  it('can be told on every screen', () => {
    const rows = fc.tuple(anyCase, fc.array(anyEntry, { maxLength: 8 }))
    fc.assert(
      fc.property(rows, fc.constantFrom(...guides), ([record, log], guide) => {
        const kept: Case = { record, log }
        const { touched } = summaryOf(guide, kept)
        const { days, contacts } = factsOf(log)
        deadlinesOf(guide.slug, record.id, days, contacts)
        for (const words of all) {
          for (const known of [guide, 'gone'] as const) recordText(words, known, kept)
          for (const time of [touched, ...log.map(({ at }) => at)]) {
            moment(time, words.lang)
            fullMoment(time, words.lang)
            new Date(time).toISOString()
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each(Object.entries(texts))(
    'is told word for word, and not read as a sentence of ours: %s',
    (_, text) => {
      const log: Entry[] = [{ n: 1, at: 1, act: { do: 'field', name: 'shop', value: text } }]
      const [words] = all
      if (!words) throw new Error('no words')
      const told = recordText(words, 'gone', { record: { id: 'a', guide: 'gone', begun: 1 }, log })
      expect(told).toContain(text)
    },
  )

  it.each(['{', '｜', '｜a《', '{{', '$t('])('is told in time where %j stands a million times', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length)
    const log: Entry[] = [{ n: 1, at: 1, act: { do: 'note', text } }]
    const [words] = all
    if (!words) throw new Error('no words')
    const before = process.cpuUsage()
    recordText(words, 'gone', { record: { id: 'a', guide: 'gone', begun: 1 }, log })
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000)
  })
})

describe('a sheet', () => {
  const [guide] = guides
  const good = {
    case: 'a',
    form: 1,
    lang: 'ja',
    guide,
    says: {},
    done: {},
    answers: {},
  } as unknown as SheetRecord

  it.each(['//evil.example.invalid/', '../..', '__proto__', '', 1])(
    'of a language %j is left alone',
    (lang) => {
      expect(isSheet(good)).toBe(true)
      expect(isSheet({ ...good, lang } as SheetRecord)).toBe(false)
    },
  )

  it('that is damaged is left alone, or ends where the engine throws, and never in a circle', () => {
    const damaged = fc.record(
      {
        form: fc.constant(1),
        lang: fc.constantFrom('ja', 'en'),
        guide: anyGuide(),
        says: anyValue,
        done: anyValue,
        answers: anyValue,
      },
      { requiredKeys: ['form', 'lang'] },
    )
    fc.assert(
      fc.property(damaged, (row) => {
        const sheet = { case: 'a', along: '', alongLast: '', title: '', ...row } as SheetRecord
        if (!isSheet(sheet)) return
        try {
          noticeOf(sheet, [])
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
        }
      }),
      { numRuns: 500 },
    )
  })

  /** A guide whose nodes lead anywhere, in circles too. */
  function anyGuide(): fc.Arbitrary<unknown> {
    const name = fc.constantFrom('a', 'b', 'c', '__proto__')
    const node = fc.oneof(
      fc.record({ kind: fc.constant('steps'), steps: fc.constant([]), then: name }),
      fc.record({ kind: fc.constant('outcome'), no: name }),
      anyValue,
    )
    const whole = fc.record({ slug: anyText, start: name, nodes: fc.dictionary(name, node) })
    return fc.oneof(whole, anyValue)
  }
})
