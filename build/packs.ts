/**
 * What the worker keeps, and in which packs it fetches it. Every file stands on the host by itself too, for first visits
 * and for updates of a few; a pack holds many in one JSON text, which compresses far better than its parts.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import type { Plugin } from 'vite'
import type { KeptFiles, Pack } from '../src/worker/kept-files.ts'

/**
 * Others fetch these, no page of ours does. Of a guide's pages the store keeps the data and the words, from which they
 * are drawn (src/screens/drawn-guide.tsx, follow.tsx).
 */
const unneeded =
  /^(404\.html|sw\.js|robots\.txt|sitemap\.xml|og\.png|screenshots\/|packs\/|icons\/(maskable|apple|monochrome|icon)|_headers|sbom\.json|(ja|en)\/(guides|follow\/.+)\/.*|.*\.webmanifest)|\.(map|br|gz)$/

/** Bytes of all guides' data that a phone is made to fetch at once; past that it keeps what is visited. */
const most = 4_000_000

/** Which pack a file belongs to, the first that fits; a file that fits none is fetched by itself. */
const packs = {
  // guides and pages say the same words: together they are 4 kB less than apart
  words: /^(data\/.*|(ja|en)\/.*|index\.html|icons\/.*\.svg|assets\/(ja|en)\/.*\.js|.*\.css)$/,
  // these stay as they are when a line of our own changes
  libraries: /^assets\/lib-.*\.js$/,
  code: /\.js$/,
}

/** Writes the packs of a finished site beside its files, and gives the list for the worker. */
export function pack(outDir: string): KeptFiles {
  const needed = filesIn(outDir)
    .map((file) => relative(outDir, file).replaceAll('\\', '/'))
    .filter((path) => !unneeded.test(path))
  // what the search leads to is no guide's own
  const data = needed.filter((path) => path.startsWith('data/') && !path.endsWith('/heads.json'))
  const size = data.reduce((sum, path) => sum + statSync(join(outDir, path)).size, 0)
  const kept = size > most ? needed.filter((path) => !data.includes(path)) : needed
  const read = (path: string) => readFileSync(join(outDir, path))
  const name = (path: string) => path.replace(/(^|\/)index\.html$/, '$1')
  const sums = (paths: readonly string[]) =>
    Object.fromEntries(paths.map((path) => [name(path), sum(read(path))]))
  // what is alike stands together, the large first: compressed, it is 0.8 kB less than by path
  const kin = (path: string) => {
    const size = 1e9 - statSync(join(outDir, path)).size
    const lang = /(^|\/)(ja|en)\//.exec(path)?.[2] ?? ''
    return `${lang} ${path.endsWith('.html')} ${extname(path)} ${size}`
  }
  const byKin = (one: string, other: string) => (kin(one) < kin(other) ? -1 : 1)
  const left = new Set(kept)
  mkdirSync(join(outDir, 'packs'), { recursive: true })
  const written = Object.entries(packs).map(([title, belongs]): Pack => {
    const inside = [...left].filter((path) => belongs.test(path)).sort(byKin)
    for (const path of inside) left.delete(path)
    const text = JSON.stringify(
      Object.fromEntries(inside.map((path) => [name(path), content(path, read(path))])),
    )
    const path = `packs/${title}-${sum(text)}.json`
    writeFileSync(join(outDir, path), text)
    return { path, hash: sum(text), files: sums(inside) }
  })
  return { packs: written, alone: sums([...left]) }
}

/** JSON stands in a pack as it is: as a text in a text each of its quotation marks would be two signs. */
function content(path: string, bytes: Buffer): unknown {
  const text = bytes.toString()
  if (!path.endsWith('.json')) return text
  const value: unknown = JSON.parse(text)
  if (JSON.stringify(value) !== text) throw new Error(`${path} would not come out of its pack as it went in`)
  return value
}

export function filesIn(place: string): string[] {
  if (!existsSync(place)) return []
  return statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .flatMap((name) => filesIn(join(place, name)))
    : [place]
}

/**
 * What tells a file that is broken or of another version: six digits do. Who could send others on purpose could send
 * another worker.
 */
const sum = (bytes: Buffer | string) => hash(bytes).slice(0, 6)

/** First 16 hex digits of the SHA-256. */
export function hash(...parts: (Buffer | string)[]): string {
  const sha = createHash('sha256')
  for (const part of parts) sha.update(part)
  return sha.digest('hex').slice(0, 16)
}

/** The list, for the worker; it is made when everything else is there. */
export function keptFiles(outDir: string): Plugin {
  return {
    name: 'kept-files',
    applyToEnvironment: ({ name }) => name === 'worker',
    resolveId: (id) => (id === 'virtual:files' ? '\0virtual:files' : undefined),
    load: (id) => (id === '\0virtual:files' ? `export default ${JSON.stringify(pack(outDir))}` : undefined),
  }
}
