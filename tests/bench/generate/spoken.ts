/** What a search of many guides would hold: the real one, and made-up guides of the same shape beside it. */
import type { Spoken, SpokenGuide } from '../../../src/search/spoken.ts'
import { isThing, phraseOf, phraseTokens, signOf } from '../../../src/search/tokens.ts'

/**
 * The search of `count` guides: those there are, and from there on copies with other words. A copy has a subject of
 * its own, which half of its phrases name, and shares with the others what people say of any trouble. The same each time.
 */
export function spokenOfSize(real: Spoken, count: number): Spoken {
  const guides = Array.from({ length: count }, (_, i) => {
    const guide = real.guides[i % real.guides.length] as SpokenGuide
    return i < real.guides.length ? guide : copied(guide, i, real)
  })
  return { ...real, guides }
}

function copied({ slug, title, nodes }: SpokenGuide, number: number, { same, guides }: Spoken): SpokenGuide {
  const random = randomFrom(number)
  const inLatin = guides.every((guide) => !/[ぁ-鿿]/.test(guide.title))
  const subject = inLatin ? [wordOf(number)] : [kanjiOf(number), kanjiOf(number * 7 + 3)]
  const things = new Map<string, string>()
  const other = (token: string) => {
    if (!isThing(token))
      return random() < 0.5 ? token : inLatin ? wordOf(number + token.length) : kanjiOf(number + 1)
    if (!things.has(token)) things.set(token, random() < 0.3 ? thingOf(random, same.length) : token)
    return things.get(token) ?? token
  }
  return {
    slug: `${slug}-${number}`,
    title: `${title} ${subject.join('')}`,
    nodes: nodes.map(({ node, say, said }) => ({
      node,
      say,
      said: said.map((phrase) => {
        const tokens = new Set(phraseTokens(phrase).map(other))
        return phraseOf(random() < 0.5 ? tokens : [...tokens, ...subject.filter((one) => !tokens.has(one))])
      }),
    })),
  }
}

const thingOf = (random: () => number, count: number) => signOf(Math.floor(random() * count))

/** One of 2,000 signs. */
const kanjiOf = (number: number) => String.fromCharCode(0x4e00 + ((number * 7919) % 2000))

/** A word that can be said, one of 8,000. */
function wordOf(number: number): string {
  const syllables = [
    'ba',
    'de',
    'fi',
    'go',
    'ku',
    'la',
    'me',
    'ni',
    'po',
    'ru',
    'sa',
    'te',
    'vi',
    'wo',
    'xa',
    'ye',
  ]
  const at = (number * 7919) % 8000
  return [at % 16, (at >> 4) % 16, (at >> 8) % 16, at >> 12].map((i) => syllables[i]).join('')
}

/** Numbers from 0 to 1 that seem to be drawn, always the same from one seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
