import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lines, sentenceOf } from './bench/changes.ts'

it('the changes that the bench makes can be made', () => {
  for (const { file, text } of [...lines, sentenceOf('ja', 'coin-refund')]) {
    const before = readFileSync(file, 'utf8')
    expect(text(before), file).not.toBe(before)
  }
})
