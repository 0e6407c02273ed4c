import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/companion/lines.ts'

/** Every letter is as wide as any other. */
const measure = (text: string) => [...text].length
const quotes = ['「', '」'] as const
const texts = (marked: string, width: number) =>
  linesOf(marked, quotes, measure, width).map((line) => line.map(({ text }) => text).join(''))

describe('lines of a picture', () => {
  it('break between phrases', () => {
    expect(texts('画面を\u200b下へ\u200bスクロールします', 9)).toEqual(['画面を下へ', 'スクロールします'])
  })

  it('break English between words', () => {
    expect(texts('Wait for a person to join', 10).map((line) => line.trim())).toEqual([
      'Wait for a',
      'person to',
      'join',
    ])
  })

  it('keep quotes with their label, and mark the label', () => {
    const [line] = linesOf('{開く}を\u200bタップします', quotes, measure, 20)
    expect(line).toEqual([
      { text: '「', label: false },
      { text: '開く', label: true },
      { text: '」をタップします', label: false },
    ])
  })

  it('break no Latin word, and begin no line with what closes', () => {
    expect(texts('{Prime Video、Amazon Music}をタップします', 16).map((line) => line.trim())).toEqual([
      '「Prime Video、',
      'Amazon Music」をタッ',
      'プします',
    ])
  })

  it('break a label that is longer than a line, and lose no letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.boolean())),
        fc.integer({ min: 2, max: 30 }),
        (parts, width) => {
          const clean = parts.map(([text, label]) => [text.replace(/[{}\u200b\s]/g, 'x'), label] as const)
          const marked = clean.map(([text, label]) => (label ? `{${text}}` : text)).join('\u200b')
          const whole = clean.map(([text, label]) => (label ? `「${text}」` : text)).join('')
          const lines = texts(marked, width)
          expect(lines.join('')).toBe(whole)
          expect(lines.every((line) => measure(line) <= width)).toBe(true)
        },
      ),
    )
  })
})
