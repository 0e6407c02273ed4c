/**
 * Lists of ways, written short. They are most of the search's data, and many begin alike; two habits take a kilobyte
 * off the Japanese file after compression: a way begins with a mark for how many signs it shares with the one before,
 * and the commonest Japanese signs, of three bytes each, are written as letters of one.
 */

/** For one shared sign, two, and so on. */
const marks = '!#$%&'
/** What no way in its normal form holds, and JSON needs no escape for. */
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ()*+-./:;<=>?@[]^_`{|}~'"

export interface Shorthand {
  /** Japanese signs, in the order of the letters that they are written as. */
  readonly signs: string
  readonly text: string
}

export function shorten(lists: readonly (readonly string[])[]): Shorthand {
  const signs = commonest(lists.flat().join(''))
  const text = lists.map((ways) => withMarks([...ways].sort()).join()).join('\n')
  return { signs, text: swapped(text, signs, letters) }
}

export function readShorthand({ signs, text }: Shorthand): string[][] {
  return swapped(text, letters, signs)
    .split('\n')
    .map((line) => {
      let before = ''
      return line.split(',').map((written) => {
        const shared = marks.indexOf(written.charAt(0)) + 1
        before = shared ? before.slice(0, shared) + written.slice(1) : written
        return before
      })
    })
}

function withMarks(ways: readonly string[]): string[] {
  return ways.map((way, i) => {
    const before = ways[i - 1] ?? ''
    let shared = 0
    while (shared < marks.length && way[shared] && way[shared] === before[shared]) shared++
    return (marks[shared - 1] ?? '') + way.slice(shared)
  })
}

function commonest(text: string): string {
  const uses = new Map<string, number>()
  for (const sign of text) if (sign >= '\u3000') uses.set(sign, (uses.get(sign) ?? 0) + 1)
  const signs = [...uses].sort(([, a], [, b]) => b - a).map(([sign]) => sign)
  return signs.slice(0, letters.length).join('')
}

/** Each sign of one row as the sign that stands at its place in the other. */
function swapped(text: string, from: string, to: string): string {
  const of = new Map([...from].map((sign, i) => [sign, to[i]]))
  return [...text].map((sign) => of.get(sign) ?? sign).join('')
}
