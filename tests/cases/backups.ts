/** Backups to test with: small ones, random ones, and ZIPs that nobody should make. */
import { createHash } from 'node:crypto'
import { constants, deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { Zip, ZipDeflate, type Zippable, zipSync } from 'fflate'
import type { Backup } from '../../src/cases/backup/format.ts'
import { writeBackup } from '../../src/cases/backup/write.ts'
import type { Evidence } from '../../src/cases/evidence/records.ts'
import type { Case } from '../../src/cases/records.ts'
import type { Act } from '../../src/guide/acts.ts'

export const origin = { made: '2026-11-22T08:00:00.000Z', app: '0.1.0' }

export const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

export function picture(
  id: string,
  caseId: string,
  bytes: Uint8Array<ArrayBuffer>,
  type = 'image/jpeg',
): Evidence {
  return { id, case: caseId, type, size: bytes.length, bytes: bytes.slice().buffer, sha256: sum(bytes) }
}

export const small: Backup = {
  cases: [
    {
      record: { id: 'a1', guide: 'coin-refund', begun: 1795500000000 },
      log: [
        { n: 1, at: 1795500000001, act: { do: 'answer', node: 'state', choice: 'unsure' } },
        { n: 2, at: 1795500000002, act: { do: 'undo', of: 1 } },
        { n: 5, at: 1795500000003, act: { do: 'note', text: '__proto__ \ud800 𠮷 👨‍👩‍👧 "\\\u0000' } },
        { n: 6, at: 1795500000004, act: { do: 'jump', node: 'how', step: 'menu' } },
        { n: 7, at: 1795500000004, act: { do: 'evidence', id: 'p1', caption: 'レシート 🧾' } },
      ],
    },
    {
      record: { id: 'b2', guide: 'contact-support', begun: 1795500100000 },
      log: [{ n: 1, at: 1795500100000, act: { do: 'evidence', id: 'p2', caption: 'レシート 🧾' } }],
    },
  ],
  evidence: [
    picture('p1', 'a1', Uint8Array.of(0xff, 0xd8, 1, 2, 3)),
    picture('p2', 'b2', new Uint8Array(300), 'image/png'),
  ],
}

export async function written(
  backup: Backup,
  record = '記録\n',
  at = origin,
): Promise<Uint8Array<ArrayBuffer>> {
  const contentOf = async (id: string) => backup.evidence.find((one) => one.id === id)?.bytes
  return new Uint8Array(await new Response(writeBackup({ ...backup, contentOf }, at, record)).arrayBuffer())
}

/** A backup around a manifest of any content, with all checksums right. */
export function around(manifest: unknown, files: Zippable = {}): Uint8Array<ArrayBuffer> {
  return aroundText(typeof manifest === 'string' ? manifest : JSON.stringify(manifest), files)
}

function aroundText(manifest: string, files: Zippable): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(manifest)
  const checksum = new TextEncoder().encode(`${sum(bytes)}  manifest.json\n`)
  return zipSync({ 'manifest.json': bytes, 'manifest.sha256': checksum, ...files }) as Uint8Array<ArrayBuffer>
}

export const record = new TextEncoder().encode('記録\n')

/** What the writer makes of no cases; tests change it. */
export const emptyManifest = {
  format: 'tejun-backup',
  version: 2,
  ...origin,
  cases: [] as unknown[],
  evidence: [] as unknown[],
  files: [{ path: 'record.txt', bytes: record.length, sha256: sum(record) }] as unknown[],
}

/** A manifest with one case and one act of any content. */
export const manifestWith = (act: unknown, entry: object = {}, case_: object = {}) => ({
  ...emptyManifest,
  cases: [{ record: { id: 'a', guide: 'g', begun: 1, ...case_ }, log: [{ n: 1, at: 1, act, ...entry }] }],
})

/** Gives an entry another name of the same length, at its data and in the directory. */
export function renamed(zip: Uint8Array<ArrayBuffer>, from: string, to: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(from, to), 'latin1'))
}

/** A backup that ends in one file of a gigabyte of zeros, packed into a megabyte, which says it unpacks to `size` bytes. */
export function bomb(path: string, size: number): Uint8Array<ArrayBuffer> {
  const part = deflateRawSync(new Uint8Array(2 ** 24), { finishFlush: constants.Z_FULL_FLUSH })
  const packed = Buffer.concat([...Array.from({ length: 64 }, () => part), Buffer.of(3, 0)])
  const zip = around(emptyManifest, { [path]: [new Uint8Array(packed), { level: 0 }] })
  const name = Buffer.from(zip).indexOf(path)
  const header = new DataView(zip.buffer, name - 30)
  header.setUint16(8, 8, true)
  header.setUint32(22, size, true)
  return zip
}

/** A ZIP as streaming packers make it: sizes after the data. May name a file twice. */
export function streamed(files: readonly (readonly [string, Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((_, chunk) => chunks.push(chunk))
  for (const [path, bytes] of files) {
    const entry = new ZipDeflate(path)
    zip.add(entry)
    entry.push(bytes, true)
  }
  zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  // half surrogate pairs
  fc
    .array(fc.integer({ min: 0xd700, max: 0xe000 }), { maxLength: 5 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom('__proto__', 'constructor', '', '\u0000', '\ufeff', '👨‍👩‍👧', '𠮷', '"\\', '\u2028'),
)
const time = fc.integer({ min: 0, max: 8.64e15 })
const known: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ do: fc.constant('answer' as const), node: text, choice: text }),
  fc.record({ do: fc.constantFrom('tick' as const, 'untick' as const), node: text, step: text }),
  fc.record({ do: fc.constant('jump' as const), node: text, step: text }, { requiredKeys: ['do', 'node'] }),
  fc.record({ do: fc.constant('restart' as const) }),
  fc.record({ do: fc.constant('undo' as const), of: fc.nat() }),
  fc.record({ do: fc.constant('evidence' as const), id: text, caption: text }),
  fc.record(
    { do: fc.constant('note' as const), text, node: text, step: text },
    { requiredKeys: ['do', 'text'] },
  ),
)
const names = fc
  .oneof(fc.constantFrom('constructor', 'prototype', 'toString'), text)
  .filter((name) => name !== '__proto__')
const json = fc
  .jsonValue({ maxDepth: 4 })
  .filter((value) => !JSON.stringify(value).includes('__proto__'))
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
/** From a newer app; only the type system is told that it is an act. */
const unknown = fc
  .tuple(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.dictionary(names, fc.oneof(text, json), { noNullPrototype: true }),
  )
  .map(([kind, more]) => ({ ...more, do: `new-${kind}` }) as unknown as Act)

const cases: fc.Arbitrary<Case[]> = fc.uniqueArray(
  fc
    .record({
      record: fc.record({
        id: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        guide: fc.constantFrom('coin-refund', '__proto__', '消'),
        begun: time,
      }),
      log: fc.array(
        fc.record({
          n: fc.nat({ max: 2 ** 31 - 1 }),
          at: time,
          act: fc.oneof({ weight: 4, arbitrary: known }, unknown),
        }),
        { maxLength: 12 },
      ),
    })
    .map(({ record, log }) => {
      const numbers = [...new Set(log.map(({ n }) => n))].sort((a, b) => a - b)
      return { record, log: numbers.flatMap((n) => log.find((entry) => entry.n === n) ?? []) }
    }),
  { selector: (one) => one.record.id, maxLength: 5 },
)

const images = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
    type: fc.constantFrom('image/jpeg', 'image/png', 'application/pdf'),
    bytes: fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
  }),
  { selector: ({ id }) => id, maxLength: 3 },
)

export const anyBackup: fc.Arbitrary<Backup> = fc
  .tuple(cases, images, fc.nat())
  .map(([cases, images, pick]) => ({
    cases,
    evidence: images.flatMap(({ id, bytes, type }) => {
      const caseId = cases[pick % Math.max(1, cases.length)]?.record.id
      return caseId === undefined ? [] : [picture(id, caseId, bytes, type)]
    }),
  }))
