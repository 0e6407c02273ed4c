// `npm run bench`: builds, measures in a real Chromium and prints one table. `npm run bench -- bytes` measures a part.
import { runnerImport } from 'vite'

process.env.NODE_ENV = 'production'
const { module } = await runnerImport('/tests/bench/main.ts', { configFile: false, logLevel: 'error' })
try {
  await module.bench(process.argv.slice(2))
} catch (error) {
  console.error(error)
  process.exitCode = 1
}
