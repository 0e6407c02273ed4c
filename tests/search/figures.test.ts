import { describe, expect, it } from 'vitest'
import { languages } from '../../src/words/shape.ts'
import { slugsFor } from './asking.ts'
import phrases from './phrases.json'

/** What people would say, by the guide that fits, in six sets; each was written before it was first asked. */
const sets: Record<string, Record<string, Record<string, string[]>>> = phrases

describe.each(languages)('in %s', (lang) => {
  const all = Object.values(sets).flatMap((set) =>
    Object.entries(set[lang] ?? {}).flatMap(([slug, texts]) => texts.map((text) => ({ slug, text }))),
  )
  const inside = all.filter(({ slug }) => slug !== 'outside')
  const outside = all.filter(({ slug }) => slug === 'outside')
  const missed = (places: number) =>
    inside.filter(({ slug, text }) => !slugsFor(lang, text).slice(0, places).includes(slug))

  it('puts the right guide first for 96 of 100 phrases, and among three for 98', () => {
    expect(inside.length).toBeGreaterThan(150)
    expect(missed(1).length / inside.length, JSON.stringify(missed(1))).toBeLessThan(0.04)
    expect(missed(3).length / inside.length, JSON.stringify(missed(3))).toBeLessThan(0.02)
  })

  it('leads nobody with another trouble into a guide, but for 3 of 100', () => {
    const led = outside.filter(({ text }) => slugsFor(lang, text).length > 0)
    expect(outside.length).toBeGreaterThan(40)
    expect(led.length / outside.length, JSON.stringify(led)).toBeLessThan(0.03)
  })
})
