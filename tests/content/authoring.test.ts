import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** A copy of the house, in which docs/AUTHORING.md is followed to the letter. */
const house = mkdtempSync(join(tmpdir(), 'tejun-authoring-'))
const page = readFileSync('docs/AUTHORING.md', 'utf8')

beforeAll(() => {
  for (const part of [
    'src',
    'locales',
    '.ci',
    'build',
    'tsconfig.json',
    'package.json',
    'vite.config.ts',
    'index.html',
  ])
    cpSync(part, join(house, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'junction')
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

const content = (...args: string[]) =>
  spawnSync(process.execPath, ['.ci/content.mjs', ...args], { cwd: house, encoding: 'utf8' })

it('adds the guide of the page, and the checks are content with it', () => {
  const files = [...page.matchAll(/`([\w/.-]+\.(?:ts|json))`\n\n```(?:ts|json)\n([\s\S]*?)```/g)]
  expect(files).toHaveLength(3)
  for (const [, path = '', text = ''] of files) writeFileSync(join(house, path), text)
  const diffs = [...page.matchAll(/```diff\n([\s\S]*?)```/g)].map(([, diff]) => diff ?? '')
  expect(diffs).toHaveLength(3)
  for (const diff of diffs)
    execFileSync('git', ['apply', '--unsafe-paths', '--recount', '-'], { cwd: house, input: diff })

  const checked = content()
  expect(checked.stderr).toBe('')
  expect(checked.stdout).toContain('10 guides, no fault')
  expect(content('graph', 'see-balance').stdout).toContain('残高は見られましたか')
  const types = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], {
    cwd: house,
    encoding: 'utf8',
  })
  expect(types.stdout).toBe('')
})

it('says what is wrong when a word of it is forgotten, in words and by the compiler', () => {
  const file = join(house, 'locales/en/see-balance.json')
  const words = readFileSync(file, 'utf8')
  writeFileSync(file, words.replace(/"unsure": "[^"]+"/, '"unsur": "x"'))
  const checked = content()
  expect(checked.status).toBe(1)
  expect(checked.stderr).toContain('locales/en/see-balance.json: which.answers.unsure is missing')
  const types = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], {
    cwd: house,
    encoding: 'utf8',
  })
  expect(types.stdout).toContain('which.answers.unsure')
  writeFileSync(file, words.replace('"now": "Look now",', '"now": "Look now"'))
  expect(content().stderr).toContain('locales/en/see-balance.json: is no valid JSON')
})
