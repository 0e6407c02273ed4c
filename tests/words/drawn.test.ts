import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isOnButton, plain, prepared } from '../../src/words/drawn.ts'
import { kyoiku } from './kyoiku.ts'

const readings: Record<string, string> = JSON.parse(readFileSync('locales/ja/readings.json', 'utf8'))

type Tree = { [name: string]: string | Tree }
function buttons(file: string, tree: Tree, path: string[] = []): string[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value !== 'string'
      ? buttons(file, value, [...path, name])
      : isOnButton(file, [...path, name])
        ? [value]
        : [],
  )
}

describe('words of buttons', () => {
  const all = readdirSync('locales/ja')
    .filter((file) => file !== 'readings.json')
    .flatMap((file) =>
      buttons(file.replace('.json', ''), JSON.parse(readFileSync(`locales/ja/${file}`, 'utf8'))),
    )

  it('can be read by a child of twelve: other characters than those of primary school have a reading', () => {
    expect(kyoiku.size).toBe(1026)
    expect(all.length).toBeGreaterThan(50)
    const hard = all.filter((text) => {
      const rest = Object.keys(readings).reduce(
        (left, word) => left.replaceAll(word, ''),
        text.replace(/\{[^}]+\}/g, ''),
      )
      return [...rest].some((sign) => /[一-龠]/.test(sign) && !kyoiku.has(sign))
    })
    expect(hard).toEqual([])
  })
})

describe('breaks and readings', () => {
  const split = (text: string) => text.split(/(?<=を)/)

  it('are set, and taken out again whole', () => {
    const tree = { a: { ask: 'お金を払う', answers: { yes: 'お金を払う{払い戻し}を見る' } } }
    const drawn = prepared('guide', tree, split, { 払: 'はら' })
    expect(drawn).toEqual({
      a: {
        ask: 'お金を\u200b払う',
        answers: { yes: 'お金を\u200b｜払《はら》う{払い戻し}を\u200b見る' },
      },
    })
    expect(plain('お金を\u200b｜払《はら》う')).toBe('お金を払う')
  })
})
