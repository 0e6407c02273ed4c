/** The words of one language, by name. */
import type { i18n } from 'i18next'
import { plain } from './drawn.ts'
import {
  type AppKey,
  appFiles,
  type ContentWords,
  type Label,
  type Language,
  type MessageId,
  type SourceId,
} from './shape.ts'

export interface Bundle {
  readonly [name: string]: string | Bundle
}

export class Words {
  readonly lang: Language
  readonly #i18n: i18n
  readonly #keepBreaks: boolean
  readonly #japaneseMessages: Record<string, string>

  constructor(lang: Language, i18n: i18n, keepBreaks = false, japaneseMessages = {}) {
    this.lang = lang
    this.#i18n = i18n
    this.#keepBreaks = keepBreaks
    this.#japaneseMessages = japaneseMessages
  }

  /** The same words with their phrase breaks and readings, for text that is drawn by `Prose`. */
  get drawn(): Words {
    return new Words(this.lang, this.#i18n, true, this.#japaneseMessages)
  }

  /** One of the app's own texts. */
  t(key: AppKey, values: Record<string, string | number> = {}): string {
    return this.#out(this.#i18n.t(key, { ...values, ns: appFiles }) as string)
  }

  /** A sentence of a guide or piece; undefined where the file has none of that name. */
  of(file: string, path: string): string | undefined {
    const found: unknown = this.#i18n.getResource(this.lang, file, path)
    return typeof found === 'string' ? this.#out(found) : undefined
  }

  /** What a quoted label means. Undefined in Japanese, where it needs none. */
  meaning(label: Label | string): string | undefined {
    const meanings = this.#i18n.getResourceBundle(this.lang, 'labels') as Record<string, string> | undefined
    return meanings && Object.hasOwn(meanings, label) ? meanings[label] : undefined
  }

  /** A ready message as it is sent, in Japanese, and in other languages what it says. */
  message(id: MessageId | string): { text: string; meaning?: string } {
    const meaning = this.lang === 'ja' ? undefined : this.of('messages', id)
    return { text: this.#japaneseMessages[id] ?? '', ...(meaning && { meaning }) }
  }

  /** Name and date of a source. */
  source(id: SourceId | string): { name: string; when: string } {
    return { name: this.of('sources', `${id}.name`) ?? id, when: this.of('sources', `${id}.when`) ?? '' }
  }

  has(file: keyof ContentWords | string): boolean {
    return this.#i18n.hasResourceBundle(this.lang, file)
  }

  add(file: string, bundle: Bundle): void {
    this.#i18n.addResourceBundle(this.lang, file, bundle)
  }

  addMessages(bundle: Bundle): void {
    Object.assign(this.#japaneseMessages, bundle)
  }

  #out(text: string): string {
    return this.#keepBreaks ? text : plain(text)
  }
}
