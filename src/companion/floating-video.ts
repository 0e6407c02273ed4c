/** The step as a floating video: a picture that changes only when the step does. Its two keys are those of the lock screen. */
import type { StepCard } from './card.ts'
import { drawCard } from './drawn-card.ts'
import { holdKeys, releaseKeys } from './track-keys.ts'

/** Pictures a second that the stream asks for; it sends none while nothing changes. */
const rate = 5

/** One object for good: each call of `matchMedia` gives another, and a listener leaves only the one that it joined. */
const dark = matchMedia('(prefers-color-scheme: dark)')

let canvas: HTMLCanvasElement | undefined
let video: HTMLVideoElement | undefined
let current: StepCard | undefined

export const canFloatVideo = () =>
  document.pictureInPictureEnabled && 'captureStream' in HTMLCanvasElement.prototype

export async function floatVideo(card: StepCard, ended: () => void): Promise<void> {
  current = card
  const picture = document.createElement('canvas')
  const player = document.createElement('video')
  canvas = picture
  video = player
  drawCard(picture, card)
  player.muted = true
  player.playsInline = true
  player.srcObject = picture.captureStream(rate)
  const shown = new Promise((seen) => player.addEventListener('loadedmetadata', seen, { once: true }))
  await player.play()
  await shown
  await player.requestPictureInPicture()
  player.addEventListener('leavepictureinpicture', () => {
    // an older picture tells late that it is gone
    if (video !== player) return
    sinkVideo()
    ended()
  })
  // a browser may drop the picture of a hidden page, or the colours may have changed with the evening
  document.addEventListener('visibilitychange', redraw)
  dark.addEventListener('change', redraw)
  holdKeys('floating', card)
}

export function showInVideo(card: StepCard): void {
  current = card
  redraw()
  holdKeys('floating', card)
}

export function sinkVideo(): void {
  const player = video
  video = undefined
  canvas = undefined
  if (!player) return
  document.removeEventListener('visibilitychange', redraw)
  dark.removeEventListener('change', redraw)
  if (document.pictureInPictureElement === player) void document.exitPictureInPicture().catch(() => undefined)
  const stream = player.srcObject
  if (stream instanceof MediaStream) for (const track of stream.getTracks()) track.stop()
  player.srcObject = null
  releaseKeys('floating')
}

function redraw(): void {
  if (canvas && current) drawCard(canvas, current)
}
