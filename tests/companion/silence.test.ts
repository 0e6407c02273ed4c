import { expect, it } from 'vitest'
import { silentWav } from '../../src/companion/silence.ts'

it('is a WAV file of the asked length in which nothing moves', () => {
  const bytes = silentWav(10)
  const view = new DataView(bytes.buffer)
  const text = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  expect([text(0), text(8), text(12), text(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data'])
  expect(view.getUint32(4, true)).toBe(bytes.length - 8)
  expect(view.getUint32(40, true) / view.getUint32(28, true)).toBe(10)
  expect(new Set(bytes.subarray(44))).toEqual(new Set([128]))
})
