import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { billOf } from '../../build/bill.ts'
import { groupsOf, licenceText } from '../../build/licences.ts'
import { readLock, type Shipped, shippedIn } from '../../build/shipped.ts'
import app from '../../package.json' with { type: 'json' }

const shipped = shippedIn(readLock())
const names = shipped.map(({ name }) => name)
const own = Object.keys(app.dependencies)

describe('what ships', () => {
  it('is what package.json names, pinned, and what that needs; nothing of the tools', () => {
    expect(own.filter((name) => !names.includes(name))).toEqual([])
    expect(names).toContain('workbox-core')
    expect(Object.keys(app.devDependencies).filter((name) => names.includes(name))).toEqual([])
    for (const [name, version] of Object.entries(app.dependencies))
      expect(shipped.find((one) => one.name === name)?.version, name).toBe(version)
  })

  it('holds every package that the sources import', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    )
    const imported = files
      // the pages are drawn at build time
      .filter((file) => !/prerender(ed)?\.tsx?$/.test(file))
      .flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/ from '([a-z@][^':.]*)'/g)])
      .map(([, from = '']) =>
        from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/'),
      )
    expect(imported.length).toBeGreaterThan(50)
    expect([...new Set(imported)].filter((name) => !names.includes(name))).toEqual([])
  })

  it('refuses a package of which nobody knows the licence', () => {
    const lock = {
      packages: { '': { version: '1', dependencies: { a: '1' } }, 'node_modules/a': { version: '1' } },
    }
    expect(() => shippedIn(lock)).toThrow('a has no licence')
  })
})

describe('the licences', () => {
  const groups = groupsOf(shipped, licenceText)

  it('name every package once, with its version and who holds the rights', () => {
    const listed = groups.flatMap(({ packages }) => packages)
    expect(listed.map(({ name }) => name).sort()).toEqual(names)
    for (const { name, version, copyright } of listed) {
      expect(shipped.find((one) => one.name === name)?.version).toBe(version)
      expect(copyright.length, name).toBeGreaterThan(0)
    }
  })

  it('leave no word of a text out, and say none twice', () => {
    const squeezed = (text: string) => text.replace(/\s+/g, ' ')
    for (const { packages, text } of groups)
      for (const { name, copyright } of packages)
        for (const part of [...copyright, ...text]) expect(squeezed(licenceText(name)), name).toContain(part)
    expect(groups.length).toBeLessThan(names.length)
    expect(new Set(groups.map(({ text }) => text.join())).size).toBe(groups.length)
  })
})

/** The part of CycloneDX 1.5 that is used, as its schema has it. */
const ref = v.pipe(v.string(), v.minLength(1))
const licenses = v.array(v.strictObject({ license: v.strictObject({ id: v.picklist(['MIT', 'ISC']) }) }))
const Bill = v.strictObject({
  $schema: v.literal('http://cyclonedx.org/schema/bom-1.5.schema.json'),
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.literal('1.5'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  metadata: v.strictObject({
    component: v.strictObject({
      type: v.literal('application'),
      'bom-ref': ref,
      name: v.string(),
      version: v.string(),
      licenses,
    }),
  }),
  components: v.array(
    v.strictObject({
      type: v.literal('library'),
      'bom-ref': ref,
      name: v.string(),
      version: v.string(),
      purl: v.pipe(v.string(), v.regex(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@[\w.-]+$/)),
      licenses,
      hashes: v.array(
        v.strictObject({
          alg: v.literal('SHA-512'),
          content: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)),
        }),
      ),
    }),
  ),
  dependencies: v.array(v.strictObject({ ref, dependsOn: v.array(ref) })),
})

describe('the bill of materials', () => {
  const bill = billOf(app, shipped, own)

  it('is CycloneDX 1.5', () => {
    const { issues } = v.safeParse(Bill, JSON.parse(JSON.stringify(bill)))
    expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined()
  })

  it('names each thing once, and only things that stand in it', () => {
    const refs = [bill.metadata.component['bom-ref'], ...bill.components.map((one) => one['bom-ref'])]
    expect(new Set(refs).size).toBe(refs.length)
    expect(bill.dependencies.map(({ ref }) => ref)).toEqual(refs)
    for (const { dependsOn } of bill.dependencies)
      for (const needed of dependsOn) expect(refs).toContain(needed)
    expect(bill.dependencies[0]?.dependsOn.length).toBe(own.length)
  })

  it('writes the name of a scoped package as an address has it', () => {
    const scoped: Shipped = {
      name: '@a/b',
      version: '1.0.0',
      licence: 'MIT',
      integrity: 'sha512-AA==',
      needs: [],
    }
    expect(billOf(app, [scoped], []).components[0]?.purl).toBe('pkg:npm/%40a/b@1.0.0')
  })
})
