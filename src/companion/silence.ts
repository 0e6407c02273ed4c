/** A sound file without a sound: the keys of the lock screen belong to whoever plays something. */

const rate = 8000
const header = 44
/** The middle of 8 bits: no movement. */
const still = 128

/** A WAV file of so many seconds, 8 bits, one channel, all of it still. */
export function silentWav(seconds: number): Uint8Array<ArrayBuffer> {
  const length = rate * seconds
  const bytes = new Uint8Array(header + length).fill(still, header)
  const view = new DataView(bytes.buffer)
  const text = (at: number, letters: string) => {
    for (let i = 0; i < letters.length; i++) view.setUint8(at + i, letters.charCodeAt(i))
  }
  text(0, 'RIFF')
  view.setUint32(4, header - 8 + length, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true) // length of what follows
  view.setUint16(20, 1, true) // uncompressed
  view.setUint16(22, 1, true) // channels
  view.setUint32(24, rate, true)
  view.setUint32(28, rate, true) // bytes a second
  view.setUint16(32, 1, true) // bytes a sample
  view.setUint16(34, 8, true) // bits a sample
  text(36, 'data')
  view.setUint32(40, length, true)
  return bytes
}
