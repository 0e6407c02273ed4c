import fc from 'fast-check'
import { expect, it } from 'vitest'
import { guarded } from '../../src/cases/guarded.ts'
import type { Case } from '../../src/cases/records.ts'
import type { Act } from '../../src/guide/acts.ts'
import { secretIn } from '../../src/tools/secrets.ts'
import { anyBackup } from './backups.ts'

const code = 'AB12-CDEF34-GH567'
const withActs = (...acts: unknown[]): Case => ({
  record: { id: 'a', guide: 'coin-refund', begun: 1 },
  log: acts.map((act, i) => ({ n: i + 1, at: 1, act: act as Act })),
})

it.each<[string, Record<string, unknown>]>([
  ['a note', { do: 'note', text: `コードは ${code} です` }],
  ['a field', { do: 'field', name: 'trouble', value: code }],
  ['what was said', { do: 'contact', by: 'chat', when: '2026-11-22', who: code, said: code }],
  ['a caption', { do: 'evidence', id: 'x', caption: code }],
  ['an act of a newer version, deep down', { do: 'sing', verses: [{ first: code }], more: { text: code } }],
])('hides a full code in %s, and keeps its last 4', (_, act) => {
  const [entry] = guarded(withActs(act)).log
  const told = JSON.stringify(entry?.act)
  expect(secretIn(told)).toBeUndefined()
  expect(told).toContain('H567')
  expect(entry?.act.do).toBe(act.do)
})

it('leaves everything else as it is, to the object', () => {
  fc.assert(
    fc.property(anyBackup, ({ cases }) => {
      for (const kept of cases) {
        const texts = JSON.stringify(kept.log)
        fc.pre(secretIn(texts) === undefined)
        expect(guarded(kept)).toBe(kept)
      }
    }),
    { numRuns: 200 },
  )
})
