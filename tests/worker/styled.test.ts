import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { styled } from '../../src/worker/styled.ts'

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

describe('a page out of the store', () => {
  it('has its styles in the places of their links, and a policy that allows them and no other', async () => {
    const answer = await styled(page(link('a') + link('b')), textOf)
    const allowed = `default-src 'none'; style-src 'self' ${sumOf(styles['/a.css'] ?? '')} ${sumOf('b{}')}; img-src 'self'`
    expect(answer.headers.get('content-security-policy')).toBe(allowed)
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(await answer.text()).toBe(
      `<meta content="${allowed}"><style>p{content:"$&終"}</style><style>b{}</style><p>style-src 'self'</p>`,
    )
  })

  it('keeps the link to a style that is not kept', async () => {
    const answer = await styled(page(link('gone') + link('b')), textOf)
    expect(await answer.text()).toContain(`${link('gone')}<style>b{}</style>`)
    expect(answer.headers.get('content-security-policy')).toContain(`style-src 'self' ${sumOf('b{}')};`)
  })

  it('keeps its links under a policy of another form, and where a style cannot be read', async () => {
    const headers = { 'content-security-policy': "default-src 'self'" }
    const strange = await styled(new Response(link('a'), { headers }), textOf)
    expect(await strange.text()).toBe(link('a'))
    const broken = await styled(page(link('a')), () => Promise.reject(new Error('damaged')))
    expect(await broken.text()).toContain(link('a'))
  })

  it('stays as it is without styles, and without a policy', async () => {
    const answer = await styled(new Response('<p>a</p>'), textOf)
    expect(await answer.text()).toBe('<p>a</p>')
    expect(answer.headers.get('content-security-policy')).toBeNull()
  })
})
