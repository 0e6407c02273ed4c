/** The licences of what ships, for the page about the app: a text once, with the packages that stand under it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readLock, type Shipped, shippedIn } from './shipped.ts'

export interface LicenceGroup {
  readonly licence: string
  readonly packages: readonly {
    readonly name: string
    readonly version: string
    /** Who holds the rights, in the words of the package. */
    readonly copyright: readonly string[]
  }[]
  /** Paragraphs of the text that they have in common. */
  readonly text: readonly string[]
}

/** Puts packages together whose licences differ in nothing but heading, copyright and line breaks. */
export function groupsOf(shipped: readonly Shipped[], textOf: (name: string) => string): LicenceGroup[] {
  const groups = new Map<string, LicenceGroup>()
  for (const { name, version, licence } of shipped) {
    const { copyright, text } = readLicence(textOf(name))
    const key = text.join('\n')
    const others = groups.get(key)?.packages ?? []
    groups.set(key, { licence, text, packages: [...others, { name, version, copyright }] })
  }
  return [...groups.values()]
}

const heading = /^(?:the )?(?:MIT|ISC) licen[cs]e(?: \((?:MIT|ISC)\))?$/i

function readLicence(whole: string): { copyright: string[]; text: string[] } {
  const lines = whole.split('\n').map((line) => line.trim())
  // only above the text: further down, another work's own licence may stand whole
  const end = lines.findIndex((line) => line && !heading.test(line) && !/^copyright\b/i.test(line))
  if (end < 0) throw new Error('a licence without a text')
  const text = lines
    .slice(end)
    .join('\n')
    .split(/\n{2,}/)
  return {
    copyright: lines.slice(0, end).filter((line) => /^copyright\b/i.test(line)),
    text: text.map((paragraph) => paragraph.replaceAll('\n', ' ').trim()).filter(Boolean),
  }
}

/** The file of a package in which its licence stands. Throws where there is none. */
export function licenceText(name: string): string {
  const folder = join('node_modules', name)
  const file = readdirSync(folder).find((file) => /^licen[cs]e(\.\w+)?$/i.test(file))
  if (!file) throw new Error(`${name} brings no licence`)
  return readFileSync(join(folder, file), 'utf8')
}

/** Gives the pages `virtual:licences`; no script of the phone asks for it. */
export function licences(): Plugin {
  const id = 'virtual:licences'
  return {
    name: 'licences',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) =>
      asked === `\0${id}`
        ? `export default ${JSON.stringify(groupsOf(shippedIn(readLock()), licenceText))}`
        : undefined,
  }
}
