// The thread of one language: draws its pages and writes each as soon as it is there.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'

const { built, lang, site, outDir, once } = workerData
// listened for from the first moment on: it may come before all else is ready
const asked = new Promise((told) => parentPort.once('message', told))
const { dataIn, pagesIn, renderedOnce } = await import(new URL('prerender.js', built))
const { wordsIn } = await import(new URL('words.js', built))

async function write(rendered) {
  for await (const { path, text } of rendered) {
    const file = join(outDir, path.endsWith('/') || path === '' ? `${path}index.html` : path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

const words = wordsIn(lang)
// needs no page to stand in: it is written while the client is built
await write(dataIn(lang, words))
const template = await asked
await write(pagesIn(lang, words, template, site))
if (once) await write(renderedOnce(template, site))
