import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordsIn } from '../../build/words.ts'
import { writeManifest } from '../../src/cases/backup/manifest.ts'
import { factsOf } from '../../src/cases/facts.ts'
import { guarded } from '../../src/cases/guarded.ts'
import { handedOver } from '../../src/cases/handover/write.ts'
import { composed, parts } from '../../src/cases/message.ts'
import { guides } from '../../src/content/all.ts'
import type { Act } from '../../src/guide/acts.ts'
import type { Guide } from '../../src/guide/shape.ts'
import { recordText } from '../../src/screens/case/record-text.ts'
import { secretIn, withoutSecrets } from '../../src/tools/secrets.ts'
import { Words } from '../../src/words/words.ts'
import { aCode, anEnd, aSecret, aSentence, bare } from '../tools/any-secret.ts'
import { emptyManifest } from './backups.ts'

const [guide] = guides
const words = new Words('ja', wordsIn('ja'))

const aTold = fc
  .tuple(aSentence, aSentence, aSecret, anEnd)
  .map(([before, more, secret, after]) => ({ before: before + more, ...secret, after }))
  // the same digits may stand beside it by chance
  .filter(({ before, after, value }) =>
    [before, after].every((around) => !bare(around).includes(bare(value))),
  )

/** Every place of an act in which a person's own words stand. */
const places: readonly ((text: string) => Act)[] = [
  (text) => ({ do: 'note', text }),
  (text) => ({ do: 'field', name: 'trouble', value: text }),
  (text) => ({ do: 'field', name: 'shop', value: text }),
  (text) => ({ do: 'contact', by: 'chat', when: '2026-11-22 10:00', who: text, said: '' }),
  (text) => ({ do: 'contact', by: 'chat', when: '2026-11-22 10:00', who: '', said: text }),
  (text) => ({ do: 'evidence', id: 'p', caption: text }),
]

/** All that leaves the screen when something is told, by where it goes. */
function everywhere(act: Act) {
  const { record, log } = guarded({
    record: { id: 'a', guide: 'coin-refund', begun: 1 },
    log: [{ n: 1, at: 1, act }],
  })
  const { fields } = factsOf(log)
  const ready = composed('困っています。（困っていること）', fields, { shop: '店：{{value}}' })
  const files = emptyManifest.files as []
  const manifest = writeManifest({ ...emptyManifest, cases: [{ record, log }], evidence: [], files })
  return {
    database: log.map(({ act }) => Object.values(act).join('\u2028')).join('\u2028'),
    backup: new TextDecoder().decode(manifest),
    message: parts(ready).join('\u2028'),
    record: recordText(words, guide as Guide, { record, log }),
    link: handedOver(guide as Guide, log),
  }
}

/** Without what stood before a secret; a letter in its place, and in that of what was hidden, or the digits beside would meet. */
const parted = (content: string, before: string) =>
  (before ? content.replaceAll(before, 'x') : content).replaceAll('●●●●', 'x')

it('of 10,000 texts no full secret reaches a field’s act, the database, a backup, a message, a record or a link', () => {
  fc.assert(
    fc.property(aTold, fc.constantFrom(...places), ({ before, text, value, after }, actOf) => {
      const told = before + text + after
      // what a field asks before it lets its button be pressed
      expect(secretIn(told)).toBeDefined()
      const [out, without] = [everywhere(actOf(told)), everywhere(actOf(before + after))]
      // four digits may stand in a date or a checksum by themselves
      for (const [where, content] of Object.entries(out))
        if (!bare(without[where as keyof typeof without]).includes(bare(value)))
          expect(bare(parted(content, before)), where).not.toContain(bare(value))
    }),
    { numRuns: 10_000 },
  )
}, 120_000)

it('a full code in small letters and spaces gets through in fewer than 4 of 100, with dashes in none', () => {
  const codes = fc.sample(aCode, { numRuns: 10_000, seed: 7 })
  const through = (write: (code: readonly string[]) => string) =>
    codes.filter((code) => secretIn(write(code)) === undefined)
  const spaced = through((code) => code.join(' ').toLowerCase())
  // 336 of 10,000; SECURITY.md says so
  expect(spaced.length / codes.length).toBeLessThan(0.04)
  for (const write of [
    (code: readonly string[]) => code.join('-'),
    (code: readonly string[]) => code.join('-').toLowerCase(),
    (code: readonly string[]) => code.join(''),
    (code: readonly string[]) => code.join('').toLowerCase(),
    (code: readonly string[]) => code.join(' '),
  ])
    expect(through(write)).toEqual([])
  expect(withoutSecrets(codes[0]?.join('-') ?? '')).toContain('●●●●')
})
