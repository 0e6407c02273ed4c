/** The words of one language, by name. */
import { at, type Bundle, type Files, sentMessages } from './bundle.ts'
import { plain } from './drawn.ts'
import type { AppKey, Label, Language, MessageId, SourceId } from './shape.ts'
import { type Speak, spoken, type Values } from './spoken.ts'

export class Words {
  readonly lang: Language
  readonly #files: Files
  readonly #speak: Speak
  readonly #keepBreaks: boolean

  /** `speak` says the app's own texts; at build time i18next does (words/prerendered.ts). */
  constructor(lang: Language, files: Files, speak: Speak = spoken(lang, files), keepBreaks = false) {
    this.lang = lang
    this.#files = files
    this.#speak = speak
    this.#keepBreaks = keepBreaks
  }

  /** The same words with their phrase breaks and readings, for text that is drawn by `Prose`. */
  get drawn(): Words {
    return new Words(this.lang, this.#files, this.#speak, true)
  }

  /** One of the app's own texts. */
  t(key: AppKey, values: Values = {}): string {
    return this.#out(this.#speak(key, values))
  }

  /** A sentence of a guide or piece; undefined where the file has none of that name. */
  of(file: string, path: string): string | undefined {
    const found = at(this.#files, [file, ...path.split('.')])
    return typeof found === 'string' ? this.#out(found) : undefined
  }

  /** What a quoted label means. Undefined in Japanese, where it needs none. */
  meaning(label: Label | string): string | undefined {
    const found = at(this.#files, ['labels', label])
    return typeof found === 'string' ? found : undefined
  }

  /** A ready message as it is sent, in Japanese, and in other languages what it says. */
  message(id: MessageId | string): { text: string; meaning?: string } {
    const text = at(this.#files, [sentMessages, id])
    const meaning = this.lang === 'ja' ? undefined : this.of('messages', id)
    return { text: typeof text === 'string' ? text : '', ...(meaning && { meaning }) }
  }

  /** Name and date of a source. */
  source(id: SourceId | string): { name: string; when: string } {
    return { name: this.of('sources', `${id}.name`) ?? id, when: this.of('sources', `${id}.when`) ?? '' }
  }

  /** Adds sentences to a file. A guide brings only the labels, messages and sources that it needs. */
  add(file: string, bundle: Bundle): void {
    this.#files[file] = { ...this.#files[file], ...bundle }
  }

  #out(text: string): string {
    return this.#keepBreaks ? text : plain(text)
  }
}
