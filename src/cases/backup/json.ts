/** JSON from outside: bounded in depth and length before anything looks at what it means. */
import { BackupError } from './error.ts'
import { limits } from './format.ts'

/** Takes UTF-8 bytes, gives the plain value. Throws `invalid`. */
export function parsePlain(bytes: Uint8Array): unknown {
  refuseDepth(bytes)
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch (cause) {
    throw new BackupError('invalid', 'the manifest is no JSON', { cause })
  }
  refuseStrange(value)
  return value
}

/**
 * Throws `invalid` unless a value survives JSON unchanged, within the limits. A property that is undefined
 * counts as absent. `__proto__` as a name is refused: copying it would change what an object is.
 */
export function refuseStrange(value: unknown, depth = 0): void {
  if (depth > limits.depth) throw new BackupError('invalid', 'nested too deep')
  switch (typeof value) {
    case 'boolean':
      return
    case 'number':
      if (!Number.isFinite(value)) throw new BackupError('invalid', 'not a finite number')
      return
    case 'string':
      refuseLength(value)
      return
    case 'object':
      break
    default:
      throw new BackupError('invalid', `JSON has no ${typeof value}`)
  }
  if (value === null) return
  if (Array.isArray(value)) {
    for (const item of value) refuseStrange(item, depth + 1)
    return
  }
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype)
    throw new BackupError('invalid', 'not a plain object')
  for (const [name, item] of Object.entries(value)) {
    if (name === '__proto__') throw new BackupError('invalid', 'a property named __proto__')
    refuseLength(name)
    if (item !== undefined) refuseStrange(item, depth + 1)
  }
}

function refuseLength(text: string): void {
  if (text.length > limits.string) throw new BackupError('invalid', 'a string is too long')
}

/** Counts brackets outside strings: twenty million of them would cost a parser gigabytes. */
function refuseDepth(bytes: Uint8Array): void {
  const [quote, backslash] = [0x22, 0x5c]
  let depth = 0
  let inString = false
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (inString) {
      if (byte === backslash) i++
      else if (byte === quote) inString = false
    } else if (byte === quote) inString = true
    else {
      // [ and { are 0x5b and 0x7b, ] and } are 0x5d and 0x7d
      const bracket = byte | 0x20
      if (bracket === 0x7b && ++depth > limits.depth) throw new BackupError('invalid', 'nested too deep')
      if (bracket === 0x7d) depth--
    }
  }
}
