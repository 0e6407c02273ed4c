import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readyToPaint } from '../../src/worker/ready.ts'

const policy = "default-src 'none'; style-src 'self'; img-src 'self'"
const page = (links: string) =>
  new Response(`<meta content="${policy}">${links}<p>style-src 'self'</p>`, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  })
const link = (name: string) => `<link rel="stylesheet" href="/${name}.css">`
const sumOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
/** `$&` means something to a replacement. */
const styles: Readonly<Record<string, string>> = { '/a.css': 'p{content:"$&終"}', '/b.css': 'b{}' }
const textOf = async (path: string) => styles[path]
const wanted = { textOf, theme: undefined, copy: undefined, fromElsewhere: false }

describe('a page out of the store', () => {
  it('has its styles in the places of their links, and a policy that allows them and no other', async () => {
    const answer = await readyToPaint(page(link('a') + link('b')), wanted)
    const allowed = `default-src 'none'; style-src 'self' ${sumOf(styles['/a.css'] ?? '')} ${sumOf('b{}')}; img-src 'self'`
    expect(answer.headers.get('content-security-policy')).toBe(allowed)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toBe(
      `<meta content="${allowed}"><style>p{content:"$&終"}</style><style>b{}</style><p>style-src 'self'</p>`,
    )
  })

  it('keeps the link to a style that is not kept', async () => {
    const answer = await readyToPaint(page(link('gone') + link('b')), wanted)
    expect(await answer.text()).toContain(`${link('gone')}<style>b{}</style>`)
    expect(answer.headers.get('content-security-policy')).toContain(`style-src 'self' ${sumOf('b{}')};`)
  })

  it('keeps its links under a policy of another form, and where a style cannot be read', async () => {
    const headers = { 'content-security-policy': "default-src 'self'" }
    const strange = await readyToPaint(new Response(link('a'), { headers }), wanted)
    expect(await strange.text()).toBe(link('a'))
    const broken = await readyToPaint(page(link('a')), {
      ...wanted,
      textOf: () => Promise.reject(new Error('damaged')),
    })
    expect(await broken.text()).toContain(link('a'))
  })

  it('stays as it is without styles, and without a policy', async () => {
    const answer = await readyToPaint(new Response('<p>a</p>'), wanted)
    expect(await answer.text()).toBe('<p>a</p>')
    expect(answer.headers.get('content-security-policy')).toBeNull()
  })

  it('has its script behind its words, and no other script moved', async () => {
    const own = '<script data-src="/main.js">{$&`$1`}</script>'
    const whole = `<html lang="ja"><head>${own}<title>a</title></head><body><p>b</p></body></html>`
    const answer = await readyToPaint(new Response(whole), wanted)
    expect(await answer.text()).toBe(
      `<html lang="ja"><head><title>a</title></head><body><p>b</p>${own}</body></html>`,
    )
    const strange = '<script>a</script><body></body>'
    expect(await (await readyToPaint(new Response(strange), wanted)).text()).toBe(strange)
  })

  it('shows the screen that was left, before the place of the one to come', async () => {
    const place = '<div data-live="follow"></div>'
    const answer = await readyToPaint(new Response(place), { ...wanted, copy: '<main>$&</main>' })
    expect(await answer.text()).toBe(`<div data-stand-in="left"><main>$&</main></div>${place}`)
    expect(await (await readyToPaint(new Response(place), wanted)).text()).toBe(place)
  })

  it('comes in the theme that was chosen', async () => {
    const html = '<html lang="ja"><p>a</p>'
    const dark = await readyToPaint(new Response(html), { ...wanted, theme: 'dark' })
    expect(await dark.text()).toBe('<html data-theme="dark" lang="ja"><p>a</p>')
    expect(await (await readyToPaint(new Response(html), wanted)).text()).toBe(html)
  })

  it('is set apart from the page of another site that led to it, and not from nobody', async () => {
    const headers = { 'cross-origin-opener-policy': 'same-origin', 'x-content-type-options': 'nosniff' }
    const from = async (fromElsewhere: boolean) => {
      const answer = await readyToPaint(new Response('', { headers }), { ...wanted, fromElsewhere })
      return Object.fromEntries([...answer.headers].filter(([name]) => name !== 'content-type'))
    }
    expect(await from(true)).toEqual({
      ...headers,
      'cross-origin-embedder-policy': 'require-corp',
    })
    expect(await from(false)).toEqual({ 'x-content-type-options': 'nosniff' })
  })
})
