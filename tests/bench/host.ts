/**
 * A static host as a good one is: brotli, tags made of the content, the headers of `_headers`. It writes down every
 * request with the bytes of its answer, and can hold answers back, change to another build, and be gone.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { extname, join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import { headersFor, type Rule, readHeaders } from '../browser/headers.ts'

/** Who asked: the browser for the worker's script, the worker or a page by `fetch`, or a page by its markup. */
export type Asker =
  | 'serviceworker'
  | 'empty'
  | 'document'
  | 'script'
  | 'style'
  | 'image'
  | 'manifest'
  | string

export interface Asked {
  readonly path: string
  /** `Sec-Fetch-Dest` of the request. */
  readonly as: Asker
  readonly status: number
  /** Body of the answer, as brotli where that is smaller. */
  readonly bytes: number
  readonly type: string
}

export interface Host {
  readonly origin: string
  /** Everything that was asked for since the last `forget`. */
  readonly log: readonly Asked[]
  /** Most answers that were due at the same moment to the worker. */
  readonly mostAtOnce: number
  forget(): void
  deploy(dir: string): void
  /** Holds the answer for a path back until the returned function is called. */
  hold(path: string): () => void
  /** Resolves when a path was asked for since the last `forget`, answered or held back. */
  asked(path: string): Promise<void>
  /** Resolves when nothing was asked for during some time, ms. */
  quiet(ms?: number): Promise<void>
  kill(): Promise<void>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

interface Body {
  readonly bytes: Buffer
  readonly encoding: 'br' | 'identity'
  readonly tag: string
}

const compressed = new Map<string, Body>()

/** As it goes over the wire: brotli of the highest quality, or as it is where that does not help (pictures). */
export function onTheWire(bytes: Buffer): Body {
  const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 16)
  const known = compressed.get(tag)
  if (known) return known
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const brotli = brotliCompressSync(bytes, { params })
  const body: Body =
    brotli.length < bytes.length
      ? { bytes: brotli, encoding: 'br', tag }
      : { bytes, encoding: 'identity', tag }
  compressed.set(tag, body)
  return body
}

/** Brotli bytes of a file of a built folder. */
export const wireBytes = (file: string) => onTheWire(readFileSync(file)).bytes.length

/** All files under a folder. */
export const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => join(dir, file))
    .filter((file) => statSync(file).isFile())

/** The file that answers a path; undefined where there is none. */
export function fileOf(dir: string, path: string): string | undefined {
  const file = join(dir, decodeURIComponent(path).replace(/\/$/, '/index.html'))
  return existsSync(file) && statSync(file).isFile() ? file : undefined
}

/**
 * `delay` is how long each answer takes, ms: a network is never as near as this one. `before` is put in front of the
 * worker's script, and counts for nothing.
 */
export async function host(dir: string, { delay = 0, before = '' } = {}): Promise<Host> {
  let folder = dir
  let rules: Rule[] = readHeaders(dir)
  let log: Asked[] = []
  let [underWay, mostAtOnce] = [0, 0]
  let lastAsked = Date.now()
  let open = 0
  const held = new Map<string, Promise<void>>()
  const askedFor = new Set<string>()
  const sockets = new Set<Socket>()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://host').pathname
    const as = String(request.headers['sec-fetch-dest'] ?? '')
    askedFor.add(path)
    await held.get(path)
    if (as === 'empty') mostAtOnce = Math.max(mostAtOnce, ++underWay)
    if (delay) await later(delay)
    if (as === 'empty') underWay--
    const found = fileOf(folder, path)
    const file = found ?? fileOf(folder, path.startsWith('/en/') ? '/en/404.html' : '/404.html')
    const body = file ? onTheWire(readFileSync(file)) : { bytes: Buffer.of(), encoding: 'identity', tag: '' }
    const type = types[extname(file ?? '')] ?? 'application/octet-stream'
    const same = request.headers['if-none-match'] === `"${body.tag}"`
    const status = !found ? 404 : same ? 304 : 200
    for (const [name, value] of Object.entries(headersFor(path, rules)))
      if (name !== 'Strict-Transport-Security') response.setHeader(name, value)
    response.setHeader('ETag', `"${body.tag}"`)
    log.push({ path, as, status, type, bytes: status === 304 ? 0 : body.bytes.length })
    if (status === 304) return void response.writeHead(304).end()
    if (before && as === 'serviceworker' && file) {
      response.writeHead(status, { 'Content-Type': type }).end(before + readFileSync(file, 'utf8'))
      return
    }
    if (body.encoding === 'br') response.setHeader('Content-Encoding', 'br')
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.bytes.length }).end(body.bytes)
  }

  const server = createServer((request, response) => {
    open++
    lastAsked = Date.now()
    answer(request, response)
      .catch((error) => response.writeHead(500).end(String(error)))
      .finally(() => {
        open--
        lastAsked = Date.now()
      })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    get log() {
      return log
    },
    get mostAtOnce() {
      return mostAtOnce
    },
    forget() {
      log = []
      mostAtOnce = 0
      askedFor.clear()
    },
    deploy(next) {
      folder = next
      rules = readHeaders(next)
    },
    hold(path) {
      let release = () => {}
      const waiting = new Promise<void>((go) => {
        release = go
      })
      held.set(path, waiting)
      return () => {
        held.delete(path)
        release()
      }
    },
    async asked(path) {
      while (!askedFor.has(path)) await later(20)
    },
    async quiet(ms = 400) {
      // what is held back does not count as busy: it waits for us
      while (open > held.size || Date.now() - lastAsked < ms) await later(20)
    },
    kill: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
