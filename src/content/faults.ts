/**
 * Faults of the content, as sentences for the person who edits it. The compiler finds the same ones and more;
 * this says them without a compiler's words, for all guides at once.
 */
import { circle, nodeOf, reachable } from '../guide/graph.ts'
import type { Guide, Node, Step } from '../guide/shape.ts'
import { appFiles } from '../words/shape.ts'
import { quotedIn } from './guide-file.ts'
import { sourcesOf } from './sources.ts'

export interface Fault {
  /** File to open. */
  readonly file: string
  /** Where in it: node, step, word. */
  readonly at: string
  readonly what: string
  readonly todo: string
}

export interface WordTree {
  readonly [name: string]: string | WordTree
}

/** All words: language → file name without `.json` → words. */
export type AllWords = Readonly<Record<'ja' | 'en', Readonly<Record<string, WordTree>>>>

/** Every fault of these guides and their words; an empty list where all is well. */
export function faultsOf(guides: readonly Guide[], words: AllWords, sources: readonly string[]): Fault[] {
  return [
    ...guides.flatMap((guide) => [
      ...edgeFaults(guide),
      ...sourceFaults(guide, sources),
      ...labelFaults(guide, words),
    ]),
    ...wordFaults(guides, words),
  ]
}

function edgeFaults(guide: Guide): Fault[] {
  const faults: Fault[] = []
  const fault = (node: string, inside: string, what: string, todo: string) => {
    const { file, at } = placeOf(guide, node)
    faults.push({ file, at: at + inside, what, todo })
  }
  for (const [name, node] of Object.entries(guide.nodes)) {
    for (const [edge, to] of edges(node)) {
      if (!nodeOf(guide, to))
        fault(
          name,
          `.${edge}`,
          `leads to "${to}", which does not exist`,
          'write the name of a node of this guide',
        )
    }
    if (node.kind === 'ask' && !Object.hasOwn(node.answers, 'unsure'))
      fault(name, '', 'has no 「わからない」', 'add the answer `unsure`')
    if (node.kind === 'steps') {
      const names = node.steps.map((step) => step.name)
      for (const twice of names.filter((step, i) => names.indexOf(step) !== i))
        fault(name, `/${twice}`, 'is the name of two steps', 'give one of them another name')
    }
  }
  if (faults.length) return faults // the walks below need edges that lead somewhere
  const reached = reachable(guide, guide.start, true)
  for (const name of Object.keys(guide.nodes)) {
    if (!reached.has(name)) fault(name, '', 'is reached by no answer', 'lead an answer to it, or take it out')
  }
  for (const name of circle(guide))
    fault(name, '', 'leads back to itself', 'lead one of the answers on the way elsewhere')
  return faults
}

/** Where a node is written: in its guide, or in the piece that the guide has taken it from. */
function placeOf({ slug, nodes }: Guide, name: string): { file: string; at: string } {
  const words = nodes[name]?.words
  if (!words || words.file === slug) return { file: `src/content/${slug}.ts`, at: name }
  return { file: `src/content/pieces/${words.file}.ts`, at: words.node }
}

function edges(node: Node): [string, string][] {
  switch (node.kind) {
    case 'ask':
      return Object.entries(node.answers)
    case 'steps':
      return [['then', node.then], ...node.other.map((to): [string, string] => ['other', to])]
    case 'outcome':
      return [['no', node.no]]
    case 'close':
      return []
  }
}

function sourceFaults(guide: Guide, sources: readonly string[]): Fault[] {
  return Object.entries(guide.nodes).flatMap(([name, node]) =>
    sourcesOf(node)
      .filter((source) => !sources.includes(source))
      .map((source) => ({
        ...placeOf(guide, name),
        what: `names the source "${source}", which does not exist`,
        todo: 'add it to src/content/sources.ts and to locales/*/sources.json',
      })),
  )
}

function labelFaults(guide: Guide, words: AllWords): Fault[] {
  const meanings = words.en.labels ?? {}
  const labels = Object.values(guide.nodes).flatMap((node) =>
    node.kind === 'steps' ? node.steps.flatMap(quotedBy) : [],
  )
  return [...new Set(labels)]
    .filter((label) => !Object.hasOwn(meanings, label))
    .map((label) => ({
      file: 'locales/en/labels.json',
      at: label,
      what: 'has no English meaning',
      todo: 'add a line for it',
    }))
}

/** Labels that a step quotes, other wordings among them. */
function quotedBy(step: Step): string[] {
  const own = 'label' in step && step.label !== undefined ? [step.label] : []
  const prompt = step.do === 'answer' ? [step.prompt] : []
  return [...own, ...prompt, ...(step.also?.flatMap(({ label }) => label ?? []) ?? [])]
}

const alone: readonly string[] = [...appFiles, 'labels', 'messages', 'readings', 'sources']

function wordFaults(guides: readonly Guide[], words: AllWords): Fault[] {
  const needed = new Map<string, Map<string, boolean>>()
  for (const guide of guides) {
    const head = needed.get(guide.slug) ?? new Map()
    for (const name of ['title', 'short', 'lead', 'have']) head.set(`guide.${name}`, true)
    needed.set(guide.slug, head)
    for (const node of Object.values(guide.nodes)) {
      const file = needed.get(node.words.file) ?? new Map<string, boolean>()
      for (const [path, must] of wordsOf(node)) file.set(`${node.words.node}.${path}`, must)
      needed.set(node.words.file, file)
    }
  }
  return (['ja', 'en'] as const).flatMap((lang) =>
    [
      ...new Set([...needed.keys(), ...Object.keys(words[lang]).filter((file) => !alone.includes(file))]),
    ].flatMap((name) => {
      const file = `locales/${lang}/${name}.json`
      const tree = words[lang][name]
      const wanted = needed.get(name)
      if (!tree) return [{ file, at: '', what: 'does not exist', todo: 'write it' }]
      if (!wanted) return [{ file, at: '', what: 'belongs to no guide', todo: 'use it, or take it out' }]
      const other = sentences(words[lang === 'ja' ? 'en' : 'ja'][name] ?? {})
      const has = sentences(tree)
      const missing = [...wanted].filter(([path, must]) => !has.has(path) && (must || other.has(path)))
      return [
        ...missing.map(([path]) => ({ file, at: path, what: 'is missing', todo: 'write this sentence' })),
        ...[...has].flatMap(([path, text]) => {
          if (!wanted.has(path))
            return [{ file, at: path, what: 'is used by nobody', todo: 'take it out, or mend its name' }]
          return text.trim() ? [] : [{ file, at: path, what: 'is empty', todo: 'write this sentence' }]
        }),
        ...[...has].flatMap(([path, text]) =>
          quotationFaults(text, lang === 'en' ? other.get(path) : undefined, words).map((fault) => ({
            file,
            at: path,
            ...fault,
          })),
        ),
      ]
    }),
  )
}

/** A label in braces has a meaning, and the English sentence quotes what the Japanese does. */
function quotationFaults(
  text: string,
  japanese: string | undefined,
  { en }: AllWords,
): Pick<Fault, 'what' | 'todo'>[] {
  const labels = quotedIn(text)
  const unknown = labels.filter((label) => !Object.hasOwn(en.labels ?? {}, label))
  const lost = quotedIn(japanese ?? '').filter((label) => !labels.includes(label))
  return [
    ...unknown.map((label) => ({
      what: `quotes {${label}}, which has no meaning`,
      todo: 'add it to locales/en/labels.json, or write the label as it stands there',
    })),
    ...lost.map((label) => ({
      what: `does not quote {${label}}, which the Japanese sentence does`,
      todo: 'quote the same label in both',
    })),
  ]
}

/** Words of a node, and whether it must have them. */
function wordsOf(node: Node): [string, boolean][] {
  const claims = Object.keys(node.claims).map((name): [string, boolean] => [`claims.${name}`, true])
  const note: [string, boolean] = ['note', false]
  switch (node.kind) {
    case 'ask': {
      const answers = Object.keys(node.answers)
      return [
        ['ask', true],
        note,
        ...claims,
        ...answers.map((name): [string, boolean] => [`answers.${name}`, true]),
        ...answers.map((name): [string, boolean] => [`hints.${name}`, false]),
      ]
    }
    case 'steps':
      return [
        ['say', true],
        note,
        ...claims,
        ...node.steps.flatMap((step): [string, boolean][] => [
          ...(madeFromLabel(step) ? [] : [[`${step.name}.say`, true] as [string, boolean]]),
          [`${step.name}.note`, false],
        ]),
      ]
    default:
      return [['say', true], ['text', true], note, ...claims]
  }
}

/** Steps whose sentence is made from their label by one pattern. */
function madeFromLabel(step: Step): boolean {
  return (
    step.do === 'tap' ||
    step.do === 'answer' ||
    step.do === 'call' ||
    (step.do === 'select' && step.label !== undefined)
  )
}

function sentences(tree: WordTree, before = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === 'string'
        ? [[before + name, value] as [string, string]]
        : [...sentences(value, `${before}${name}.`)],
    ),
  )
}
