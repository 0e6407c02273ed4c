/** Whether what is written can be read: every pair of colours that the parts lay on each other, by WCAG's formula. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync('src/parts/tokens.css', 'utf8')
// light, dark by the person's choice, dark by the phone's
const [light = '', chosen = '', , asThePhone = ''] = tokens.split('color-scheme:')
const themes = { light, dark: chosen }

function colour(name: string, theme: keyof typeof themes): string {
  const found = themes[theme].match(new RegExp(`--${name}: (#\\w{6});`))?.[1]
  if (!found) throw new Error(`tokens.css has no --${name} in light and dark`)
  return found
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** What is written on what, and how clearly: 7 is WCAG's AAA, 4.5 its AA, 3 what a border or a ring needs. */
const pairs: readonly (readonly [least: number, of: string, on: string])[] = [
  ...['ink', 'ink-2'].flatMap((of) => [[7, of, 'paper'] as const, [7, of, 'card'] as const]),
  [7, 'ink', 'ghost'],
  [4.5, 'ink-2', 'ghost'],
  [7, 'paper', 'ink'],
  [7, 'caution', 'caution-ground'],
  ...['paper', 'card', 'done-ground'].map((on) => [4.5, 'done', on] as const),
  ...['paper', 'card', 'accent-ground'].map((on) => [4.5, 'accent', on] as const),
  [4.5, 'on-accent', 'accent'],
  [7, 'ink', 'accent-ground'],
  [7, 'ink', 'done-ground'],
  ...['edge', 'focus'].flatMap((of) => ['paper', 'card'].map((on) => [3, of, on] as const)),
  [3, 'focus', 'caution-ground'],
]

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each(pairs)('at least %d to 1: %s on %s', (least, of, on) => {
    expect(contrast(colour(of, theme), colour(on, theme))).toBeGreaterThanOrEqual(least)
  })
})

it('dark is the same, whoever chose it', () => {
  const named = (block: string) => block.match(/--[\w-]+: #\w{6};/g)
  expect(named(asThePhone)).toEqual(named(chosen))
})

it('knows black from white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})
