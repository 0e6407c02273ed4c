/** All pages and all data: written each language in a thread of its own, and drawn one by one while developing. */
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Plugin, ViteDevServer } from 'vite'
import { languages } from '../src/words/shape.ts'
import { writeHeaders } from './headers.ts'
import { wordsIn } from './words.ts'

export interface Site {
  readonly outDir: string
  /** Path that the site stands under, with a slash at its end. */
  readonly base: string
  /** Absolute address of the site, without a path. */
  readonly site: string
}

/**
 * Begins a thread for each language, with the folder that has src/prerender.tsx and words.ts built: the words are made
 * ready and the data is written at once, while the client is built, which must leave it there. The function that comes
 * back writes all pages, when there is the one that the client's build has made, which is the template of all.
 */
export function preparePages(built: string, { outDir, base, site }: Site): () => Promise<void> {
  const given = { built: pathToFileURL(`${built}/`).href, site, outDir }
  const threads = languages.map((lang, nth) => {
    // the first writes what has no language, too
    const workerData = { ...given, lang, once: nth === 0 }
    const thread = new Worker(new URL('./render.mjs', import.meta.url), { workerData, resourceLimits })
    // nothing is waited for where the client's build fails
    thread.unref()
    return thread
  })
  const ends = threads.map(ended)
  // told below; until then a failure has to wait
  for (const end of ends) end.catch(() => undefined)
  return async () => {
    const template = readFileSync(join(outDir, 'index.html'), 'utf8')
    for (const thread of threads) {
      thread.ref()
      thread.postMessage(template)
    }
    await Promise.all(ends)
    // hosts answer unknown addresses with this file
    copyFileSync(join(outDir, 'ja/404.html'), join(outDir, '404.html'))
    writeHeaders(outDir, base, template)
  }
}

const ended = (worker: Worker) =>
  new Promise<void>((done, failed) => {
    worker.on('error', failed)
    worker.on('exit', (code) => (code === 0 ? done() : failed(new Error(`a thread ended with ${code}`))))
  })

/** A thread that may take much takes it: 1.6 GB for 3,000 guides, of which it needs a third. Enough for twice as many. */
const resourceLimits = { maxOldGenerationSizeMb: 700 }

/** While developing: draws the asked page from the sources. In the preview: answers unknown addresses as a host would. */
export function pages({ outDir, base, site }: Site): Plugin {
  return {
    name: 'pages',
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const asked = request.originalUrl ?? '/'
            const path = new URL(asked, site).pathname.slice(base.length)
            const found = await drawnNow(server, path, asked, site)
            if (!found) return next()
            response.setHeader(
              'content-type',
              path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8',
            )
            response.end(found.text)
          } catch (error) {
            next(error)
          }
        })
      }
    },
    configurePreviewServer(server) {
      return () => {
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', site).pathname.slice(base.length)
          if (existsSync(join(outDir, path.replace(/(^|\/)$/, '$1index.html')))) return next()
          response.statusCode = 404
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(readFileSync(join(outDir, path.startsWith('en/') ? 'en/404.html' : '404.html')))
        })
      }
    },
  }
}

async function drawnNow(server: ViteDevServer, path: string, asked: string, site: string) {
  const { dataIn, pagesIn, renderedOnce } = (await server.ssrLoadModule(
    '/src/prerender.tsx',
  )) as typeof import('../src/prerender.tsx')
  const template = await server.transformIndexHtml(asked, readFileSync('index.html', 'utf8'))
  const of = (folder: string) => languages.find((lang) => path.startsWith(`${folder}${lang}/`))
  const [page, data] = [of(''), of('data/')]
  const all = data
    ? dataIn(data, wordsIn(data))
    : page
      ? pagesIn(page, wordsIn(page), template, site)
      : renderedOnce(template, site)
  for await (const one of all) if (one.path === path) return one
  return undefined
}
