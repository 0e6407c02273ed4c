/** The bill of materials: what ships, in the form that tools read (CycloneDX 1.5). The same lock gives the same bytes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLock, type Shipped, shippedIn } from './shipped.ts'

interface App {
  readonly name: string
  readonly version: string
  readonly license: string
}

/** The bill as an object. No time and no serial number stand in it: they would differ with each build. */
export function billOf(app: App, shipped: readonly Shipped[], own: readonly string[]) {
  const refs = new Map(shipped.map(({ name, version }) => [name, refOf(name, version)]))
  const refsOf = (names: readonly string[]) => names.flatMap((name) => refs.get(name) ?? []).sort()
  const root = refOf(app.name, app.version)
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: app.name,
        version: app.version,
        licenses: [{ license: { id: app.license } }],
      },
    },
    components: shipped.map(({ name, version, licence, integrity }) => ({
      type: 'library',
      'bom-ref': refOf(name, version),
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      licenses: [{ license: { id: licence } }],
      hashes: [
        { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') },
      ],
    })),
    dependencies: [
      { ref: root, dependsOn: refsOf(own) },
      ...shipped.map(({ name, version, needs }) => ({ ref: refOf(name, version), dependsOn: refsOf(needs) })),
    ],
  }
}

const refOf = (name: string, version: string) => `${name}@${version}`

/** Writes `sbom.json` into the finished site. */
export function writeBill(outDir: string): void {
  const app = JSON.parse(readFileSync('package.json', 'utf8'))
  const bill = billOf(app, shippedIn(readLock()), Object.keys(app.dependencies))
  writeFileSync(join(outDir, 'sbom.json'), `${JSON.stringify(bill, null, 1)}\n`)
}
