/** Reads each step aloud, with a voice that is on this phone: those of the network would send the sentence away. */
import type { Language } from '../words/shape.ts'
import type { StepCard } from './card.ts'
import type { Companion } from './contract.ts'
import { spokenOf } from './spoken.ts'

/** How long the list of voices may take to come, ms. */
const patience = 2000
const usual = 1
const slow = 0.7

let current: StepCard | undefined
let rate = usual

export default {
  available: () => 'speechSynthesis' in globalThis,

  async start(card) {
    current = card
    rate = usual
    if (!voiceFor(card.words.lang)) await voicesCome()
    if (!voiceFor(card.words.lang)) return 'denied'
    addEventListener('pagehide', silence)
    read()
    return 'on'
  },

  show(card) {
    const same = current?.say === card.say && current.name === card.name
    current = card
    if (!same) read()
  },

  stop() {
    current = undefined
    removeEventListener('pagehide', silence)
    silence()
  },

  also: {
    again: () => read(),
    slower: () => {
      rate = rate === slow ? usual : slow
      read()
    },
  },
} satisfies Companion

function read(): void {
  if (!current) return
  const { marked, meaning, words } = current
  silence()
  const parts = spokenOf({ marked, meaning, lang: words.lang }, voiceFor('ja') !== undefined)
  for (const { text, lang } of parts) {
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voiceFor(lang) ?? null
    utterance.lang = lang === 'ja' ? 'ja-JP' : 'en-US'
    utterance.rate = rate
    speechSynthesis.speak(utterance)
  }
}

function silence(): void {
  speechSynthesis.cancel()
}

function voiceFor(lang: Language): SpeechSynthesisVoice | undefined {
  return speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(lang))
}

/** Some browsers tell their voices only after a while. */
function voicesCome(): Promise<void> {
  return new Promise((come) => {
    const timer = setTimeout(come, patience)
    speechSynthesis.addEventListener(
      'voiceschanged',
      () => {
        clearTimeout(timer)
        come()
      },
      { once: true },
    )
  })
}
