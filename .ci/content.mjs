// `npm run content`: checks all guides and their words, and says each fault with file, place and what to do.
// `npm run content -- graph <slug>`: prints a guide as a Mermaid flowchart.
import { readdirSync, readFileSync } from 'node:fs'
import { runnerImport } from 'vite'

const load = async (file) => (await runnerImport(file, { configFile: false, logLevel: 'error' })).module
const wordsIn = (lang) =>
  Object.fromEntries(
    readdirSync(`locales/${lang}`).map((file) => [
      file.replace('.json', ''),
      wordsOf(`locales/${lang}/${file}`),
    ]),
  )

function wordsOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    console.error(
      `${path}: is no valid JSON (${error.message}). → look for a missing comma or quotation mark there`,
    )
    return process.exit(1)
  }
}

const words = { ja: wordsIn('ja'), en: wordsIn('en') }
const [command, slug] = process.argv.slice(2)

try {
  if (command === 'graph') await graph()
  else await check()
} catch (error) {
  console.error(`A guide cannot be read: ${error.message}`)
  const builder = /^(\w+) is not defined$/.exec(error.message)?.[1]
  if (builder) console.error(`→ add ${builder} to the import at the top of the file in which you used it`)
  process.exit(1)
}

async function check() {
  const [{ guides, faultsOf, sources }] = [await load('/src/content/all.ts')]
  const faults = faultsOf(guides, words, Object.keys(sources))
  // a piece is part of many guides: its fault is said once
  const lines = new Set(faults.map(({ file, at, what, todo }) => `${file}: ${at} ${what}. → ${todo}`))
  for (const line of lines) console.error(line)
  console.log(
    lines.size ? `${lines.size} fault${lines.size > 1 ? 's' : ''}` : `${guides.length} guides, no fault`,
  )
  process.exitCode = lines.size ? 1 : 0
}

async function graph() {
  const { guides, drawingOf } = await load('/src/content/all.ts')
  const guide = guides.find((one) => one.slug === slug)
  if (!guide) {
    console.error(`There is no guide "${slug ?? ''}". There are: ${guides.map((one) => one.slug).join(', ')}`)
    process.exitCode = 1
    return
  }
  const heading = ({ kind, words: { file, node } }) => {
    const found = node.split('.').reduce((tree, name) => tree?.[name], words.ja[file])
    return found?.[kind === 'ask' ? 'ask' : 'say'] ?? node
  }
  console.log(drawingOf(guide, heading))
}
