/** The ways to say things, made ready at build time: each way once, none that others tell, the most used first. */
import { isThing, signOf, Tokenizer } from './tokens.ts'

/** Ways in normal form, by the thing's name. */
export type Ways = Readonly<Record<string, readonly string[]>>

/** `texts` are what is searched: a thing that is often in them gets a short sign. */
export function readyWays(same: Ways, idle: readonly string[], texts: readonly string[]): Ways {
  return mostUsedFirst(withoutSpare(eachOnce(same)), idle, texts)
}

/** A way that two things claim is left to the first. */
function eachOnce(same: Ways): Ways {
  const taken = new Set<string>()
  const isFree = (way: string) => !taken.has(way) && taken.add(way)
  return Object.fromEntries(Object.entries(same).map(([thing, ways]) => [thing, ways.filter(isFree)]))
}

/** Leaves out ways that a shorter one already tells: `使えなくて` beside `使えな`. A third of the file. */
function withoutSpare(same: Ways): Ways {
  const kept = Object.values(same).map((ways) => new Set(ways))
  const longestFirst = kept
    .flatMap((ways) => [...ways].map((way) => ({ ways, way })))
    .sort((a, b) => b.way.length - a.way.length)
  const tokenizer = new Tokenizer(Object.values(same), [])
  for (const { ways, way } of longestFirst) {
    const meant = thingsOf(way, tokenizer)
    tokenizer.forget(way)
    if (thingsOf(way, tokenizer) === meant) ways.delete(way)
    else tokenizer.learn(way, meant)
  }
  return Object.fromEntries(Object.keys(same).map((thing, i) => [thing, [...(kept[i] ?? [])]]))
}

function mostUsedFirst(same: Ways, idle: readonly string[], texts: readonly string[]): Ways {
  const tokenizer = new Tokenizer(Object.values(same), idle)
  const uses = new Map<string, number>()
  for (const text of texts)
    for (const token of tokenizer.of(text)) uses.set(token, (uses.get(token) ?? 0) + 1)
  const things = Object.entries(same).map(([thing, ways], i) => ({
    thing,
    ways,
    uses: uses.get(signOf(i)) ?? 0,
  }))
  things.sort((a, b) => b.uses - a.uses)
  return Object.fromEntries(things.map(({ thing, ways }) => [thing, [...ways].sort()]))
}

const thingsOf = (text: string, tokenizer: Tokenizer) => [...tokenizer.of(text)].filter(isThing).join('')
