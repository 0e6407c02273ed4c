import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { BackupError } from '../../src/cases/backup/error.ts'
import { readManifest } from '../../src/cases/backup/manifest.ts'
import { readHandover } from '../../src/cases/handover/read.ts'
import { isActRow } from '../../src/cases/rows.ts'
import { guides } from '../../src/content/all.ts'
import { runOf } from '../../src/guide/acts.ts'
import { replay } from '../../src/guide/replay.ts'
import { manifestWith } from '../cases/backups.ts'
import { logOf } from '../guide/log.ts'
import { anyText, anyValue, longTexts, polluted, texts, values } from './attacks.ts'

afterAll(() => expect(polluted()).toEqual([]))

/** A link around any content, packed as ours are. */
const link = (content: unknown) => linkOf(JSON.stringify(content) ?? '')
const linkOf = (text: string) => Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString('base64url')
const whole = { v: 1, g: 'coin-refund', a: [] as unknown[], t: [] as unknown[] }

describe('a hand-over link', () => {
  it('is read where it is whole', async () => {
    const read = await readHandover(link({ ...whole, a: [['state', 'notYet']] }))
    expect(read?.acts).toEqual([{ do: 'answer', node: 'state', choice: 'notYet' }])
  })

  it.each(Object.entries(texts))('holds names that are texts and nothing else: %s', async (_, text) => {
    const read = await readHandover(
      link({ ...whole, g: text, a: [[text, text]], t: [[text, text]], s: [text, text] }),
    )
    if (text.length > 80) return expect(read).toBeUndefined()
    expect(read?.guide).toBe(text)
    for (const guide of guides) {
      const run = runOf(guide, logOf(...(read?.acts ?? [])))
      expect(Object.hasOwn(guide.nodes, replay(guide, run).here.node)).toBe(true)
    }
  })

  it('of any content gives whole acts or nothing', async () => {
    const almost = fc.record(
      { v: fc.constant(1), g: fc.oneof(anyText, anyValue), a: anyValue, t: anyValue, s: anyValue },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyText, fc.jsonValue().map(link), almost.map(safely)), async (data) => {
        const read = await readHandover(data)
        for (const [i, act] of (read?.acts ?? []).entries())
          expect(isActRow({ n: i + 1, at: 1, case: 'a', act })).toBe(true)
      }),
    )
  })
  /** What JSON cannot hold is no link. */
  function safely(content: unknown): string {
    try {
      return link(content)
    } catch {
      return ''
    }
  }

  it.each<[string, string]>([
    ...Object.entries(longTexts).map(([what, text]): [string, string] => [`10 MB of ${what}`, text]),
    ['a name of 10 MB', linkOf(JSON.stringify({ ...whole, g: 'a'.repeat(10 * 2 ** 20) }))],
    ['a bomb', Buffer.from(deflateSync(new Uint8Array(2 ** 21), { level: 9 })).toString('base64url')],
    ['a deep nest', linkOf(`{"v":1,"g":"x","t":[],"a":${'['.repeat(9000)}${']'.repeat(9000)}}`)],
    ['too many answers', link({ ...whole, a: Array.from({ length: 101 }, () => ['a', 'b']) })],
    ['one more property', link({ ...whole, __proto__x: 1 })],
    ['__proto__', linkOf(`{"__proto__":{"polluted":true},${JSON.stringify(whole).slice(1)}`)],
    ['another version', link({ ...whole, v: 1e300 })],
  ])('is refused with %s', async (_, data) => expect(await readHandover(data)).toBeUndefined())
})

describe('a backup', () => {
  const read = (content: unknown) => readManifest(new TextEncoder().encode(JSON.stringify(content)))

  it.each(Object.entries(texts))('gives back a text as it was: %s', (_, text) => {
    const { cases } = read(manifestWith({ do: 'note', text }, {}, { guide: text.slice(0, 100) }))
    expect(cases[0]?.log[0]?.act).toEqual({ do: 'note', text })
  })

  // what JSON writes as a good text, or not at all
  const written = Object.entries(values).filter(
    ([what]) => !['a text as an object', 'a big integer', 'a list', 'a deep nest'].includes(what),
  )
  it.each(written)('holds nothing in the place of a text or a time that is %s', (_, value) => {
    for (const manifest of [
      manifestWith({ do: 'note', text: value }),
      manifestWith({ do: 'restart' }, { at: value }),
      manifestWith({ do: 'restart' }, {}, { id: value }),
      { ...manifestWith({ do: 'restart' }), cases: value },
    ])
      expect(() => read(manifest)).toThrow(BackupError)
  })

  it('nested deep is refused before it is read', () => {
    const text = JSON.stringify(manifestWith({ do: 'x', more: 'HERE' }))
    const deep = text.replace('"HERE"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`)
    expect(() => readManifest(new TextEncoder().encode(deep))).toThrow(BackupError)
  })
})
