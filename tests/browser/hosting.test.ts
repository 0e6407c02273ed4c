/** The examples for nginx and Caddy send what the build asks for. The servers are started for real where they are installed. */
import { type ChildProcess, execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { headersFor, readHeaders } from './headers.ts'
import { answering, freePort, realHosts } from './hosts.ts'

const examples = ['nginx.conf', 'Caddyfile'] as const
const rules = () => readHeaders('dist')

/** As it stands, or, of pages alone, by a variable of nginx. */
function saidIn(text: string, header: string, value: string): boolean {
  if (text.includes(`${header} "${value}"`)) return true
  const [, variable] = new RegExp(`${header} \\$(\\w+) always`).exec(text) ?? []
  return variable !== undefined && new RegExp(`map \\$uri \\$${variable} {[^}]* "${value}";`).test(text)
}

it.each(examples)('%s has every header of the build, word by word', (name) => {
  const text = readFileSync(`docs/hosting/${name}`, 'utf8')
  const missing = Object.entries(headersFor('/', rules()))
    .filter(([header]) => header !== 'Cache-Control')
    .filter(([header, value]) => !saidIn(text, header, value))
  expect(missing).toEqual([])
})

describe.each(realHosts.filter(({ program }) => existsSync(program)))('$name', ({ start }) => {
  let folder: string
  let origin: string
  let server: ChildProcess
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tejun-host-'))
    const root = join(folder, 'site')
    cpSync('dist', root, { recursive: true })
    execFileSync(process.execPath, ['build/compress.mjs', root])
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    server = start(folder, root, port)
    await answering(origin)
  })
  afterAll(async () => {
    const gone = new Promise((exited) => server.once('exit', exited))
    server.kill()
    await gone
    rmSync(folder, { recursive: true, force: true })
  })

  const hashed = () => `/assets/${readdirSync('dist/assets').find((name) => name.endsWith('.js'))}`

  it('sends the headers of the build with every kind of file', async () => {
    for (const path of [
      '/',
      '/ja/',
      '/en/guides/coin-refund/',
      '/sw.js',
      '/main.js',
      '/pages.css',
      '/data/ja/coin-refund.json',
      hashed(),
      `/packs/${readdirSync('dist/packs')[0]}`,
    ]) {
      const { status, headers } = await fetch(origin + path)
      expect(status, path).toBe(200)
      for (const [name, value] of Object.entries(headersFor(path, rules())))
        expect(headers.get(name), `${path} ${name}`).toBe(value)
      const apart = ['Cross-Origin-Opener-Policy', 'Cross-Origin-Embedder-Policy']
      expect(apart.map((name) => headers.has(name))).toEqual(apart.map(() => path.endsWith('/')))
    }
  })

  it('lets nobody keep it that a file is missing', async () => {
    for (const place of ['assets', 'packs']) {
      const missing = await fetch(`${origin}/${place}/gone-0123abcd.js`)
      expect(missing.status).toBe(404)
      expect(missing.headers.get('cache-control') ?? '').not.toContain('immutable')
    }
  })

  it('knows the manifest, and answers an unknown address in its language', async () => {
    const manifest = await fetch(`${origin}/ja.webmanifest`)
    expect(manifest.headers.get('content-type')).toMatch(/^application\/manifest\+json/)
    for (const lang of ['ja', 'en']) {
      const missing = await fetch(`${origin}/${lang}/nowhere/`)
      expect(missing.status).toBe(404)
      expect(await missing.text()).toContain(`<html lang="${lang}">`)
      expect(missing.headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })

  it('sends pages compressed, and nothing where nothing has changed', async () => {
    const first = await fetch(`${origin}/ja/guides/card-unusable/`)
    expect(first.headers.get('content-encoding')).toMatch(/^(br|gzip)$/)
    const text = await first.text()
    expect(text).toBe(readFileSync('dist/ja/guides/card-unusable/index.html', 'utf8'))
    const etag = first.headers.get('etag') ?? ''
    const again = await fetch(first.url, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
  })
})
