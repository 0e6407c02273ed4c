import type { Guide } from '../../src/guide/shape.ts'

const words = { file: 'test', node: 'test' }
const told = { words, claims: {} }

/** Question → three steps → two steps → outcome → close; with a side road. Small enough to see through. */
export const small: Guide = {
  slug: 'small',
  about: { minutes: [1, 2], checked: '2026-11-22' },
  start: 'which',
  nodes: {
    which: { ...told, kind: 'ask', answers: { road: 'first', side: 'sideAsk', unsure: 'first' } },
    first: {
      ...told,
      kind: 'steps',
      on: 'amazonApp',
      source: 'tejun',
      then: 'second',
      other: ['side'],
      steps: [
        { do: 'tap', name: 'a', label: 'A' },
        { do: 'tap', name: 'b', label: 'B' },
        { do: 'tap', name: 'c', label: 'C' },
      ],
    },
    second: {
      ...told,
      kind: 'steps',
      on: 'amazonApp',
      source: 'tejun',
      then: 'end',
      other: [],
      steps: [
        { do: 'wait', name: 'd' },
        { do: 'check', name: 'e' },
      ],
    },
    end: { ...told, kind: 'outcome', no: 'left' },
    left: { ...told, kind: 'close' },
    sideAsk: { ...told, kind: 'ask', answers: { go: 'side', unsure: 'left' } },
    side: {
      ...told,
      kind: 'steps',
      on: 'website',
      source: 'tejun',
      then: 'end',
      other: [],
      steps: [{ do: 'tap', name: 's', label: 'S' }],
    },
  },
}
