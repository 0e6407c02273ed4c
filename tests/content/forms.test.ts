import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { slugs } from '../../src/content/index.ts'

const title = (lang: string, slug: string) =>
  JSON.parse(readFileSync(`locales/${lang}/${slug}.json`, 'utf8')).guide.title

it('offers every guide, by its titles, to those whose screen looks different', () => {
  const form = readFileSync('.github/ISSUE_TEMPLATE/1-screen-looks-different.yml', 'utf8')
  const offered = [...form.matchAll(/^ {8}- (.+) \(([a-z-]+)\)$/gm)].map(([, titles, slug]) => [slug, titles])
  expect(offered).toEqual(slugs.map((slug) => [slug, `${title('ja', slug)} / ${title('en', slug)}`]))
})
