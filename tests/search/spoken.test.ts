import { expect, it } from 'vitest'
import { gathered, type SpokenFiles } from '../../src/search/spoken.ts'

const files: SpokenFiles = {
  guides: { lost: { guide: ['my card is lost', 'card lost', 'lost my gift card'], what: ['please help'] } },
  outside: { weather: { say: 'Look outside.', said: ['will it rain'] } },
  same: { card: ['card', 'gift card', 'card'], lost: ['lost'], gone: ['lost', 'gone'] },
  idle: ['my', 'is', 'please', 'will', 'it', 'help'],
  vague: ['lost'],
}
const words = { guide: { title: 'Lost for good', short: 'Lost' }, what: { ask: 'What is lost?' } }

it('cuts phrases into tokens, and keeps what was said in other words once', () => {
  const { guides, outside, same, vague } = gathered(files, () => words)
  expect(guides).toEqual([
    {
      slug: 'lost',
      title: 'Lost for good',
      nodes: [
        { node: 'guide', say: 'Lost', said: ['AB', 'ABgift', 'Bfor good'] },
        { node: 'what', say: 'What is lost?', said: [] },
      ],
    },
  ])
  expect(outside).toEqual([{ say: 'Look outside.', said: ['rain'] }])
  expect(same).toEqual([['card'], ['lost'], ['gon']])
  expect(vague).toBe('B')
})

it.each([
  [
    'a node without a heading',
    { ...files, guides: { lost: { nowhere: ['lost'] } } },
    /lost has no node nowhere/,
  ],
  ['a vague thing that there is none of', { ...files, vague: ['weather'] }, /vague\.json/],
])('refuses %s', (_, wrong, says) => {
  expect(() => gathered(wrong, () => words)).toThrow(says)
})
