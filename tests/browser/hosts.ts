/** The servers that docs/hosting/ has examples for, started with those very files. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'

export interface RealHost {
  readonly name: 'nginx' | 'Caddy'
  readonly program: string
  /** Serves `root` on a port of this machine; what the server writes goes into `folder`. */
  start(folder: string, root: string, port: number): ChildProcess
}

/** Method, path, status, and all bytes that were sent, for each answer of nginx. */
export const nginxLog = (folder: string) => join(folder, 'access.log')

export const realHosts: readonly RealHost[] = [
  {
    name: 'nginx',
    program: '/usr/sbin/nginx',
    start(folder, root, port) {
      const site = readFileSync('docs/hosting/nginx.conf', 'utf8')
        .replace('listen 8080', `listen 127.0.0.1:${port}`)
        .replace('/srv/tejun', root)
      const user = process.getuid?.() === 0 ? 'user root;' : ''
      const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
        .join(' ')
      writeFileSync(
        join(folder, 'nginx.conf'),
        `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
        http { include /etc/nginx/mime.types; ${temp}
        log_format sent '$request_method $uri $status $bytes_sent'; access_log ${nginxLog(folder)} sent;
        ${site}\n}`,
      )
      return spawn('/usr/sbin/nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')])
    },
  },
  {
    name: 'Caddy',
    program: '/usr/bin/caddy',
    start(folder, root, port) {
      const site = readFileSync('docs/hosting/Caddyfile', 'utf8')
        .replace(/^:8080/m, `:${port}`)
        .replace('/srv/tejun', root)
      writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${site}`)
      return spawn(
        '/usr/bin/caddy',
        ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
        {
          env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
        },
      )
    },
  },
]

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

/** Waits until a server that was just started takes connections. */
export async function answering(origin: string): Promise<void> {
  for (;;) {
    const answer = await fetch(origin).catch(() => undefined)
    if (answer) return
    await new Promise((later) => setTimeout(later, 50))
  }
}
