/** Who goes along just now on this page. Tells each where the case stands, and ends all with the case. */
import { addWords } from '../words/load.ts'
import { cardOf, type StepCard, type Trip } from './card.ts'
import { type CompanionId, companions } from './companions.ts'
import type { Also, Companion, Started } from './contract.ts'
import { remember } from './remembered.ts'

class Session {
  #trip: Trip | undefined
  #card: StepCard | undefined
  readonly #able = new Map<CompanionId, Companion>()
  readonly #on = new Set<CompanionId>()
  readonly #starting = new Map<CompanionId, Promise<Started>>()
  readonly #watchers = new Set<() => void>()
  #asking: Promise<void> | undefined

  /** Calls back when one has begun or ended. Returns the way to stop. */
  watch(changed: () => void): () => void {
    this.#watchers.add(changed)
    return () => this.#watchers.delete(changed)
  }

  /** Those that this browser can do. Fetches them, so that one can begin within the tap that chooses it. */
  async able(): Promise<readonly CompanionId[]> {
    this.#asking ??= this.#ask()
    await this.#asking
    return companions.map(({ id }) => id).filter((id) => this.#able.has(id))
  }

  isOn(id: CompanionId): boolean {
    return this.#on.has(id)
  }

  /** What else can be tapped while it is on. */
  alsoOf(id: CompanionId): Also {
    return this.#able.get(id)?.also ?? {}
  }

  /** The person chose it. Nothing is awaited before it begins: some may only begin within a tap. */
  async turnOn(id: CompanionId): Promise<Started> {
    const started = await this.#begin(id)
    remembering(id, started === 'on')
    this.#able.get(id)?.chosen?.(started === 'on')
    return started
  }

  turnOff(id: CompanionId): void {
    remembering(id, false)
    this.#end(id)
    this.#able.get(id)?.chosen?.(false)
  }

  /** Where the case stands now. The newest word counts where two come close together. */
  async show(trip: Trip): Promise<void> {
    const fresh = this.#trip?.caseId !== trip.caseId
    if (fresh) this.#card = undefined
    if (fresh && this.#trip) this.end()
    this.#trip = trip
    await addWords(trip.words, ['companion'])
    if (this.#trip !== trip) return
    const first = this.#card === undefined
    const closed = trip.place.here.kind === 'closed'
    // with no card left, an undo of the ending begins anew
    this.#card = closed ? undefined : cardOf(trip)
    if (!this.#card) return this.#close(trip)
    if (first) await this.#resume()
    else for (const id of this.#on) this.#able.get(id)?.show(this.#card)
  }

  /** The case has ended, or the page goes. */
  end(): void {
    for (const id of [...this.#on]) this.#end(id)
  }

  /** Somebody may be quicker than those who were to go on: they are told as well. */
  async #close(trip: Trip): Promise<void> {
    this.end()
    const able = await this.able()
    if (this.#trip !== trip) return
    for (const id of able) this.#able.get(id)?.closed?.(trip.caseId)
  }

  async #ask(): Promise<void> {
    let missing = false
    const found = await Promise.all(
      companions.map(async ({ id, load }) => {
        try {
          const { default: companion } = await load()
          return (await companion.available()) ? ([id, companion] as const) : undefined
        } catch {
          missing = true // its file could not be fetched: it is not offered
          return undefined
        }
      }),
    )
    for (const one of found) if (one) this.#able.set(...one)
    // the next time may go better
    if (missing) this.#asking = undefined
  }

  /** Those chosen before go on without being asked again. */
  async #resume(): Promise<void> {
    for (const id of await this.able()) {
      const companion = this.#able.get(id)
      if (!this.#card || this.#on.has(id)) continue
      // where that cannot be read, the others go on all the same
      const before = async (card: StepCard) => companion?.chosenBefore?.(card)
      if (await before(this.#card).catch(() => false)) await this.#begin(id)
    }
  }

  /** A second tap while it begins does not begin it twice. */
  #begin(id: CompanionId): Promise<Started> {
    const starting = this.#starting.get(id) ?? this.#start(id).finally(() => this.#starting.delete(id))
    this.#starting.set(id, starting)
    return starting
  }

  async #start(id: CompanionId): Promise<Started> {
    const companion = this.#able.get(id)
    if (!companion || !this.#card) return 'failed'
    const card = this.#card
    const started = await companion.start(card, () => this.#ended(id)).catch(() => 'failed' as const)
    if (started === 'on' && this.#card) {
      this.#on.add(id)
      // the case may have moved on meanwhile
      if (this.#card !== card) companion.show(this.#card)
    } else companion.stop()
    this.#changed()
    return this.#card ? started : 'failed'
  }

  #end(id: CompanionId): void {
    this.#able.get(id)?.stop()
    this.#ended(id)
  }

  #ended(id: CompanionId): void {
    if (this.#on.delete(id)) this.#changed()
  }

  #changed(): void {
    for (const changed of this.#watchers) changed()
  }
}

function remembering(id: CompanionId, chosen: boolean): void {
  if (companions.some((one) => one.id === id && one.modest)) remember(id, chosen)
}

/** The one session of this page. */
export const session = new Session()
