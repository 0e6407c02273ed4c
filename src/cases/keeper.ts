/**
 * Keeps cases: in memory at once, in the database as soon as it lets us, in other tabs right after.
 * An act counts as saved only when its transaction is complete. What cannot be saved is held, said, and tried again.
 */
import type { Act } from '../guide/acts.ts'
import { deleteCases, putCases } from './bulk.ts'
import { Connection } from './connection.ts'
import type { Database } from './database.ts'
import type { Evidence, EvidenceRecord } from './evidence/records.ts'
import { forgetMark, markKept } from './marker.ts'
import { type Pending, provisional, writeBatch } from './pending.ts'
import type { ActRecord, Case, CaseRecord } from './records.ts'
import { renumbered } from './renumbered.ts'
import { isActRow, isCaseRow, isContentRow, isEvidenceRow } from './rows.ts'
import { type Trouble, troubleOf } from './trouble.ts'

export class Keeper {
  #connection = new Connection({ opened: () => this.#opened(), blocked: () => this.#say('blocked') })
  #cases = new Map<string, Case>()
  #pending: Pending[] = []
  #next = provisional
  #trouble: Trouble | undefined
  #flushing: Promise<void> | undefined
  #watchers = new Set<() => void>()
  #tabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('tejun-cases') : undefined
  /** The whole database was read at least once. */
  readOnce = false
  /** Records that could not be read; they stay where they are. */
  unreadable = 0
  /** Whether the database could be read when it was tried last. */
  readable = true

  constructor() {
    this.#tabs?.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') void this.read(data)
    })
  }

  /** What is wrong with keeping, or undefined while all is well. */
  get trouble(): Trouble | undefined {
    return this.#trouble
  }

  /** The database itself, for what stands beside the cases. Rejects where it is denied. */
  get database(): Promise<Database> {
    return this.#connection.database
  }

  /** Whether everything that was done stands in the database. */
  get saved(): boolean {
    return this.#pending.length === 0
  }

  /** Calls back after every change: own acts, acts of other tabs, saved or not. Returns the way to stop. */
  watch(changed: () => void): () => void {
    this.#watchers.add(changed)
    return () => this.#watchers.delete(changed)
  }

  /** A case as it stands, saved or not; undefined where none of that name was read or begun. */
  case(id: string): Case | undefined {
    const kept = this.#cases.get(id)
    if (!kept) return undefined
    const held = this.#pending.filter((p) => p.caseId === id).map((p) => p.entry)
    return held.length ? { ...kept, log: [...kept.log, ...held] } : kept
  }

  /** All cases read so far, the one touched last first. */
  all(): readonly Case[] {
    const cases = [...this.#cases.keys()].flatMap((id) => this.case(id) ?? [])
    const last = (c: Case) => c.log.at(-1)?.n ?? 0
    return cases.filter((c) => c.log.length > 0).sort((a, b) => last(b) - last(a))
  }

  /** Reads one case from the database. Gives what memory has where the database fails. */
  async read(id: string): Promise<Case | undefined> {
    try {
      const [record, acts] = await this.#connection.within((db) => {
        // in one transaction: another page may delete the case meanwhile
        const tx = db.transaction(['cases', 'acts'])
        return Promise.all([tx.objectStore('cases').get(id), tx.objectStore('acts').index('case').getAll(id)])
      })
      this.#didRead()
      if (record) this.#take(record, acts)
      else this.#drop(id)
    } catch (error) {
      this.#didNotRead(error)
    }
    return this.case(id)
  }

  /** Reads all cases from the database. */
  async readAll(): Promise<readonly Case[]> {
    try {
      const [records, acts] = await this.#connection.within((db) => {
        const tx = db.transaction(['cases', 'acts'])
        return Promise.all([tx.objectStore('cases').getAll(), tx.objectStore('acts').getAll()])
      })
      this.#didRead()
      this.unreadable = 0
      const byCase = new Map<string, ActRecord[]>()
      for (const act of acts as unknown[]) {
        if (!isActRow(act)) this.unreadable++
        else if (!byCase.get(act.case)?.push(act)) byCase.set(act.case, [act])
      }
      for (const record of records) this.#take(record, byCase.get(record?.id) ?? [])
      const there = new Set(records.map((record) => record?.id))
      for (const id of this.#cases.keys()) if (!there.has(id)) this.#drop(id)
      this.readOnce = true
      // a crash may have taken the mark
      if (records.length) markKept()
      this.#changed()
    } catch (error) {
      this.#didNotRead(error)
    }
    return this.all()
  }

  /** Begins a case in memory; it reaches the database with its first act. */
  begin(record: CaseRecord): void {
    if (!this.#cases.has(record.id)) this.#cases.set(record.id, { record, log: [] })
  }

  /** Adds an act to a case. It is there at once; `saved` tells when it is in the database. */
  async add(caseId: string, act: Act): Promise<void> {
    await this.#hold(caseId, act)
  }

  /** Adds a piece of evidence with the act that tells of it: both are saved, or neither. */
  async addEvidence(
    evidence: Evidence,
    told: Omit<Extract<Act, { do: 'evidence' }>, 'do' | 'id'>,
  ): Promise<void> {
    await this.#hold(evidence.case, { do: 'evidence', id: evidence.id, ...told }, { evidence })
  }

  /** Takes evidence out of a case: its bytes are gone for good, that it was there stays told. `n` is the number of its act. */
  async takeOut(caseId: string, n: number, id: string): Promise<void> {
    const unsaved = this.#pending.some(({ evidence }) => evidence?.id === id)
    // what never reached the database needs no room there any more
    this.#pending = this.#pending.map(({ evidence, ...held }) =>
      evidence && evidence.id !== id ? { ...held, evidence } : held,
    )
    await this.#hold(caseId, { do: 'undo', of: n }, unsaved ? {} : { takesOut: id })
  }

  async #hold(caseId: string, act: Act, with_: Pick<Pending, 'evidence' | 'takesOut'> = {}): Promise<void> {
    this.#pending.push({ caseId, entry: { n: this.#next++, at: Date.now(), act }, ...with_ })
    this.#changed()
    await this.flush()
  }

  /** What is known of the evidence of a case, saved or not, without its bytes. Rejects where it cannot be read. */
  async evidenceOf(caseId: string): Promise<EvidenceRecord[]> {
    const rows: unknown[] = await this.#reading((db) => db.getAllFromIndex('evidence', 'case', caseId))
    const kept = rows.filter(isEvidenceRow)
    const held = this.#pending.flatMap(({ evidence }) => (evidence?.case === caseId ? [evidence] : []))
    return [...kept, ...held.map(({ bytes: _, ...record }) => record)]
  }

  /** The bytes of a piece of evidence, or undefined where it is gone. Rejects where it cannot be read. */
  async contentOf(id: string): Promise<ArrayBuffer | undefined> {
    const held = this.#pending.find(({ evidence }) => evidence?.id === id)?.evidence
    if (held) return held.bytes
    const row: unknown = await this.#reading((db) => db.get('contents', id))
    return isContentRow(row) ? row.bytes : undefined
  }

  async #reading<T>(read: (db: Database) => Promise<T>): Promise<T> {
    try {
      return await this.#connection.within(read)
    } catch (error) {
      this.#failed(error)
      throw error
    }
  }

  /** Takes a case, or with no name all of them, out of memory and database for good. Rejects where it stays. */
  async forget(id?: string): Promise<void> {
    const gone = id === undefined ? [...this.#cases.keys()] : [id]
    await this.#without(gone, (db) => deleteCases(db, id))
    if ((await this.#connection.within((db) => db.count('cases'))) === 0) forgetMark()
    this.#changed()
    for (const name of gone) this.#tabs?.postMessage(name)
  }

  /** Works with cases out of memory, or what is held of them would be saved behind their deletion. They come back where it fails. */
  async #without(gone: readonly string[], work: (db: Database) => Promise<unknown>): Promise<void> {
    while (this.#flushing) await this.#flushing
    const [cases, pending] = [new Map(this.#cases), this.#pending]
    this.#pending = pending.filter(({ caseId }) => !gone.includes(caseId))
    for (const id of gone) this.#cases.delete(id)
    try {
      await this.#connection.within(work)
    } catch (error) {
      const held = pending.filter(({ caseId }) => gone.includes(caseId))
      this.#pending = [...held, ...this.#pending]
      for (const id of gone) {
        const kept = cases.get(id)
        if (kept) this.#cases.set(id, kept)
      }
      throw error
    }
  }

  /**
   * Puts cases from a backup into the database, all or none: beside what is here, or in its place.
   * A case that is here already is given the acts that it lacks. Rejects where nothing was stored.
   */
  async restore(
    cases: readonly Case[],
    evidence: readonly Evidence[],
    how: 'merge' | 'replace',
  ): Promise<void> {
    // the guard against secrets is only needed here
    const { guarded } = await import('./guarded.ts')
    const before = how === 'replace' ? await this.#connection.within((db) => db.getAllKeys('cases')) : []
    await this.#without(how === 'replace' ? [...this.#cases.keys()] : [], (db) =>
      putCases(db, cases.map(guarded), evidence, how),
    )
    markKept()
    await this.readAll()
    for (const id of new Set([...before, ...cases.map(({ record }) => record.id)]))
      this.#tabs?.postMessage(id)
  }

  /** What 「もう一度ためす」 does: reads and saves what could not be read and saved before. */
  async retry(): Promise<void> {
    await this.readAll()
    await this.flush()
  }

  /** Tries to save what is still only in memory. */
  async flush(): Promise<void> {
    while (this.#flushing) await this.#flushing
    if (!this.#pending.length) return
    this.#flushing = this.#save([...this.#pending]).finally(() => {
      this.#flushing = undefined
    })
    await this.#flushing
  }

  async #save(batch: readonly Pending[]): Promise<void> {
    try {
      await this.#connection.within((db) => this.#write(db, batch))
    } catch (error) {
      this.#failed(error)
      await this.#saveLight(batch, error)
    }
  }

  /** A picture that finds no room may not hold back the words beside it. The trouble stays said. */
  async #saveLight(batch: readonly Pending[], trouble: unknown): Promise<void> {
    const light = batch.filter(({ evidence }) => !evidence)
    if (!light.length || light.length === batch.length) return
    try {
      await this.#connection.within((db) => this.#write(db, light))
      this.#failed(trouble)
    } catch {
      // nothing of it finds room: that has been said
    }
  }

  async #write(db: Database, batch: readonly Pending[]): Promise<void> {
    const { done, real, again } = await writeBatch(db, batch, (id) => this.#cases.get(id))
    for (const [caseId, log] of again) {
      const kept = this.#cases.get(caseId)
      if (kept) this.#cases.set(caseId, { ...kept, log })
    }
    this.#saved(batch, done, real)
  }

  #saved(batch: readonly Pending[], done: readonly Pending[], real: ReadonlyMap<number, number>): void {
    for (const { caseId, entry } of done) {
      const kept = this.#cases.get(caseId)
      if (kept) this.#cases.set(caseId, { ...kept, log: [...kept.log, entry] })
    }
    this.#pending = this.#pending
      .filter((p) => !batch.includes(p))
      .map((p) => ({ ...p, entry: { ...p.entry, act: renumbered(p.entry.act, real) } }))
    this.#trouble = undefined
    if (done.length) markKept()
    this.#changed()
    for (const id of new Set(done.map(({ caseId }) => caseId))) this.#tabs?.postMessage(id)
  }

  /** Another tab has forgotten a case that was kept. One that was only begun here stays. */
  #drop(id: string): void {
    if (!this.#cases.get(id)?.log.length) return
    this.#cases.delete(id)
    this.#pending = this.#pending.filter(({ caseId }) => caseId !== id)
    this.#changed()
  }

  /** Puts a case from the database into memory; what cannot be read is counted and left alone. */
  #take(record: unknown, acts: readonly unknown[]): void {
    if (record === undefined) return
    if (!isCaseRow(record)) {
      this.unreadable++
      return
    }
    const log = acts.filter(isActRow).map(({ case: _, ...entry }) => entry)
    this.#cases.set(record.id, { record, log })
    this.#changed()
  }

  #didRead(): void {
    this.readable = true
    // what is not saved has its own word to say
    if (this.saved) this.#say(undefined)
  }

  #didNotRead(error: unknown): void {
    this.readable = false
    this.#failed(error)
    this.#changed()
  }

  #opened(): void {
    // who waited too long for it shows nothing yet
    const late = !this.readable && this.#trouble === 'blocked'
    // a storage that breaks each time it is used opens well every time: only what was read or saved is a proof
    if (this.saved && this.#trouble !== 'lost') this.#say(undefined)
    if (late) void this.readAll()
    // who opened it in order to save does so now, or would open it again and again
    if (!this.#flushing) void this.flush()
  }

  #failed(error: unknown): void {
    this.#say(troubleOf(error))
  }

  #say(trouble: Trouble | undefined): void {
    if (this.#trouble === trouble) return
    this.#trouble = trouble
    this.#changed()
  }

  #changed(): void {
    for (const changed of this.#watchers) changed()
  }
}
