/** What hosts are to send along with the files. docs/hosting/ has the same for nginx and Caddy; a test holds them together. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { isolation } from '../src/worker/isolation.ts'

/** Nothing is allowed but what is used: everything comes from this site, and pictures of the person from memory. */
const allowed = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob:",
  'media-src': 'blob:',
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  // one policy, which gives out the address of the worker and nothing else
  'trusted-types': 'tejun-worker',
}

const inline = /<script(?: data-[^>]*)?>([\s\S]*?)<\/script>/g

/** The policy for a page; the scripts that stand in it are allowed by their sums. */
export function policyOf(html: string): string {
  const sums = [...html.matchAll(inline)].map(
    ([, script]) =>
      `'sha256-${createHash('sha256')
        .update(script ?? '')
        .digest('base64')}'`,
  )
  const directives = { ...allowed, 'script-src': [allowed['script-src'], ...sums].join(' ') }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** Features of the browser that no page of ours asks for. */
const unused = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
const used = ['autoplay', 'clipboard-write', 'picture-in-picture', 'screen-wake-lock']

/** Headers of every answer. A page cannot forbid framing by itself, so that stands here alone. */
export function headersOf(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': [
      ...unused.map((name) => `${name}=()`),
      ...used.map((name) => `${name}=(self)`),
    ].join(', '),
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

/** What may change under its name is asked for each time; what bears a hash never changes. */
const styles = ['pages', 'drawn', 'follow', 'tools'].map((name) => `${name}.css`)
const pages = ['', 'ja/*', 'en/*', '404.html']
const fresh = ['data/*', 'sw.js', 'main.js', ...styles]

/** Writes the policy into each page while building, as the second line of defence. */
export function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(
          /(<meta charset="utf-8">)/i,
          (charset) =>
            `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`,
        ),
    },
  }
}

/** Writes `_headers`, as Cloudflare Pages, Netlify and others read it, for a site under a base path. */
export function writeHeaders(outDir: string, base: string, html: string): void {
  const block = (path: string, headers: Record<string, string>) =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const blocks = [
    block('*', headersOf(policyOf(html))),
    ...pages.map((path) => block(path, { 'Cache-Control': 'no-cache', ...isolation })),
    ...fresh.map((path) => block(path, { 'Cache-Control': 'no-cache' })),
    ...['assets/*', 'packs/*'].map((path) =>
      block(path, { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    ),
  ]
  writeFileSync(join(outDir, '_headers'), `${blocks.join('\n\n')}\n`)
}
