/** The name of a host as a browser reads it. */
import { decodePunycode } from './punycode.ts'

export interface Host {
  /** In ASCII and small letters, without the dot at the end. An IPv6 address keeps its brackets. */
  readonly name: string
  /** The same with the letters that xn-- labels stand for. */
  readonly letters: string
  /** An address of numbers, in whatever form it was written. */
  readonly ip: boolean
  readonly punycode: boolean
}

/**
 * Reads a host as it is written in a link or behind the @ of a mail address. Undefined where it is none: refused by
 * the URL standard, or with labels of other signs than letters, digits and hyphens, or of false Punycode, both of
 * which some browsers let through.
 */
export function hostOf(written: string): Host | undefined {
  if (/[\s/\\?#@:]/.test(written.replace(/^\[[^\]]*\]$/, ''))) return undefined
  let name: string
  try {
    name = new URL(`http://${written}/`).hostname.replace(/\.$/, '')
  } catch {
    return undefined
  }
  const ip = /^\[.*\]$|^\d+\.\d+\.\d+\.\d+$/.test(name)
  if (ip) return { name, letters: name, ip, punycode: false }
  const labels = name.split('.')
  if (name.length > 253 || !labels.every((label) => /^[a-z\d-]{1,63}$/.test(label))) return undefined
  const letters = labels.map(lettersOf)
  if (letters.includes(undefined)) return undefined
  return { name, letters: letters.join('.'), ip, punycode: labels.some(isEncoded) }
}

const isEncoded = (label: string) => label.startsWith('xn--')

function lettersOf(label: string): string | undefined {
  if (!isEncoded(label)) return label
  const letters = decodePunycode(label.slice(4))
  if (letters === undefined || /^[ -~]*$/.test(letters)) return undefined
  try {
    // the same label must come out again: else it is written in a way that no browser writes
    return new URL(`http://${letters}/`).hostname === label ? letters : undefined
  } catch {
    return undefined
  }
}

/** Is the name a listed one, or truly below one? Gives the longest that fits. */
export function listedAs(name: string, domains: readonly string[], exact = false): string | undefined {
  return longest(domains.filter((domain) => name === domain || (!exact && name.endsWith(`.${domain}`))))
}

/** A listed name that stands in another, from dot to dot, but not at its end. */
export function listedWithin(name: string, domains: readonly string[]): string | undefined {
  return longest(domains.filter((domain) => `.${name}`.includes(`.${domain}.`)))
}

const longest = (names: readonly string[]) => [...names].sort((a, b) => b.length - a.length)[0]
