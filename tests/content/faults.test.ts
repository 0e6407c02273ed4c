import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../src/content/drawing.ts'
import { type AllWords, faultsOf, type WordTree } from '../../src/content/faults.ts'
import type { Guide, Node, Step, Steps } from '../../src/guide/shape.ts'
import { small } from '../guide/small.ts'

/** `small` with words under its own node names. */
const guide: Guide = {
  ...small,
  nodes: Object.fromEntries(
    Object.entries(small.nodes).map(([name, node]) => [
      name,
      { ...node, words: { file: 'small', node: name } },
    ]),
  ),
}

const words: WordTree = {
  guide: { title: 't', short: 's', lead: 'l', have: 'h' },
  which: { ask: '?', answers: { road: 'r', side: 's', unsure: 'u' } },
  first: { say: '1' },
  second: { say: '2', d: { say: 'd' }, e: { say: 'e', note: 'n' } },
  end: { say: 'e', text: 't' },
  left: { say: 'l', text: 't' },
  sideAsk: { ask: '?', answers: { go: 'g', unsure: 'u' } },
  side: { say: 's' },
}
const all = (ja: WordTree = words, en: WordTree = words): AllWords => ({
  ja: { small: ja },
  en: { small: en, labels: { A: 'a', B: 'b', C: 'c', S: 's' } },
})
const found = (g: Guide, w: AllWords = all()) =>
  faultsOf([g], w, ['tejun'])
    .map(({ file, at, what }) => `${file} ${at} ${what}`)
    .sort()
const inPiece = (name: string): Guide => ({
  ...guide,
  nodes: { ...guide.nodes, [name]: { ...guide.nodes[name], words: { file: 'help', node: 'there' } } as Node },
})
const changed = (name: string, node: Partial<Node>): Guide => ({
  ...guide,
  nodes: { ...guide.nodes, [name]: { ...guide.nodes[name], ...node } as Node },
})

describe('faults', () => {
  it('are none where all is well', () => {
    expect(found(guide)).toEqual([])
  })

  it.each([
    [
      'an edge to nowhere',
      changed('end', { no: 'gone' } as never),
      'src/content/small.ts end.no leads to "gone", which does not exist',
    ],
    [
      'a detour to nowhere',
      changed('first', { other: ['gone'] } as never),
      'src/content/small.ts first.other leads to "gone", which does not exist',
    ],
    [
      'a node that nobody reaches',
      changed('which', { answers: { road: 'first', side: 'first', unsure: 'first' } } as never),
      'src/content/small.ts sideAsk is reached by no answer',
    ],
    ['a circle', changed('end', { no: 'which' } as never), 'src/content/small.ts which leads back to itself'],
    [
      'a question without 「わからない」',
      changed('which', { answers: { road: 'first', side: 'sideAsk' } } as never),
      'src/content/small.ts which has no 「わからない」',
    ],
    [
      'an unknown source',
      changed('side', { source: 'rumour' } as never),
      'src/content/small.ts side names the source "rumour", which does not exist',
    ],
  ])('%s', (_, broken, fault) => {
    expect(found(broken)).toContain(fault)
  })

  it('an unknown source of one label', () => {
    const side = guide.nodes.side as Steps
    const steps = side.steps.map((step) => ({ ...step, do: 'tap', label: 'S', source: 'rumour' }) as Step)
    expect(found(changed('side', { steps }))).toEqual([
      'src/content/small.ts side names the source "rumour", which does not exist',
    ])
  })

  it('a label without a meaning', () => {
    const { labels: _, ...en } = all().en
    expect(found(guide, { ja: all().ja, en })).toContain('locales/en/labels.json A has no English meaning')
  })

  it('in a piece is told of the piece, once for all its guides', () => {
    const piece = inPiece('side')
    const node = { ...piece.nodes.side, source: 'rumour', then: 'gone' } as Node
    const told = found({ ...piece, nodes: { ...piece.nodes, side: node } })
    expect(told).toContain('src/content/pieces/help.ts there names the source "rumour", which does not exist')
    expect(told).toContain('src/content/pieces/help.ts there.then leads to "gone", which does not exist')
    expect(told.filter((line) => line.startsWith('src/content/small.ts'))).toEqual([])
  })

  it('a quoted label that has no meaning, or that one language alone quotes', () => {
    const quoting = (label: string) => ({ ...words, side: { say: `tap ${label}` } })
    expect(found(guide, all(quoting('{S}'), quoting('{S}')))).toEqual([])
    expect(found(guide, all(quoting('{S}'), quoting('S')))).toEqual([
      'locales/en/small.json side.say does not quote {S}, which the Japanese sentence does',
    ])
    expect(found(guide, all(quoting('{X}'), quoting('{X}')))).toEqual([
      'locales/en/small.json side.say quotes {X}, which has no meaning',
      'locales/ja/small.json side.say quotes {X}, which has no meaning',
    ])
  })

  it('words that are missing, unused, empty, or in one language only', () => {
    const { side: _, ...ja } = words
    expect(found(guide, all({ ...ja, extra: { say: 'x' }, first: { say: ' ' } }))).toEqual([
      'locales/ja/small.json extra.say is used by nobody',
      'locales/ja/small.json first.say is empty',
      'locales/ja/small.json side.say is missing',
    ])
    expect(
      found(guide, all(words, { ...words, second: { say: '2', d: { say: 'd' }, e: { say: 'e' } } })),
    ).toEqual(['locales/en/small.json second.e.note is missing'])
  })
})

it('a drawing holds every node and every edge', () => {
  const drawing = drawingOf(guide, ({ words }) => words.node)
  expect(drawing.match(/^ {2}n\d+[[({]/gm)).toHaveLength(Object.keys(guide.nodes).length)
  expect(drawing).toContain('n0 -->|road| n1')
  expect(drawing).toContain('n1 -.->|other| n6')
})
