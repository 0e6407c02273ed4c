/** Which packages ship to the phone: those of package.json, and what they need themselves, as package-lock.json has it. */
import { readFileSync } from 'node:fs'

export interface Shipped {
  readonly name: string
  readonly version: string
  /** its SPDX name, such as `MIT` */
  readonly licence: string
  /** of the package as it was fetched: `sha512-` and base64 */
  readonly integrity: string
  /** names of the packages that it needs itself */
  readonly needs: readonly string[]
}

interface Locked {
  readonly version: string
  readonly license?: string
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

interface Lock {
  readonly packages: Readonly<Record<string, Locked>>
}

/** Types alone are gone when the app is built. */
const ships = (name: string) => !name.startsWith('@types/')

/** All of them, by name. Throws for one without a licence or a sum. */
export function shippedIn(lock: Lock): Shipped[] {
  const found = new Map<string, Shipped>()
  const open = needsOf(lock.packages[''])
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue
    const locked = lock.packages[`node_modules/${name}`]
    if (!locked?.license || !locked.integrity) throw new Error(`${name} has no licence or no sum`)
    const { version, license: licence, integrity } = locked
    const needs = needsOf(locked)
    found.set(name, { name, version, licence, integrity, needs })
    open.push(...needs)
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

const needsOf = (locked: Locked | undefined) => Object.keys(locked?.dependencies ?? {}).filter(ships)

export const readLock = (): Lock => JSON.parse(readFileSync('package-lock.json', 'utf8'))
