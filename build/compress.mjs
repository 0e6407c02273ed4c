/** Puts a brotli and a gzip form beside each file that shrinks, for hosts that send those: `npm run compress`. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Pictures are compressed already. */
const shrinks = /\.(html|js|css|json|webmanifest|svg|txt|xml)$/

const dir = process.argv[2] ?? 'dist'
let [before, after] = [0, 0]
for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
  const path = join(dir, name)
  if (!statSync(path).isFile() || !shrinks.test(name)) continue
  const bytes = readFileSync(path)
  const options = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const brotli = brotliCompressSync(bytes, { params: options })
  writeFileSync(`${path}.br`, brotli)
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  before += bytes.length
  after += brotli.length
}
console.log(`${dir}: ${Math.round(before / 1000)} kB are ${Math.round(after / 1000)} kB as brotli`)
