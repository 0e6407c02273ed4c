/** A static host for a built folder, which can be made to fail, and be killed. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import sirv from 'sirv'
import { headersFor, type Rule, readHeaders } from './headers.ts'

export interface Site {
  readonly origin: string
  /** Serves another build from now on, as after a deploy. */
  deploy(dir: string): void
  /** Answers paths itself: returns true where it did. */
  fault?: ((path: string, response: ServerResponse) => boolean) | undefined
  /** Paths that were asked for. */
  readonly asked: string[]
  /** Stops answering, like a server that is gone. */
  kill(): Promise<void>
}

export async function serve(dir = 'dist'): Promise<Site> {
  const hosted = (folder: string) => {
    const rules = readHeaders(folder)
    return sirv(folder, {
      dev: true,
      etag: true,
      setHeaders: (response, path) => send(response, path, rules),
    })
  }
  let files = hosted(dir)
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const site: { fault?: Site['fault'] } = {}
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname
    asked.push(path)
    if (site.fault?.(path, response)) return
    files(request, response, () => {
      response.statusCode = 404
      response.end('not here')
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return Object.assign(site, {
    origin: `http://localhost:${port}`,
    asked,
    deploy: (next: string) => {
      files = hosted(next)
    },
    kill: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        for (const socket of sockets) socket.destroy()
      }),
  })
}

/** What the built site asks its host to send; of HTTPS alone it cannot be held on this address. */
function send(response: ServerResponse, path: string, rules: readonly Rule[]): void {
  for (const [name, value] of Object.entries(headersFor(path, rules)))
    if (name !== 'Strict-Transport-Security') response.setHeader(name, value)
}
