/** Makes a backup of cases and hands it to the person as a file. */
import { writeBackup } from '../cases/backup/write.ts'
import type { Case } from '../cases/records.ts'
import { keeper } from '../cases/shared.ts'
import { download } from './case/download.ts'

/** Takes the cases, and their record as text that people can read. */
export async function backUp(cases: readonly Case[], record: string): Promise<void> {
  const now = Date.now()
  const made = new Date(now).toISOString()
  const evidence = (await Promise.all(cases.map((kept) => keeper.evidenceOf(kept.record.id)))).flat()
  const contentOf = (id: string) => keeper.contentOf(id)
  const stream = writeBackup({ cases, evidence, contentOf }, { made, app: __VERSION__ }, record)
  download(`tejun-${made.slice(0, 10)}.zip`, 'application/zip', [await new Response(stream).blob()])
}
