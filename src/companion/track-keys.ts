/** The keys "next track" and "previous track": on the lock screen, on headphones, in a floating picture. Two companions may hold them. */
import type { StepCard } from './card.ts'

const holders = new Set<string>()

/** What is heard is the step; next is 「タップした」, previous takes the last act back. */
export function holdKeys(holder: string, { along, done, back, say, title }: StepCard): void {
  if (!('mediaSession' in navigator)) return
  holders.add(holder)
  const { mediaSession } = navigator
  mediaSession.metadata = new MediaMetadata({
    title: say,
    artist: along || title,
    album: title,
    artwork: [{ src: `${import.meta.env.BASE_URL}icons/notice-96.png`, sizes: '96x96', type: 'image/png' }],
  })
  mediaSession.setActionHandler('nexttrack', done ?? null)
  mediaSession.setActionHandler('previoustrack', back ?? null)
}

export function releaseKeys(holder: string): void {
  if (!holders.delete(holder) || holders.size) return
  const { mediaSession } = navigator
  mediaSession.metadata = null
  mediaSession.setActionHandler('nexttrack', null)
  mediaSession.setActionHandler('previoustrack', null)
}
