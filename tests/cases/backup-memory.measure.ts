/** How much memory a large backup takes. Not part of the unit run: `MEASURE=1 npx vitest run --project unit backup-memory` */
import { randomFillSync } from 'node:crypto'
import { mkdtempSync, openAsBlob, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readBackup } from '../../src/cases/backup/read.ts'
import { writeBackup } from '../../src/cases/backup/write.ts'
import { origin, picture, small } from './backups.ts'

const megabyte = 2 ** 20

/** Runs work, and gives the highest resident size above that at the start, in MB. */
async function peakOf<T>(work: () => Promise<T>): Promise<[T, number]> {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  let peak = before
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const timer = setInterval(look, 5)
  const result = await work()
  look()
  clearInterval(timer)
  return [result, Math.round((peak - before) / megabyte)]
}

it('holds 200 MB of pictures once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tejun-backup-'))
  const path = join(folder, 'b.zip')
  const evidence = Array.from({ length: 50 }, (_, i) =>
    picture(`p${i}`, 'a1', randomFillSync(new Uint8Array(4 * megabyte))),
  )
  const contentOf = async (id: string) => evidence.find((one) => one.id === id)?.bytes
  const file = await open(path, 'w')
  const from = performance.now()
  const [, writing] = await peakOf(async () => {
    const reader = writeBackup({ ...small, evidence, contentOf }, origin, '').getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) await file.write(part.value)
  })
  await file.close()
  const between = performance.now()
  const blob = await openAsBlob(path)
  const [opened, reading] = await peakOf(() => readBackup(blob))
  const times = [between - from, performance.now() - between].map(Math.round)
  console.log(`writing +${writing} MB in ${times[0]} ms, reading +${reading} MB in ${times[1]} ms`)
  expect(opened.evidence.length).toBe(50)
  rmSync(folder, { recursive: true })
  expect(reading).toBeLessThan(300)
})
