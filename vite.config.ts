import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadDefaultJapaneseParser } from 'budoux'
import type { Plugin, ViteBuilder } from 'vite'
import { defineConfig } from 'vitest/config'
import { policyInPage, writeHeaders } from './build/headers.ts'
import { packed } from './src/search/packed.ts'
import { gathered } from './src/search/spoken.ts'
import { phraseBreak, prepared } from './src/words/drawn.ts'

const base = process.env.BASE_PATH ?? '/'
/** Absolute address of the site, for canonical links and pictures that others fetch. */
const site = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/$/, '')
const outDir = process.env.OUT_DIR ?? 'dist'
/** Which browser tests each command runs; `npm test` leaves out what takes long. */
const browserTests = {
  'test:engines': ['tests/engines/**/*.test.ts'],
  'test:faults': ['tests/faults/**/*.test.ts'],
  'test:all': ['tests/{browser,faults}/**/*.test.ts'],
}[process.env.npm_lifecycle_event ?? ''] ?? [
  'tests/browser/**/*.test.ts',
  'tests/faults/{kill,full,content}.test.ts',
]
const version = hash(
  ...['src', 'locales', 'public', 'build', 'index.html', 'package-lock.json', 'vite.config.ts']
    .flatMap(filesIn)
    .map((f) => readFileSync(f)),
  Buffer.from(`${base} ${site}`),
)

export default defineConfig({
  base,
  appType: 'mpa',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [drawnWords(), spokenWords(), prerender(), policyInPage(), worker()],
  builder: { buildApp },
  environments: {
    client: {
      build: {
        outDir,
        target: 'baseline-widely-available',
        assetsInlineLimit: 0,
        cssCodeSplit: false,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: { main: 'index.html' },
          output: {
            // the pages name these two: were they hashed, every page would change with every line of code
            entryFileNames: '[name].js',
            assetFileNames: ({ names }) =>
              names.some((n) => n.endsWith('.css')) ? 'style.css' : 'assets/[name]-[hash][extname]',
          },
        },
      },
    },
    ssr: {
      build: {
        outDir: `${outDir}-pages`,
        rolldownOptions: { input: 'src/prerender.tsx' },
        copyPublicDir: false,
      },
    },
    worker: {
      consumer: 'client',
      build: {
        outDir,
        emptyOutDir: false,
        copyPublicDir: false,
        target: 'baseline-widely-available',
        rolldownOptions: { input: 'src/worker/sw.ts', output: { format: 'iife', entryFileNames: 'sw.js' } },
      },
    },
  },
  build: { outDir },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', ...(process.env.MEASURE ? ['tests/**/*.measure.ts'] : [])],
          exclude: ['tests/{browser,faults,engines}/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browserTests,
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          // a machine that is busy with other things may starve a browser; what fails twice is a fault
          retry: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})

/** Pages need the built scripts' names; the worker needs the finished pages. */
async function buildApp(builder: ViteBuilder) {
  const { client, ssr, worker } = builder.environments
  if (!client || !ssr || !worker) throw new Error('an environment is missing')
  await builder.build(client)
  await builder.build(ssr)
  await writePages()
  await builder.build(worker)
}

async function writePages() {
  const template = readFileSync(join(outDir, 'index.html'), 'utf8')
  const entry = pathToFileURL(join(process.cwd(), `${outDir}-pages/prerender.js`)).href
  const { renderAll } = (await import(`${entry}?${version}`)) as typeof import('./src/prerender.tsx')
  const pages = await renderAll(template, site)
  for (const { path, html } of pages) {
    const file = join(outDir, path.endsWith('/') || path === '' ? `${path}index.html` : path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, html)
  }
  // hosts answer unknown addresses with this file
  writeFileSync(join(outDir, '404.html'), readFileSync(join(outDir, 'ja/404.html')))
  writeHeaders(outDir, base, template)
}

/** Sets phrase breaks and readings into the Japanese words (see src/words/drawn.ts). */
function drawnWords(): Plugin {
  const parser = loadDefaultJapaneseParser()
  const readings = JSON.parse(readFileSync('locales/ja/readings.json', 'utf8'))
  return {
    name: 'drawn-words',
    enforce: 'pre',
    transform: {
      filter: { id: /\/locales\/ja\/(?!messages|readings)[^/]+\.json$/ },
      handler: (code, id) =>
        JSON.stringify(
          prepared(basename(id, '.json'), JSON.parse(code), (text) => parser.parse(text), readings),
        ),
    },
  }
}

/** Brings the words that people use together with the headings they lead to (see src/search/spoken.ts). */
function spokenWords(): Plugin {
  const parser = loadDefaultJapaneseParser()
  const parts = (text: string) =>
    text
      .split(/(\{[^}]+\})/)
      .map((part) => (part.startsWith('{') ? part : parser.parse(part).join(phraseBreak)))
  return {
    name: 'spoken-words',
    resolveId: (id) => (id.startsWith('virtual:spoken/') ? `\0${id}` : undefined),
    load(id) {
      const lang = id.match(/^\0virtual:spoken\/(ja|en)$/)?.[1]
      if (!lang) return
      const read = (path: string) => {
        this.addWatchFile(join(process.cwd(), path))
        return JSON.parse(readFileSync(path, 'utf8'))
      }
      const all = readdirSync(`locales/search/${lang}`).map((file) => [
        basename(file, '.json'),
        read(`locales/search/${lang}/${file}`),
      ])
      const { same, idle, vague, outside, ...guides } = Object.fromEntries(all)
      const spoken = gathered(
        { same, idle, vague, outside, guides },
        (slug) => read(`locales/${lang}/${slug}.json`),
        lang === 'ja' ? (text) => parts(text).join('') : undefined,
      )
      return `export default ${JSON.stringify(packed(spoken))}`
    },
  }
}

/** While developing: draws the asked page from the sources. In the preview: answers unknown addresses as a host would. */
function prerender(): Plugin {
  return {
    name: 'prerender',
    configureServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          try {
            const path = new URL(request.originalUrl ?? '/', site).pathname.slice(base.length)
            const { renderAll } = (await server.ssrLoadModule(
              '/src/prerender.tsx',
            )) as typeof import('./src/prerender.tsx')
            const template = await server.transformIndexHtml(
              request.originalUrl ?? '/',
              readFileSync('index.html', 'utf8'),
            )
            const found = (await renderAll(template, site)).find((page) => page.path === path)
            if (!found) return next()
            response.setHeader('content-type', 'text/html; charset=utf-8')
            response.end(found.html)
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
          const file = join(outDir, path.startsWith('en/') ? 'en/404.html' : '404.html')
          response.statusCode = 404
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(readFileSync(file))
        })
      }
    },
  }
}

/** The list that the service worker keeps: every file of the finished site, with the hash of its bytes. */
function worker(): Plugin {
  // others fetch these, no page of ours does
  const unneeded =
    /^(404\.html|sw\.js|robots\.txt|sitemap\.xml|og\.png|screenshots\/|icons\/(maskable|apple)|_headers)|\.(map|br|gz)$/
  return {
    name: 'worker-files',
    applyToEnvironment: ({ name }) => name === 'worker',
    resolveId: (id) => (id === 'virtual:files' ? '\0virtual:files' : undefined),
    load(id) {
      if (id !== '\0virtual:files') return
      const paths = filesIn(outDir)
        .map((file) => relative(outDir, file))
        .filter((path) => !unneeded.test(path))
      const list = paths.map((path) => [
        path.replace(/(^|\/)index\.html$/, '$1'),
        hash(readFileSync(join(outDir, path))),
      ])
      return `export const files = ${JSON.stringify(Object.fromEntries(list))}`
    },
  }
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return []
  return statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .flatMap((name) => filesIn(join(place, name)))
    : [place]
}

function hash(...parts: Buffer[]): string {
  const sha = createHash('sha256')
  for (const part of parts) sha.update(part)
  return sha.digest('hex').slice(0, 16)
}
