import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, unzipSync, type Zippable, type ZippableFile, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { BackupError, type BackupFault } from '../../src/cases/backup/error.ts'
import { type Backup, limits } from '../../src/cases/backup/format.ts'
import { readBackup } from '../../src/cases/backup/read.ts'
import {
  anyBackup,
  around,
  bomb,
  emptyManifest,
  manifestWith,
  origin,
  picture,
  record,
  renamed,
  small,
  streamed,
  sum,
  written,
} from './backups.ts'

const frozen = (version: number) => new Uint8Array(readFileSync(`tests/cases/frozen/backup-${version}.zip`))

const read = (bytes: Uint8Array<ArrayBuffer>) => readBackup(new Blob([bytes]))

/** The fault that reading or writing ends with, or undefined; anything but a BackupError fails the test. */
async function faultOf(work: Promise<unknown>): Promise<BackupFault | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (error instanceof BackupError) return error.kind
    throw error
  }
}

describe('a round trip', () => {
  it('loses and adds nothing, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, fc.string({ unit: 'binary' }), async (backup, record) => {
        const first = await written(backup, record)
        const opened = await read(first)
        expect(opened).toEqual({ ...backup, ...origin })
        expect(await written(opened, record)).toEqual(first)
      }),
      { numRuns: 1000 },
    )
  })

  it('differs in nothing but its time when made again later', async () => {
    const later = { ...origin, made: '2027-01-01T00:00:00.000Z' }
    const again = await written(await read(await written(small)), '記録\n', later)
    expect(await read(again)).toEqual({ ...small, ...later })
  })

  it('keeps acts of a newer app, with every property', async () => {
    const act = {
      do: 'sing',
      constructor: 1,
      prototype: [null, { toString: 'x' }],
      deep: { er: [1.5, -2e-7] },
    }
    const { cases } = await read(around(manifestWith(act, { mood: 'calm' }), { 'record.txt': record }))
    expect(cases[0]?.log[0]).toEqual({ n: 1, at: 1, act, mood: 'calm' })
  })

  it('keeps pictures in which ZIP signatures stand', async () => {
    const signatures = [3, 7, 1, 5].map((kind) => [0x50, 0x4b, kind, kind + 1])
    const bytes = Uint8Array.from([...signatures, ...signatures.reverse()].flat())
    const inside = await written(small)
    const backup: Backup = { ...small, evidence: [picture('sig', 'a1', bytes), picture('zip', 'a1', inside)] }
    expect(await read(await written(backup))).toEqual({ ...backup, ...origin })
  })

  it('is a ZIP to another reader too, and its checksum one that others work out', async () => {
    const files = unzipSync(await written(small))
    const manifest = files['manifest.json'] ?? new Uint8Array()
    const checksum = new TextDecoder().decode(files['manifest.sha256'])
    expect(checksum).toBe(`${createHash('sha256').update(manifest).digest('hex')}  manifest.json\n`)
    expect(new TextDecoder().decode(files['record.txt'])).toBe('記録\n')
  })

  it.each([1, 2])('opens what version %i wrote', async (version) => {
    expect(await read(frozen(version))).toEqual({ ...small, ...origin })
  })

  it('gives back as version 2 what version 1 wrote', async () => {
    const opened = await read(frozen(1))
    expect(await read(await written(opened))).toEqual(opened)
  })

  it.each([
    ['no pictures', { pictures: undefined }],
    ['pictures without captions', { pictures: [{ id: 'x', caseId: 'a', type: 'image/png' }] }],
    ['a log that is none', { cases: [{ record: { id: 'a', guide: 'g', begun: 1 }, log: [{}] }] }],
    ['a picture of no case', { pictures: [{ id: 'x', caseId: 'y', type: 'image/png', caption: '' }] }],
  ])('refuses a version 1 with %s', async (_, part) => {
    const manifest = { ...emptyManifest, version: 1, evidence: undefined, pictures: [], ...part }
    expect(await faultOf(read(around(manifest, { 'record.txt': record })))).toBe('invalid')
  })

  it('tells how far it is', async () => {
    const file = new Blob([
      await written({ ...small, evidence: [picture('p', 'a1', new Uint8Array(300_000))] }),
    ])
    const told: number[] = []
    await readBackup(file, (done, total) => {
      expect(total).toBe(file.size)
      told.push(done)
    })
    expect(told.length).toBeGreaterThan(10)
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect(told.at(-1)).toBe(file.size)
  })
})

describe('damage', () => {
  /** Damage is found, or has changed nothing that counts. */
  async function holds(bytes: Uint8Array<ArrayBuffer>, whole: Backup) {
    const opened = await read(bytes).catch((error) => error)
    if (!(opened instanceof BackupError)) expect(opened).toEqual(whole)
    return opened instanceof BackupError
  }
  const flipped = (bytes: Uint8Array<ArrayBuffer>, bit: number) => {
    const copy = bytes.slice()
    copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    return copy
  }

  it('of a single bit is found wherever it counts', async () => {
    const whole = { ...small, ...origin }
    const bytes = await written(small)
    const steps = Array.from({ length: Math.ceil((bytes.length * 8) / 97) }, (_, i) => i * 97)
    for (const bit of steps) await holds(flipped(bytes, bit), whole)
    const inContent = bytes.indexOf(0xd8) * 8
    expect(await holds(flipped(bytes, inContent), whole)).toBe(true)
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length * 8 - 1 }), async (bit) => {
        await holds(flipped(bytes, bit), whole)
      }),
      { numRuns: 2000 },
    )
  })

  it('by cutting is found at every length', async () => {
    const bytes = await written(small)
    for (let length = 0; length < bytes.length; length++) {
      const fault = await faultOf(read(bytes.slice(0, length)))
      expect(fault, `${length} bytes`).toBe(length < 43 ? 'not-a-backup' : 'damaged')
    }
  })

  it('in a checksum is found', async () => {
    const wrong = {
      ...emptyManifest,
      files: [{ path: 'record.txt', bytes: record.length, sha256: sum(strToU8('x')) }],
    }
    expect(await faultOf(read(around(wrong, { 'record.txt': record })))).toBe('damaged')
    const short = { ...emptyManifest, files: [{ path: 'record.txt', bytes: 1, sha256: sum(record) }] }
    expect(await faultOf(read(around(short, { 'record.txt': record })))).toBe('damaged')
    const manifest = strToU8(JSON.stringify(emptyManifest))
    const other = {
      'manifest.json': manifest,
      'manifest.sha256': strToU8('0'.repeat(64)),
      'record.txt': record,
    }
    expect(await faultOf(read(zip(other)))).toBe('damaged')
  })

  it('by leaving out a file is found', async () => {
    expect(await faultOf(read(around(emptyManifest)))).toBe('damaged')
    expect(await faultOf(read(zip({ 'manifest.json': strToU8('{}') })))).toBe('damaged')
  })

  it('of a file that cannot be read any more is told', async () => {
    const file = new Blob([await written(small)])
    file.stream = () =>
      new ReadableStream({ pull: (c) => c.error(new DOMException('gone', 'NotReadableError')) })
    expect(await faultOf(readBackup(file))).toBe('damaged')
  })
})

const zip = (files: Zippable) => zipSync(files) as Uint8Array<ArrayBuffer>

describe('what is no backup', () => {
  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['nothing', new Uint8Array(0)],
    ['a PDF', strToU8(`%PDF-1.7\n${'x'.repeat(2000)}`)],
    ['a foreign ZIP', zip({ 'word/document.xml': strToU8('<x/>') })],
    ['an empty ZIP', zip({})],
    ['a browser extension', around({ manifest_version: 3, name: 'x' }, { 'background.js': strToU8('') })],
    ['the backup of another app', around({ ...emptyManifest, format: 'other' }, { 'record.txt': record })],
  ])('%s', async (_, bytes) => {
    expect(await faultOf(read(bytes))).toBe('not-a-backup')
  })

  it('says so of a newer version, whatever else is in it', async () => {
    const newer = { format: 'tejun-backup', version: 3, files: 7 }
    expect(await faultOf(read(around(newer, { 'voices/1.opus': new Uint8Array(9) })))).toBe('newer')
  })
})

describe('hostile files', () => {
  it.each([
    '../evil.txt',
    '/etc/passwd',
    'evidence/../../evil.jpg',
    'pictures\\evil.jpg',
    'C:\\evil.jpg',
    'evidence/a/b.jpg',
    'evidence/',
    'evidence/.jpg',
    'evidence/A.jpg',
    'constructor',
    'record.txt\0',
    'evidence/x.jpg\n',
  ])('may not be named %j', async (name) => {
    const files = Object.fromEntries([
      ['record.txt', record],
      [name, record],
    ])
    expect(await faultOf(read(around(emptyManifest, files)))).toBe('invalid')
    const listed = {
      ...emptyManifest,
      files: [...emptyManifest.files, { path: name, bytes: record.length, sha256: sum(record) }],
    }
    expect(await faultOf(read(around(listed, files)))).toBe('invalid')
  })

  it('may not be named "__proto__"', async () => {
    const bytes = renamed(
      around(emptyManifest, { 'record.txt': record, placehold: record }),
      'placehold',
      '__proto__',
    )
    expect(await faultOf(read(bytes))).toBe('invalid')
  })

  it('may not hold a file twice, nor one that is not listed', async () => {
    const double = around(emptyManifest, { 'record.txt': record, 'recorD.txt': record })
    const bytes = renamed(double, 'recorD.txt', 'record.txt')
    expect(await faultOf(read(bytes))).toBe('invalid')
    const stray = { 'record.txt': record, 'evidence/x.jpg': record }
    expect(await faultOf(read(around(emptyManifest, stray)))).toBe('invalid')
  })

  it('may not leave sizes open', async () => {
    const manifest = strToU8(JSON.stringify(emptyManifest))
    const files = [
      ['manifest.json', manifest],
      ['manifest.sha256', strToU8(`${sum(manifest)}  manifest.json\n`)],
      ['record.txt', record],
    ] as const
    expect(await faultOf(read(streamed(files)))).toBe('damaged')
  })

  it('may not be bombs', async () => {
    const honest = bomb('evidence/x.jpg', 2 ** 30)
    const lying = bomb('evidence/x.jpg', 1000)
    const patient = bomb('evidence/x.jpg', limits.evidence)
    const record = bomb('record.txt', limits.text)
    const manifest = zip({ 'manifest.json': new Uint8Array(limits.text + 1) })
    const ids = Array.from({ length: limits.files }, (_, i) => `evidence/${i}.jpg`)
    const count = around(
      emptyManifest,
      Object.fromEntries(ids.map((id): [string, ZippableFile] => [id, [new Uint8Array(0), { level: 0 }]])),
    )
    const from = performance.now()
    expect(await faultOf(read(honest))).toBe('too-large')
    expect(await faultOf(read(lying))).toBe('damaged')
    expect(await faultOf(read(patient))).toBe('damaged')
    expect(await faultOf(read(record))).toBe('damaged')
    expect(await faultOf(read(manifest))).toBe('too-large')
    expect(await faultOf(read(count))).toBe('too-large')
    expect(performance.now() - from).toBeLessThan(5000)
  })

  it('may not unpack to far more than they are, even where every file is listed', async () => {
    const zeros = new Uint8Array(limits.evidence)
    const ids = ['a', 'b', 'c']
    const listed = (path: string, bytes: Uint8Array) => ({ path, bytes: bytes.length, sha256: sum(bytes) })
    const manifest = {
      ...manifestWith({ do: 'restart' }),
      evidence: ids.map((id) => ({ id, case: 'a', type: 'image/jpeg', path: `evidence/${id}.jpg` })),
      files: [listed('record.txt', record), ...ids.map((id) => listed(`evidence/${id}.jpg`, zeros))],
    }
    const files = Object.fromEntries(ids.map((id) => [`evidence/${id}.jpg`, zeros]))
    expect(await faultOf(read(around(manifest, { 'record.txt': record, ...files })))).toBe('too-large')
  })

  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const text = (change: (manifest: string) => string) =>
    change(JSON.stringify(manifestWith({ do: 'x', more: 'HERE' })))
  it.each<[string, unknown]>([
    ['no JSON', 'hello'],
    ['broken UTF-8', text((t) => t.replace('HERE', '\ud800').slice(0, -1))],
    ['no version', { format: 'tejun-backup' }],
    ['version 0', { ...emptyManifest, version: 0 }],
    ['version 1.5', { ...emptyManifest, version: 1.5 }],
    ['__proto__ as a name', text((t) => t.replace('"more"', '"__proto__"'))],
    ['__proto__ as an escaped name', text((t) => t.replace('"more"', '"\\u005f_proto__"'))],
    ['__proto__ outside', text((t) => t.replace('{', '{"__proto__":{"x":1},'))],
    ['a string of 10 MB', manifestWith({ do: 'note', text: 'あ'.repeat(10_000_000 / 3) })],
    ['a name of 10 MB', manifestWith({ do: 'x', ['x'.repeat(10_000_000)]: 1 })],
    ['deep nesting', text((t) => t.replace('"HERE"', nested(100_000)))],
    ['deep nesting without an end', '['.repeat(10_000_000)],
    ['nesting just too deep', text((t) => t.replace('"HERE"', nested(limits.depth)))],
    ['NaN as a time', text((t) => t.replace('"at":1', '"at":NaN'))],
    ['null as a time', manifestWith({ do: 'restart' }, { at: null })],
    ['an endless time', text((t) => t.replace('"at":1', '"at":1e999'))],
    ['a time that no Date holds', manifestWith({ do: 'restart' }, { at: 8.65e15 })],
    ['NaN as a beginning', manifestWith({ do: 'restart' }, {}, { begun: 'NaN' })],
    ['a date that is none', { ...emptyManifest, made: 'yesterday' }],
    ['a running number that is none', manifestWith({ do: 'restart' }, { n: 1.5 })],
    ['an act without a kind', manifestWith({})],
    ['an act that is null', manifestWith(null)],
    ['a known act that is not whole', manifestWith({ do: 'tick', node: 'x' })],
    ['an undo of nothing', manifestWith({ do: 'undo', of: '1' })],
    [
      'a case twice',
      {
        ...emptyManifest,
        cases: [...manifestWith({ do: 'restart' }).cases, ...manifestWith({ do: 'restart' }).cases],
      },
    ],
    [
      'a picture without a case',
      { ...emptyManifest, evidence: [{ id: 'x', case: 'y', type: 'image/png', path: 'evidence/x.png' }] },
    ],
    ['cases that are no list', { ...emptyManifest, cases: { length: 1 } }],
  ])('may not contain %s', async (_, manifest) => {
    expect(await faultOf(read(around(manifest, { 'record.txt': record })))).toBe('invalid')
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })

  it('may not contain entries out of order', async () => {
    const entry = { n: 1, at: 1, act: { do: 'restart' } }
    const twice = {
      ...emptyManifest,
      cases: [{ record: { id: 'a', guide: 'g', begun: 1 }, log: [entry, entry] }],
    }
    expect(await faultOf(read(around(twice, { 'record.txt': record })))).toBe('invalid')
  })
})

describe('calling off', () => {
  it('ends before, while and between', async () => {
    const file = new Blob([
      await written({ ...small, evidence: [picture('p', 'a1', new Uint8Array(2 ** 20))] }),
    ])
    expect(await faultOf(readBackup(file, undefined, AbortSignal.abort()))).toBe('cancelled')
    const stop = new AbortController()
    const reading = readBackup(file, (done) => done > 200_000 && stop.abort(), stop.signal)
    expect(await faultOf(reading)).toBe('cancelled')
    const stuck = new Blob([await written(small)])
    stuck.stream = () => new ReadableStream()
    const hanging = new AbortController()
    setTimeout(() => hanging.abort(), 20)
    expect(await faultOf(readBackup(stuck, undefined, hanging.signal))).toBe('cancelled')
  })
})

describe('the writer', () => {
  const bytes = new Uint8Array(4)
  const one = picture('p', 'a1', bytes)
  it.each<[BackupFault, string, Partial<Backup>]>([
    ['damaged', 'a picture that has changed', { evidence: [{ ...one, bytes: new ArrayBuffer(5) }] }],
    [
      'too-large',
      'a picture beyond the limit',
      { evidence: [picture('p', 'a1', new Uint8Array(limits.evidence + 1))] },
    ],
    ['invalid', 'a picture of no case', { evidence: [{ ...one, case: 'c3' }] }],
    ['invalid', 'two pictures of one name', { evidence: [one, one] }],
    ['invalid', 'a name that is no file name', { evidence: [{ ...one, id: '../p' }] }],
    [
      'invalid',
      'a time that is none',
      { cases: [{ record: { id: 'a1', guide: 'g', begun: Number.NaN }, log: [] }] },
    ],
    [
      'too-large',
      'too many files',
      { evidence: Array.from({ length: limits.files }, (_, i) => ({ ...one, id: `${i}` })) },
    ],
  ])('says %s of %s', async (fault, _, part) => {
    expect(await faultOf(written({ ...small, ...part, cases: part.cases ?? small.cases }))).toBe(fault)
  })

  it('says so of a record beyond the limit, and of a date that is none', async () => {
    expect(await faultOf(written(small, 'x'.repeat(limits.text + 1)))).toBe('too-large')
    expect(await faultOf(written(small, '', { ...origin, made: 'now' }))).toBe('invalid')
  })
})
