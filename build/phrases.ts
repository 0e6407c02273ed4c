/**
 * Cuts Japanese texts into phrases by the model of BudouX. Its own reading of the model looks up thirteen pieces of text
 * at each place: of many guides that was a sixth of the whole build. Here each piece is looked up once, and says what it
 * adds to the places around it. A test holds both together.
 */
import { jaModel } from 'budoux'

/** The models of BudouX by the length of their pieces, and how far behind a piece's beginning the place is of which it tells. */
const models = [
  { UW1: 3, UW2: 2, UW3: 1, UW4: 0, UW5: -1, UW6: -2 },
  { BW1: 2, BW2: 1, BW3: 0 },
  { TW1: 3, TW2: 2, TW3: 1, TW4: 0 },
]

type Model = Readonly<Record<string, Readonly<Record<string, number>>>>

/** For each length: piece → place and score, by turns. */
const tables = models.map((places) => {
  const table = new Map<string, number[]>()
  for (const [name, place] of Object.entries(places))
    for (const [piece, score] of Object.entries((jaModel as Model)[name] ?? {})) {
      const adds = table.get(piece) ?? []
      adds.push(place, score)
      table.set(piece, adds)
    }
  return table
})

/** Half of all scores: what a place has to pass to end a phrase. */
const threshold =
  Object.values(jaModel as Model)
    .flatMap((scores) => Object.values(scores))
    .reduce((sum, score) => sum + score, 0) / 2

/** The phrases of a text, which joined are the text. */
export function phrasesOf(text: string): string[] {
  const scores = new Int32Array(text.length)
  for (const [i, table] of tables.entries())
    for (let at = 0; at + i < text.length; at++) {
      const adds = table.get(text.substring(at, at + i + 1))
      if (!adds) continue
      for (let n = 0; n < adds.length; n += 2) {
        const place = at + (adds[n] ?? 0)
        if (place > 0 && place < text.length) scores[place] = (scores[place] ?? 0) + (adds[n + 1] ?? 0)
      }
    }
  const phrases: string[] = []
  let start = 0
  for (let place = 1; place < text.length; place++) {
    if ((scores[place] ?? 0) <= threshold) continue
    phrases.push(text.slice(start, place))
    start = place
  }
  if (text) phrases.push(text.slice(start))
  return phrases
}
