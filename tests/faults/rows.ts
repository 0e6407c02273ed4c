/** The database itself, past the app: what stands in it, and how older versions of it were made. */
import type { Page } from 'playwright-core'

export interface Rows {
  readonly version: number
  readonly [store: string]: unknown
}

/** All rows of the app's database with their keys, and its version. */
export async function rowsOf(page: Page): Promise<Rows> {
  const text = await page.evaluate(
    () =>
      new Promise<string>((read, failed) => {
        const request = indexedDB.open('tejun')
        request.onerror = () => failed(request.error)
        request.onsuccess = () => {
          const db = request.result
          const tx = db.transaction([...db.objectStoreNames])
          const all: Record<string, unknown> = { version: db.version }
          for (const name of db.objectStoreNames) {
            const rows = tx.objectStore(name).getAll()
            rows.onsuccess = () => {
              all[name] = rows.result
            }
          }
          tx.oncomplete = () => {
            db.close()
            read(
              JSON.stringify(all, (_, value) =>
                value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value,
              ),
            )
          }
        }
      }),
  )
  return JSON.parse(text)
}

export interface Older {
  readonly cases: readonly unknown[]
  readonly acts: readonly object[]
  /** from the second version on */
  readonly evidence?: readonly object[]
  readonly contents?: readonly { readonly bytes: readonly number[] }[]
  /** from the third version on */
  readonly sheets?: readonly object[]
}

/** Versions before the newest. */
export type Version = 1 | 2 | 3

/** Makes the database of an older version, as it was shipped, with rows in it. Never by the app's own code. */
export async function writeOlder(page: Page, version: Version, rows: Older): Promise<void> {
  // as text: a half of a sign would not come through otherwise
  const given = JSON.stringify(rows)
  await page.evaluate(
    ({ version, given }) =>
      new Promise<void>((written, failed) => {
        const request = indexedDB.open('tejun', version)
        request.onupgradeneeded = () => {
          const db = request.result
          db.createObjectStore('cases', { keyPath: 'id' })
          db.createObjectStore('acts', { keyPath: 'n', autoIncrement: true }).createIndex('case', 'case')
          if (version < 2) return
          for (const name of ['evidence', 'contents'])
            db.createObjectStore(name, { keyPath: 'id' }).createIndex('case', 'case')
          if (version > 2) db.createObjectStore('sheets', { keyPath: 'case' })
        }
        request.onerror = () => failed(request.error)
        request.onsuccess = () => {
          const db = request.result
          const tx = db.transaction([...db.objectStoreNames], 'readwrite')
          for (const [name, all] of Object.entries<{ bytes?: number[] }[]>(JSON.parse(given)))
            for (const { bytes, ...row } of all)
              tx.objectStore(name).add(bytes ? { ...row, bytes: new Uint8Array(bytes).buffer } : row)
          tx.onabort = () => failed(tx.error)
          tx.oncomplete = () => {
            db.close()
            localStorage.setItem('tejun-kept', '1')
            written()
          }
        }
      }),
    { version, given },
  )
}
