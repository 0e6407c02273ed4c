/** Other versions of the finished build, made in a moment: a copy with its texts changed and the worker's list brought up to date. */
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export interface Change {
  /** Names the version: 16 hexadecimal digits are made from it. */
  readonly stamp: string
  /** Gives the text of a file as it is to be; called for scripts, pages and data. */
  readonly text?: (text: string, file: string) => string
  /** Gives every chunk another name, as a build does whose chunks have all changed. */
  readonly rename?: boolean
  /** Changes every file, pictures too, so that an update has to fetch each. */
  readonly everyFile?: boolean
}

const sum = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')
/** As the worker's list tells a file (build/packs.ts). */
const told = (bytes: Buffer | string) => sum(bytes).slice(0, 6)
const retold = (list: string, had: string, has: string) =>
  list.replaceAll(new RegExp(`(?<![0-9a-f])${had}(?![0-9a-f])`, 'g'), has)

/** Copies `dist` to a folder as another version of itself; gives that version's name. */
export function variant(to: string, { stamp, text = (t) => t, rename, everyFile }: Change): string {
  rmSync(to, { recursive: true, force: true })
  cpSync('dist', to, { recursive: true })
  const worker = readFileSync(join(to, 'sw.js'), 'utf8')
  const old = /tejun-files \$?\{?"?.*?([0-9a-f]{16})/.exec(worker)?.[1]
  if (!old) throw new Error('the worker names no version')
  const version = sum(stamp).slice(0, 16)
  const files = readdirSync(to, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(to, file)).isFile(),
  )
  const names = rename ? newNames(files, stamp) : (t: string) => t
  let list = worker
  for (const file of files) {
    if (file === 'sw.js' || file.startsWith('packs')) continue
    const before = readFileSync(join(to, file))
    const changed = /\.(js|html|json)$/.test(file)
      ? Buffer.from(names(text(before.toString().replaceAll(old, version), file)))
      : before
    const after = everyFile ? otherwise(file, changed, stamp) : changed
    if (!after.equals(before)) {
      writeFileSync(join(to, file), after)
      list = retold(list, told(before), told(after))
    }
    const name = names(basename(file))
    if (name !== basename(file)) renameSync(join(to, file), join(to, file, '..', name))
  }
  for (const pack of files.filter((file) => file.startsWith('packs')))
    list = packedAnew(to, pack, names, list)
  writeFileSync(join(to, 'sw.js'), names(list.replaceAll(old, version)))
  return version
}

/** The same file, and not the same to the byte. Data stays what `JSON.stringify` makes of it, as the build writes it. */
function otherwise(file: string, bytes: Buffer, stamp: string): Buffer {
  if (file.endsWith('titles.json')) return bytes
  if (file.endsWith('.json')) return Buffer.from(JSON.stringify({ ...JSON.parse(bytes.toString()), stamp }))
  const remark = { js: `//${stamp}`, css: `/*${stamp}*/`, html: `<!--${stamp}-->`, svg: `<!--${stamp}-->` }
  return Buffer.concat([
    bytes,
    Buffer.from(`\n${remark[file.split('.').pop() as keyof typeof remark] ?? stamp}`),
  ])
}

/** Fills a pack with the files as they are now; gives the worker's list with its new sum. */
function packedAnew(to: string, pack: string, names: (text: string) => string, list: string): string {
  const before = readFileSync(join(to, pack), 'utf8')
  const inside = Object.entries(JSON.parse(before)).map(([path, content]) => {
    const text = readFileSync(join(to, names(path).replace(/(^|\/)$/, '$1index.html')), 'utf8')
    return [names(path), typeof content === 'string' ? text : JSON.parse(text)]
  })
  const after = JSON.stringify(Object.fromEntries(inside))
  const [had, has] = [before, after].map((text) => told(text)) as [string, string]
  rmSync(join(to, pack))
  writeFileSync(join(to, pack.replace(had, has)), after)
  return retold(list, had, has)
}

/** Puts other hashes into the names of chunks, wherever they are named. */
function newNames(files: readonly string[], stamp: string): (text: string) => string {
  const hashes = files.flatMap((file) => /^assets\/.*-([\w-]{7})\.js$/.exec(file)?.[1] ?? [])
  const others = new Map(hashes.map((hash) => [hash, sum(hash + stamp).slice(0, 7)]))
  return (text) =>
    text.replace(/-([\w-]{7})\.js\b/g, (whole, hash) => {
      const other = others.get(hash)
      return other ? `-${other}.js` : whole
    })
}
