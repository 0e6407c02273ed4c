// `npm run valid`: holds the built pages against the W3C's checker. It is a Java program of 30 MB that nobody needs for
// anything else, so it is no dependency: it is fetched once, and where there is no Java this says so and is content.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const version = '26.9.27'
const dist = process.env.OUT_DIR ?? 'dist'

/** Not faults: read from a folder, the checker takes our own files for those of another host. */
const notFaults = '.*violates Content Security Policy.*external (script|stylesheet) “/[^/].*'

if (spawnSync('java', ['-version']).status !== 0) {
  console.log('The W3C checker needs Java, which is not installed here: nothing was checked.')
  process.exit(0)
}
if (!existsSync(dist)) fail(`There is no ${dist}/: run npm run build first.`)

const { status } = spawnSync(
  'java',
  ['-jar', jar(), '--skip-non-html', '--filterpattern', notFaults, '--Werror', dist],
  { stdio: 'inherit' },
)
if (status === 0) console.log(`The W3C checker finds nothing in ${dist}/.`)
process.exit(status ?? 1)

/** The checker's program, fetched if it was not before. */
function jar() {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), `tejun-vnu-${version}`)
  const file = join(folder, 'node_modules/vnu-jar/build/dist/vnu.jar')
  if (!existsSync(file)) {
    console.log('Fetching the W3C checker from the npm registry (30 MB) …')
    mkdirSync(folder, { recursive: true })
    // its own script would fetch a Java
    spawnSync('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', `vnu-jar@${version}`], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
  }
  return existsSync(file) ? file : fail('The W3C checker could not be fetched: it needs the npm registry.')
}

function fail(why) {
  console.error(why)
  process.exit(1)
}
