/** Makes a backup of cases and hands it to the person as a file. */
import { refuseAborted } from '../cases/backup/error.ts'
import { writeBackup } from '../cases/backup/write.ts'
import type { Case } from '../cases/records.ts'
import { keeper } from '../cases/shared.ts'
import { download } from './case/download.ts'

/**
 * Takes the cases, and their record as text that people can read. `onProgress` is told how much is done and of how
 * much. Rejects with a BackupError, or with what the browser says of its memory: then there is no file.
 */
export async function backUp(
  cases: readonly Case[],
  record: string,
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const now = Date.now()
  const made = new Date(now).toISOString()
  const evidence = (await Promise.all(cases.map(({ record }) => keeper.evidenceOf(record.id)))).flat()
  const what = { cases, evidence, contentOf: (id: string) => keeper.contentOf(id) }
  const parts = await gathered(
    writeBackup(
      what,
      { made, app: document.documentElement.dataset.version ?? '' },
      record,
      onProgress,
      signal,
    ),
  )
  refuseAborted(signal)
  download(`tejun-${made.slice(0, 10)}.zip`, 'application/zip', parts)
}

/** Bytes that are put into one blob. */
const portion = 2 ** 20
/** How long the screen may stand still, ms. */
const patience = 50

/** In blobs, which a browser may lay on its disk: whole, a large backup would stand in memory twice. */
async function gathered(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Blob[]> {
  const blobs: Blob[] = []
  let open: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const shut = () => {
    blobs.push(new Blob(open))
    open = []
    size = 0
  }
  let rested = performance.now()
  const reader = stream.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    open.push(part.value)
    size += part.value.length
    if (size >= portion) shut()
    if (performance.now() - rested < patience) continue
    // the screen draws how far it is, and hears when it is called off
    await new Promise((next) => setTimeout(next))
    rested = performance.now()
  }
  shut()
  return blobs
}
