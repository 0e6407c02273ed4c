/** Punycode (RFC 3492), the one direction that is needed here: what an xn-- label stands for. */

const base = 36
const [tMin, tMax, skew, damp] = [1, 26, 38, 700]

/**
 * Takes what stands after `xn--`, gives the letters, or undefined where it is not valid Punycode or has no letter
 * beyond ASCII. A label has at most 63 signs, so this ends soon.
 */
export function decodePunycode(encoded: string): string | undefined {
  if (!/^[a-z\d-]{1,63}$/.test(encoded)) return undefined
  const dash = encoded.lastIndexOf('-')
  const letters = [...encoded.slice(0, Math.max(0, dash))].map((sign) => sign.charCodeAt(0))
  let code = 128
  let place = 0
  let bias = 72
  let at = dash < 0 ? 0 : dash + 1
  if (at >= encoded.length) return undefined
  while (at < encoded.length) {
    const before = place
    let weight = 1
    for (let k = base; ; k += base) {
      const digit = digitOf(encoded[at++])
      if (digit === undefined) return undefined
      place += digit * weight
      const threshold = Math.min(Math.max(k - bias, tMin), tMax)
      if (digit < threshold) break
      weight *= base - threshold
      if (place > 0x7fffffff || weight > 0x7fffffff) return undefined
    }
    const count = letters.length + 1
    bias = adapted(place - before, count, before === 0)
    code += Math.floor(place / count)
    place %= count
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined
    letters.splice(place++, 0, code)
  }
  return String.fromCodePoint(...letters)
}

function digitOf(sign: string | undefined): number | undefined {
  if (sign === undefined || sign === '-') return undefined
  return sign >= 'a' ? sign.charCodeAt(0) - 97 : sign.charCodeAt(0) - 48 + 26
}

function adapted(delta: number, count: number, first: boolean): number {
  let left = first ? Math.floor(delta / damp) : delta >> 1
  left += Math.floor(left / count)
  let k = 0
  for (; left > ((base - tMin) * tMax) >> 1; k += base) left = Math.floor(left / (base - tMin))
  return k + Math.floor(((base - tMin + 1) * left) / (left + skew))
}
