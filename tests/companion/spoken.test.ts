import { describe, expect, it } from 'vitest'
import { spokenOf } from '../../src/companion/spoken.ts'

const english = {
  marked: 'Tap {カスタマーサービス}, bottom right',
  meaning: 'Customer service',
  lang: 'en',
} as const

describe('what is read aloud', () => {
  it('is one sentence in Japanese, without pauses at phrase breaks', () => {
    const marked = '{Amazonコイン}を\u200bタップします'
    expect(spokenOf({ marked, meaning: '', lang: 'ja' }, true)).toEqual([
      { text: '「Amazonコイン」をタップします', lang: 'ja' },
    ])
  })

  it('hands quoted labels to the Japanese voice in English, and their meaning follows', () => {
    expect(spokenOf(english, true)).toEqual([
      { text: 'Tap', lang: 'en' },
      { text: 'カスタマーサービス', lang: 'ja' },
      { text: ', bottom right', lang: 'en' },
      { text: 'Customer service', lang: 'en' },
    ])
  })

  it('leaves labels out where no Japanese voice is there', () => {
    expect(spokenOf(english, false).map(({ lang }) => lang)).toEqual(['en', 'en', 'en'])
  })
})
