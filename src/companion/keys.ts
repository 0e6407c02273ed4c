/** Steps by the keys of the lock screen or of headphones. They belong to whoever plays: so a silent sound plays, and music may pause. */
import type { Companion } from './contract.ts'
import { silentWav } from './silence.ts'
import { holdKeys, releaseKeys } from './track-keys.ts'

/** Shorter sounds are given no keys by Chromium, which asks for five seconds. */
const seconds = 10

let sound: HTMLAudioElement | undefined

export default {
  available: () => 'mediaSession' in navigator,

  async start(card, ended) {
    const player = new Audio(URL.createObjectURL(new Blob([silentWav(seconds)], { type: 'audio/wav' })))
    sound = player
    player.loop = true
    try {
      await player.play()
    } catch {
      return 'denied'
    }
    holdKeys('keys', card)
    navigator.mediaSession.setActionHandler('play', () => void player.play())
    navigator.mediaSession.setActionHandler('pause', () => player.pause())
    navigator.mediaSession.setActionHandler('stop', () => {
      this.stop()
      ended()
    })
    return 'on'
  },

  show: (card) => holdKeys('keys', card),

  stop() {
    if (!sound) return
    sound.pause()
    URL.revokeObjectURL(sound.src)
    sound = undefined
    releaseKeys('keys')
    for (const key of ['play', 'pause', 'stop'] as const) navigator.mediaSession.setActionHandler(key, null)
  },
} satisfies Companion
