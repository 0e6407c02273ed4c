/** A static host for a built folder, which can be made to fail, and be killed. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import sirv from 'sirv'

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
  let files = sirv(dir, { dev: true, etag: true })
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
      files = sirv(next, { dev: true, etag: true })
    },
    kill: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        for (const socket of sockets) socket.destroy()
      }),
  })
}
