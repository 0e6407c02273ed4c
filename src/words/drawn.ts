/**
 * What is set into the Japanese words at build time, so that no phone has to work it out:
 * places where a line may break, and readings over the hard words of buttons.
 * `words.ts` takes both out again wherever plain text is wanted; `parts/prose.tsx` draws them.
 */
import type { Language } from './shape.ts'

/** Stands between phrases. */
export const phraseBreak = '\u200b'

/** `｜詐欺《さぎ》`, as Japanese digital books write a reading. Linear: it reads people's own words too. */
export const reading = /｜([^｜《》]+)《([^｜《》]+)》/

const readings = new RegExp(reading, 'g')

/** Text without breaks and readings. */
export function plain(text: string): string {
  const whole = text.replaceAll(phraseBreak, '')
  return whole.includes('｜') ? whole.replace(readings, '$1') : whole
}

/** Labels that a sentence quotes in braces, `{label}`, in the quotation marks of the language. */
export function quoting(text: string, lang: Language): string {
  return text.replace(/\{([^{}]+)\}/g, lang === 'ja' ? '「$1」' : '“$1”')
}

type Tree = string | { readonly [name: string]: Tree }

/** Words of buttons: answers, and what is tapped on every screen. A child of twelve has to read these. */
export function isOnButton(file: string, path: readonly string[]): boolean {
  if (file === 'app')
    return ['done', 'outcome', 'home'].includes(path[0] ?? '') || (path[0] === 'lost' && path[2] === 'say')
  return path.includes('answers') || path.join('.') === 'guide.title'
}

/** A file of words with breaks and readings set into it. `split` cuts a text into phrases. */
export function prepared(
  file: string,
  tree: Tree,
  split: (text: string) => string[],
  readings: Record<string, string>,
  path: readonly string[] = [],
): Tree {
  if (typeof tree !== 'string') {
    const inside = Object.entries(tree).map(([name, value]) => [
      name,
      prepared(file, value, split, readings, [...path, name]),
    ])
    return Object.fromEntries(inside)
  }
  const hard = isOnButton(file, path) ? hardWords(readings) : undefined
  // placeholders and quoted labels stay whole
  return tree
    .split(/(\{+[^}]*\}+)/)
    .map((part) =>
      part.startsWith('{') ? part : withReadings(split(part).join(phraseBreak), hard, readings),
    )
    .join('')
}

/** The longest first: a word may begin like another. */
function hardWords(readings: Record<string, string>): RegExp | undefined {
  const words = Object.keys(readings).sort((a, b) => b.length - a.length)
  return words.length ? new RegExp(words.join('|'), 'g') : undefined
}

function withReadings(text: string, hard: RegExp | undefined, readings: Record<string, string>): string {
  return hard ? text.replace(hard, (word) => `｜${word}《${readings[word]}》`) : text
}
