/** What the browser fetches of a guide in a language: the guide, and every sentence that it needs, in one file. */
import type { Guide } from '../guide/shape.ts'
import { type Bundle, type Files, sentMessages } from '../words/bundle.ts'
import type { Language } from '../words/shape.ts'
import { wordFilesOf } from './index.ts'
import { labelsOf } from './sentence.ts'
import { sourcesOf } from './sources.ts'

export interface GuideFile {
  readonly guide: Guide
  readonly words: Files
}

/** The headings of all guides that the search leads to, in a language (search/packed.ts). */
export interface HeadsFile {
  readonly heads: string
}

/** Messages that any case may need: a line for each field, and what to answer to what support says. */
const always = /^(line|reply)-/

/** Takes a guide and all words of a language; what a guide does not speak of stays out, however many there are. */
export function guideFileOf(lang: Language, guide: Guide, all: Files): GuideFile {
  const nodes = Object.values(guide.nodes)
  const steps = nodes.flatMap((node) => (node.kind === 'steps' ? node.steps : []))
  const own = Object.fromEntries(wordFilesOf(guide).map((name) => [name, all[name] ?? {}]))
  const sources = new Set(nodes.flatMap(sourcesOf))
  const messages = new Set(steps.flatMap((step) => (step.do === 'type' && step.message) || []))
  const labels = new Set([
    ...steps.flatMap((step) => [
      ...labelsOf(step),
      ...(step.also?.flatMap(({ label }) => label ?? []) ?? []),
    ]),
    ...quotedIn(own),
  ])
  const message = (name: string) => messages.has(name) || always.test(name)
  return {
    guide,
    words: {
      ...own,
      sources: only(all.sources, (name) => sources.has(name)),
      labels: only(all.labels, (name) => labels.has(name)),
      // what a message says is told to those only who do not read it as it is sent
      ...(lang !== 'ja' && { messages: only(all.messages, message) }),
      [sentMessages]: only(all[sentMessages], message),
    },
  }
}

function only(bundle: Bundle = {}, wanted: (name: string) => boolean): Bundle {
  return Object.fromEntries(Object.entries(bundle).filter(([name]) => wanted(name)))
}

/** Labels that sentences quote in braces. */
export function quotedIn(tree: string | Bundle): string[] {
  if (typeof tree === 'string') return [...tree.matchAll(/\{([^{}]+)\}/g)].map(([, label = '']) => label)
  return Object.values(tree).flatMap(quotedIn)
}
