import { describe, expect, it } from 'vitest'
import { readGuide, slugs } from '../../src/content/index.ts'
import { sources } from '../../src/content/sources.ts'
import { type Act, runOf } from '../../src/guide/acts.ts'
import { circle, nodeOf, reachable } from '../../src/guide/graph.ts'
import { replay } from '../../src/guide/replay.ts'
import type { Guide } from '../../src/guide/shape.ts'
import { logOf } from '../guide/log.ts'

describe.each(slugs)('%s', async (slug) => {
  const guide = await readGuide(slug)
  if (!guide) throw new Error(`no guide ${slug}`)

  it('has no circle, and no node that nobody reaches', () => {
    expect(circle(guide)).toEqual([])
    const reached = reachable(guide, guide.start, true)
    expect(Object.keys(guide.nodes).filter((name) => !reached.has(name))).toEqual([])
  })

  it('names every step once in its node, and only nodes that exist', () => {
    for (const [name, node] of Object.entries(guide.nodes)) {
      if (node.kind !== 'steps') continue
      const names = node.steps.map((step) => step.name)
      expect(new Set(names).size, name).toBe(names.length)
      for (const other of node.other) expect(nodeOf(guide, other), `${name} → ${other}`).toBeDefined()
    }
  })

  it('names only known sources', () => {
    const named = Object.values(guide.nodes).flatMap((node) => [
      ...Object.values(node.claims).map(({ source }) => source),
      ...(node.kind === 'steps'
        ? [node.source, ...node.steps.flatMap((s) => s.also?.map((a) => a.source) ?? [])]
        : []),
    ])
    expect(named.filter((id) => !Object.hasOwn(sources, id))).toEqual([])
  })

  it('leads on every way to a close, and asks at most 7 questions before the first outcome', () => {
    const ends = new Set<string>()
    const reached = new Set<string>()
    walk(guide, [], (here) => ends.add(here), reached)
    expect(ends.size).toBeGreaterThan(0)
    const routes = [...reachable(guide, guide.start)].filter((name) => !reached.has(name))
    expect(routes).toEqual([])
  })
})

/** Goes every way from here: each node's choices once, by the engine itself. Throws where a way does not end. */
function walk(
  guide: Guide,
  acts: Act[],
  ended: (node: string) => void,
  reached: Set<string>,
  asked = 0,
): unknown {
  const { here } = replay(guide, runOf(guide, logOf(...acts)))
  if (acts.length > 300) throw new Error(`no end after ${here.node}`)
  if (here.kind === 'closed') {
    reached.add(here.node)
    return ended(here.node)
  }
  if (here.kind === 'step') {
    reached.add(here.node)
    return walk(guide, [...acts, { do: 'tick', node: here.node, step: here.step }], ended, reached, asked)
  }
  // beyond a node that was gone through before, nothing new can come
  if (reached.has(here.node)) return
  reached.add(here.node)
  const node = nodeOf(guide, here.node)
  const choices = node?.kind === 'ask' ? Object.keys(node.answers) : ['yes', 'no']
  if (node?.kind === 'ask') expect(asked, `questions before ${here.node}`).toBeLessThan(7)
  for (const choice of choices) {
    const next: Act[] = [...acts, { do: 'answer', node: here.node, choice }]
    walk(guide, next, ended, reached, node?.kind === 'ask' ? asked + 1 : 0)
  }
}
