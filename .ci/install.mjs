// Runs before `npm start` and `npm test`, with nothing installed yet: refuses an old Node, installs what is missing.
import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, statSync } from 'node:fs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Tejun needs Node 20.19 or newer; this is ${process.versions.node}. Get one from https://nodejs.org/`,
  )
  process.exit(1)
}

const installed = 'node_modules/.package-lock.json'
const upToDate = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs
if (!upToDate) {
  // npm ci would empty the folder behind the link, which somebody else uses too
  if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'node_modules is a link to a folder that is older than package-lock.json: remove the link first.',
    )
    process.exit(1)
  }
  console.log('Installing what package-lock.json names …')
  const { status } = spawnSync('npm', ['ci'], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error('npm ci failed: see its words above. It needs the npm registry.')
    process.exit(status ?? 1)
  }
}
