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
const nothing = Promise.resolve(undefined)
const wanted = { textOf, theme: nothing, copy: nothing, fromTop: true, fromElsewhere: false }

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
    const answer = await readyToPaint(new Response(place), {
      ...wanted,
      copy: Promise.resolve({ html: '<main>$&</main>' }),
    })
    expect(await answer.text()).toBe(`<div data-stand-in="left"><main>$&</main></div>${place}`)
    expect(await (await readyToPaint(new Response(place), wanted)).text()).toBe(place)
  })

  const late = '<script data-src="/main.js">template</script>'
  const whole = (head: string, body: string, script = late) =>
    `<html lang="ja"><head>${script}${head}</head><body>${body}</body></html>`

  it('has behind its words what would hold them up, for a script that puts it in its place', async () => {
    const manifest = '<link rel="manifest" href="/ja.webmanifest">'
    const field = '<input type="search" aria-label="a" placeholder="$& b" maxlength="9">'
    const answer = await readyToPaint(new Response(whole(manifest, `<form>${field}</form>`)), wanted)
    expect(await answer.text()).toBe(
      `<html lang="ja"><head></head><body><form><span>$& b<template>${field}</template></span></form>` +
        `<span hidden><template>${manifest}</template></span>${late}</body></html>`,
    )
    const older = '<script data-src="/main.js">a</script>'
    expect(await (await readyToPaint(new Response(whole(manifest, field, older)), wanted)).text()).toBe(
      `<html lang="ja"><head>${manifest}</head><body>${field}${older}</body></html>`,
    )
  })

  it('has what begins below the screen when that was painted, unless it is shown from further down', async () => {
    const parts = '<section data-below>$&</section><p>b</p><footer class="c" data-below=""><p>c</p></footer>'
    const of = async (fromTop: boolean, script?: string) =>
      (await readyToPaint(new Response(whole('', parts, script)), { ...wanted, fromTop })).text()
    expect(await of(true)).toContain(
      '<body><span hidden><template><section data-below>$&</section></template></span><p>b</p>' +
        '<span hidden><template><footer class="c" data-below=""><p>c</p></footer></template></span>',
    )
    expect(await of(false)).toContain(`<body>${parts}<script`)
    expect(await of(true, '<script data-src="/main.js">a</script>')).toContain(`<body>${parts}<script`)
  })

  it('has of the style what the screen that was left brings, and the whole of it behind', async () => {
    const copy = Promise.resolve({ html: '<main></main>', style: 'p{content:"$&"}' })
    const headers = { 'content-security-policy': policy }
    const of = async (script?: string) => {
      const html = whole(link('a'), '<div data-live="follow"></div>', script)
      const answer = await readyToPaint(new Response(html, { headers }), { ...wanted, copy })
      expect(answer.headers.get('content-security-policy')).toContain(
        `style-src 'self' ${sumOf('p{content:"$&"}')};`,
      )
      return answer.text()
    }
    const drawn =
      '<html lang="ja"><head><style>p{content:"$&"}</style></head>' +
      '<body><div data-stand-in="left"><main></main></div><div data-live="follow"></div>'
    expect(await of()).toBe(
      `${drawn}<span hidden><template>${link('a')}</template></span>${late}</body></html>`,
    )
    const older = '<script data-src="/main.js">a</script>'
    expect(await of(older)).toBe(`${drawn}${link('a')}${older}</body></html>`)
  })

  it('comes in the theme that was chosen', async () => {
    const html = '<html lang="ja"><p>a</p>'
    const dark = await readyToPaint(new Response(html), { ...wanted, theme: Promise.resolve('dark') })
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
