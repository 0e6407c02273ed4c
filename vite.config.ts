import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import type { ViteBuilder } from 'vite'
import { defineConfig } from 'vitest/config'
import { writeBill } from './build/bill.ts'
import { chunkFileNames, groups } from './build/chunks.ts'
import { earlyScript } from './build/early.ts'
import { policyInPage } from './build/headers.ts'
import { licences } from './build/licences.ts'
import { filesIn, hash, keptFiles } from './build/packs.ts'
import { pages, preparePages } from './build/pages.ts'
import { plainImports } from './build/plain-imports.ts'
import { spokenWords } from './build/spoken.ts'
import { drawnWords } from './build/words.ts'

const base = process.env.BASE_PATH ?? '/'
/** Absolute address of the site, for canonical links and pictures that others fetch. */
const site = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/$/, '')
const outDir = process.env.OUT_DIR ?? 'dist'
/** Which browser tests each command runs; `npm test` leaves out what takes long (tests/browser/long/). */
const browserTests = {
  'test:engines': ['tests/engines/**/*.test.ts'],
  'test:faults': ['tests/faults/**/*.test.ts'],
  'test:all': ['tests/{browser,faults}/**/*.test.ts'],
}[process.env.npm_lifecycle_event ?? ''] ?? [
  'tests/browser/*.test.ts',
  'tests/faults/{kill,full,content}.test.ts',
]
const place = { outDir, base, site }
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
  plugins: [
    drawnWords(),
    spokenWords(base),
    licences(),
    pages(place),
    earlyScript(),
    policyInPage(),
    plainImports(),
    keptFiles(outDir),
  ],
  builder: { buildApp },
  environments: {
    client: {
      build: {
        outDir,
        // emptied in buildApp, before the data is written
        emptyOutDir: false,
        target: 'baseline-widely-available',
        assetsInlineLimit: 0,
        // from the offline store, a link for each file costs more than it saves: a third of a cold start
        modulePreload: false,
        rolldownOptions: {
          input: {
            main: 'index.html',
            pages: 'src/pages.css',
            drawn: 'src/drawn.css',
            follow: 'src/follow.css',
            tools: 'src/tools.css',
          },
          output: {
            // the pages name these: were they hashed, every page would change with every line of code
            entryFileNames: '[name].js',
            assetFileNames: ({ names }) =>
              names.some((n) => n.endsWith('.css')) ? '[name].css' : 'assets/[name]-[hash][extname]',
            codeSplitting: { includeDependenciesRecursively: false, groups },
            chunkFileNames,
          },
        },
      },
    },
    ssr: {
      build: {
        outDir: `${outDir}-pages`,
        // a thread for each language draws with the one what the other says
        rolldownOptions: { input: { prerender: 'src/prerender.tsx', words: 'build/words.ts' } },
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
          // by itself it would leave one of two cores to others
          maxWorkers: '100%',
          include: ['tests/**/*.test.ts', ...(process.env.MEASURE ? ['tests/**/*.measure.ts'] : [])],
          exclude: ['tests/{browser,faults,engines,bench}/**'],
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
          // one more than cores: a browser waits as often as it works
          maxWorkers: 3,
          // files share nothing but what each of them imports: loading that again takes a second a file
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})

/** As Vite would: what lies outside of the project is nothing that a build may take away. */
function empty(dir: string): void {
  const path = relative(process.cwd(), dir)
  if (!path || path.startsWith('..') || isAbsolute(path) || !existsSync(dir)) return
  for (const name of readdirSync(dir))
    if (name !== '.git') rmSync(join(dir, name), { recursive: true, force: true })
}

/** Pages need the page that the client's build makes; the worker needs the finished pages. */
async function buildApp(builder: ViteBuilder) {
  const { client, ssr, worker } = builder.environments
  if (!client || !ssr || !worker) throw new Error('an environment is missing')
  await builder.build(ssr)
  empty(outDir)
  const writePages = preparePages(join(process.cwd(), `${outDir}-pages`), place)
  await builder.build(client)
  await writePages()
  writeBill(outDir)
  await builder.build(worker)
}
