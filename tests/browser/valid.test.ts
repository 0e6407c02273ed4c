import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, it } from 'vitest'
import config from '../../.htmlvalidate.mjs'

it('html-validate finds nothing on any built page', async () => {
  const checker = new HtmlValidate(config)
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.html$/.test(file),
  )
  expect(pages.length).toBeGreaterThan(50)
  const found: string[] = []
  for (const page of pages) {
    const { results } = await checker.validateString(readFileSync(join('dist', page), 'utf8'), page)
    for (const { messages } of results)
      for (const { ruleId, message, selector } of messages)
        found.push(`${page} ${ruleId}: ${message} ${selector ?? ''}`)
  }
  expect(found).toEqual([])
})
