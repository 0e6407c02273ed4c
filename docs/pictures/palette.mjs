// A small picture as a PNG with a palette: a third of what a browser makes of it. No package of npm writes these without
// native code.
import { deflateSync } from 'node:zlib'

/** Takes RGBA bytes of a square picture. Where it has more colours than `most`, those that differ least become the one of them that there is most of. */
export function palettePng(pixels, size, most = 256) {
  for (let bits = 0; bits < 8; bits++) {
    const colours = new Map()
    const indexes = Array.from({ length: size * size }, (_, i) => {
      const rgba = pixels.slice(i * 4, i * 4 + 4)
      // what cannot be seen has no colour
      const key = rgba[3] ? rgba.map((byte) => byte >> bits).join() : ''
      if (!colours.has(key)) colours.set(key, { at: colours.size, alike: new Map() })
      const { at, alike } = colours.get(key)
      const colour = rgba[3] ? rgba.join() : '0,0,0,0'
      alike.set(colour, (alike.get(colour) ?? 0) + 1)
      return at
    })
    if (colours.size <= most)
      return written(
        indexes,
        [...colours.values()].map(({ alike }) => mostOf(alike)),
        size,
      )
  }
  throw new Error(`a picture of more than ${most} colours`)
}

const mostOf = (alike) =>
  [...alike]
    .reduce((one, other) => (other[1] > one[1] ? other : one))[0]
    .split(',')
    .map(Number)

function written(indexes, colours, size) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  const bits = colours.length > 16 ? 8 : 4
  header.set([bits, 3], 8) // with a palette
  const rows = Array.from({ length: size }, (_, y) => {
    const row = indexes.slice(y * size, (y + 1) * size)
    // two pixels in a byte; the sizes are even
    const packed = bits === 8 ? row : row.flatMap((at, x) => (x % 2 ? [] : [at * 16 + row[x + 1]]))
    return [0, ...packed]
  })
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap((rgba) => rgba.slice(0, 3)))),
    chunk('tRNS', Buffer.from(colours.map((rgba) => rgba[3]))),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** As PNG asks for it. Node has its own from 22 on. */
function crc32(bytes) {
  let sum = ~0
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
