import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readGuide, slugs } from '../../src/content/index.ts'
import { labelsOf } from '../../src/content/sentence.ts'

it('gives meanings only to labels that a guide or a sentence quotes', async () => {
  const guides = await Promise.all(slugs.map(readGuide))
  const steps = guides.flatMap((guide) =>
    Object.values(guide?.nodes ?? {}).flatMap((node) => (node.kind === 'steps' ? node.steps : [])),
  )
  const sentences = readdirSync('locales/ja')
    .map((file) => readFileSync(`locales/ja/${file}`, 'utf8'))
    .join()
  const quoted = new Set(
    steps.flatMap((step) => [...labelsOf(step), ...(step.also ?? []).flatMap(({ label }) => label ?? [])]),
  )
  const meanings = Object.keys(JSON.parse(readFileSync('locales/en/labels.json', 'utf8')))
  expect(meanings.filter((label) => !quoted.has(label) && !sentences.includes(`{${label}}`))).toEqual([])
})
