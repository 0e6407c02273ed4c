import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { readShared } from '../../src/offline/read-shared.ts'
import { secretIn, withoutSecrets } from '../../src/tools/secrets.ts'
import { longest, most, sharedIn } from '../../src/worker/shared-form.ts'
import { anyText, anyValue, longTexts, polluted, texts, values, wellFormed } from './attacks.ts'

afterAll(() => expect(polluted()).toEqual([]))

function formOf(fields: readonly (readonly [string, string | File])[]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) {
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, value)
  }
  return form
}
const file = (name = 'x.jpg', type = 'image/jpeg', bytes = 3) =>
  new File([new Uint8Array(bytes)], name, { type })

describe('the worker’s side', () => {
  it('takes each text once, in its order, and files that hold something', () => {
    const form = formOf([
      ['url', 'https://a.example'],
      ['title', 'same'],
      ['text', 'same'],
      ['files', file()],
      ['files', file('empty.jpg', 'image/jpeg', 0)],
      ['files', 'no file'],
      ['other', 'not asked for'],
    ])
    const { files, text } = sharedIn(form)
    expect(text).toBe('same\nhttps://a.example')
    expect(files.map(({ name }) => name)).toEqual(['x.jpg'])
  })

  it('takes nothing from an empty form, nor a file as a text', () => {
    expect(sharedIn(new FormData())).toEqual({ files: [], text: '' })
    expect(sharedIn(formOf([['text', file()]]))).toEqual({ files: [], text: '' })
  })

  it('takes no more than 20 files and 100,000 signs, and the page takes the same', () => {
    const files = Array.from({ length: most + 5 }, () => ['files', file()] as const)
    for (const [what, text] of Object.entries(longTexts)) {
      const shared = sharedIn(formOf([...files, ['text', text], ['title', 'a title']]))
      expect(shared.files.length, what).toBe(most)
      expect(shared.text.length, what).toBe(longest)
      expect(readShared(shared), what).toEqual(shared)
    }
  })

  it('takes any form, and the page reads all of it as text', () => {
    const name = fc.oneof(fc.constantFrom('title', 'text', 'url', 'files'), anyText)
    const value = fc.oneof(
      anyText,
      fc.tuple(anyText, anyText).map(([name, type]) => file(name, type)),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (fields) => {
        const shared = sharedIn(formOf(fields))
        expect(readShared(shared)).toEqual(shared)
        expect(typeof shared.text).toBe('string')
        // what becomes of it as a note
        expect(secretIn(withoutSecrets(shared.text))).toBeUndefined()
      }),
    )
  })

  it.each(Object.entries(texts))('changes nothing in %s', (_, text) => {
    expect(sharedIn(formOf([['text', text]])).text).toBe(wellFormed(text).replace(/\r\n?|\n/g, '\r\n'))
  })
})

describe('the page’s side', () => {
  it('reads nothing where nothing was shared', () => expect(readShared(undefined)).toBeUndefined())

  it('refuses what no worker of ours sends', () => {
    for (const [what, value] of Object.entries(values)) {
      expect(readShared(value), what).toBeUndefined()
      expect(readShared({ files: [], text: value }), what).toBeUndefined()
      expect(readShared({ files: [value], text: 'x' }), what).toBeUndefined()
    }
    expect(readShared({ files: [], text: 'x'.repeat(longest + 1) })).toBeUndefined()
    expect(readShared({ files: Array.from({ length: most + 1 }, () => file()), text: '' })).toBeUndefined()
  })

  it('never throws, and gives a text and files or nothing', () => {
    const almost = fc.record({
      files: fc.oneof(fc.array(anyValue), anyValue),
      text: anyValue,
      more: anyValue,
    })
    fc.assert(
      fc.property(fc.oneof(anyValue, almost), (handed) => {
        const read = readShared(handed)
        if (read) expect(Object.keys(read).sort()).toEqual(['files', 'text'])
      }),
    )
  })
})
