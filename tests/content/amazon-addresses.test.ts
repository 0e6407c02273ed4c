import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { guides } from '../../src/content/all.ts'
import { amazonAddresses, amazonAddressOf } from '../../src/content/amazon-addresses.ts'

const messages: Record<string, string> = JSON.parse(readFileSync('locales/ja/messages.json', 'utf8'))

it('opens the very addresses that the steps show, on www.amazon.co.jp and nowhere else', () => {
  for (const [message, address] of Object.entries(amazonAddresses)) {
    expect(address).toBe(`https://${messages[message]}`)
    expect(new URL(address).host).toBe('www.amazon.co.jp')
    expect(new URL(address).search).toBe('')
  }
})

it('knows the page of every step that opens one, and none of a letter', () => {
  const steps = guides
    .flatMap(({ nodes }) => Object.values(nodes))
    .flatMap((node) => (node.kind === 'steps' ? node.steps : []))
  for (const step of steps) {
    const opens = step.do === 'type' && messages[step.message ?? '']?.startsWith('www.amazon.co.jp/')
    expect(amazonAddressOf(step) !== undefined, step.name).toBe(opens === true)
  }
})
