/** A step as it is read aloud: which words in which language. Pure. */
import type { Language } from '../words/shape.ts'

export interface Spoken {
  readonly text: string
  readonly lang: Language
}

interface Said {
  /** The sentence with `{label}` for what is quoted. */
  readonly marked: string
  readonly meaning: string
  readonly lang: Language
}

/**
 * The parts of a sentence in the order of reading. In English, quoted labels are Japanese and their meaning follows;
 * where no Japanese voice is there, the meaning alone is read in their place.
 */
export function spokenOf({ marked, meaning, lang }: Said, japaneseVoice: boolean): readonly Spoken[] {
  // phrase breaks would be heard as pauses
  const text = marked.replaceAll('\u200b', '')
  if (lang === 'ja') return [{ text: text.replace(/\{([^}]+)\}/g, '「$1」'), lang }]
  const parts = text.split(/\{([^}]+)\}/).flatMap((part, i): Spoken[] => {
    const label = i % 2 === 1
    if (label && !japaneseVoice) return []
    const words = part.trim()
    // a comma alone is nothing to say
    return /[\p{L}\p{N}]/u.test(words) ? [{ text: words, lang: label ? 'ja' : lang }] : []
  })
  return meaning ? [...parts, { text: meaning.replaceAll('→', ','), lang }] : parts
}
