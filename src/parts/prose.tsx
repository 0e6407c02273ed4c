/**
 * A sentence as it is drawn: `{label}` becomes a quotation of another screen, never translated in place;
 * a phrase break becomes a place where the line may break; a hard word bears its reading.
 */
import type { ComponentChildren } from 'preact'
import { phraseBreak, reading } from '../words/drawn.ts'
import { useWords } from './speaking.tsx'

interface ProseProps {
  children: string
  /** Leave out the meanings of labels, where they stand beside the sentence already. */
  bare?: boolean
}

export function Prose({ children: text, bare = false }: ProseProps) {
  const parts = text.split(/(\{[^{}]+\})/)
  return (
    <>{parts.map((part, i) => (i % 2 ? <Quoted label={part.slice(1, -1)} bare={bare} /> : broken(part)))}</>
  )
}

/** A label as it stands on the other screen, with its meaning beside it where the reader needs one. */
export function Quoted({ label, bare = false }: { label: string; bare?: boolean }) {
  const words = useWords()
  const meaning = bare ? undefined : words.meaning(label)
  const [open, shut] = words.lang === 'ja' ? ['「', '」'] : ['“', '”']
  return (
    <>
      {open}
      <LabelText>{label}</LabelText>
      {shut}
      {meaning && ` (${meaning})`}
    </>
  )
}

/** The element knows true and false, a document yes and no: what is false does not come into it. */
const untranslated = import.meta.env.SSR ? ('no' as unknown as boolean) : false

export function LabelText({ children }: { children: string }) {
  return (
    <span class="label" lang="ja" translate={untranslated}>
      {children}
    </span>
  )
}

function broken(text: string): ComponentChildren {
  const phrases = text.split(phraseBreak)
  if (phrases.length === 1) return read(text)
  const parts: ComponentChildren[] = []
  for (const [i, phrase] of phrases.entries()) {
    if (i) parts.push(<wbr key={i} />)
    parts.push(read(phrase))
  }
  return parts
}

/** Hard words of buttons with their reading above them: text, word and reading by turns. */
function read(phrase: string): ComponentChildren {
  if (!phrase.includes('｜')) return phrase // nearly all of them, and a page has a thousand
  const parts = phrase.split(reading)
  return parts.map((part, i) => {
    if (i % 3 === 0) return part
    if (i % 3 === 2) return null // drawn with its word
    // who hears the page would hear the word twice
    return (
      <ruby key={i}>
        {part}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a reading takes no focus */}
        <rt aria-hidden="true">{parts[i + 1]}</rt>
      </ruby>
    )
  })
}
