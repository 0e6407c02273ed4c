/** The connection to the database: opened when it is first needed, and anew where the system has taken it away. */
import { type Database, openDatabase } from './database.ts'
import { withPatience } from './patience.ts'
import { isLost } from './trouble.ts'

/** How long opening may take before we say that nothing is being kept, ms. */
const patience = 4000

export interface Told {
  opened(): void
  /** Another tab holds an older version and does not let go. */
  blocked(): void
}

export class Connection {
  #opening: Promise<Database> | undefined
  /** The same, once it has opened: nobody needs patience for it. */
  #open: Promise<Database> | undefined
  #told: Told

  constructor(told: Told) {
    this.#told = told
  }

  /** Rejects where the database is denied, or opening takes too long; the next call tries again or waits on. */
  get database(): Promise<Database> {
    if (!this.#opening) {
      const opening = openDatabase({ blocked: () => this.#told.blocked(), lost: () => this.#letGo(opening) })
      this.#opening = opening
      opening.then(
        () => {
          if (this.#opening === opening) this.#open = opening
          this.#told.opened()
        },
        () => this.#letGo(opening),
      )
    }
    return this.#open === this.#opening ? this.#opening : withPatience(this.#opening, patience)
  }

  /** Works with the database. A connection that was lost is opened anew, once: then the whole work begins again. */
  async within<T>(work: (db: Database) => Promise<T>, again = true): Promise<T> {
    try {
      return await work(await this.database)
    } catch (error) {
      if (!isLost(error)) throw error
      this.#opening = undefined
      if (!again) throw error
      return this.within(work, false)
    }
  }

  #letGo(dead: Promise<Database>): void {
    if (this.#opening === dead) this.#opening = undefined
  }
}
