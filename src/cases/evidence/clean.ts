/**
 * Draws a picture anew, so that nothing of its file is left but what can be seen: no place, no camera, no date,
 * and nothing under the parts that were blacked out. Loads with the evidence part only; needs a canvas.
 */
import type { EvidenceType } from './kind.ts'

/** Largest canvas that phones surely draw, in pixels (WebKit on iOS: 16,777,216). */
const mostPixels = 16_000_000
/** Longer edge of the small picture for lists and paper, in pixels: a screen's text stays legible in print. */
const previewEdge = 1280

/** In pixels of the cleaned picture. */
export interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A picture in memory that may be kept once it was looked at. */
export interface Opened {
  readonly bitmap: ImageBitmap
  readonly width: number
  readonly height: number
  /** It was scaled down. */
  readonly smaller: boolean
}

export interface Cleaned {
  readonly type: 'image/jpeg' | 'image/png'
  readonly bytes: ArrayBuffer
  readonly preview: ArrayBuffer
}

/** Reads a picture, upright and small enough. Rejects where this browser cannot read it. */
export async function opened(file: Blob): Promise<Opened> {
  const whole = await createImageBitmap(file)
  const scale = Math.min(1, Math.sqrt(mostPixels / (whole.width * whole.height)))
  if (scale === 1) return { bitmap: whole, width: whole.width, height: whole.height, smaller: false }
  const [width, height] = [Math.floor(whole.width * scale), Math.floor(whole.height * scale)]
  const bitmap = await createImageBitmap(whole, {
    resizeWidth: width,
    resizeHeight: height,
    resizeQuality: 'high',
  })
  whole.close()
  return { bitmap, width, height, smaller: true }
}

/** Encodes a picture with parts of it black. Screens stay PNG while that is small, all else becomes JPEG. */
export async function cleaned(
  { bitmap, width, height }: Opened,
  was: EvidenceType,
  parts: readonly Part[],
): Promise<Cleaned> {
  const canvas = drawn(bitmap, width, height)
  blacken(canvas, parts)
  const png = was === 'image/png' ? await encoded(canvas, 'image/png') : undefined
  const kept = png && png.byteLength <= 4 * 2 ** 20 ? png : await encoded(canvas, 'image/jpeg')
  const scale = Math.min(1, previewEdge / Math.max(width, height))
  const small = drawn(canvas, Math.max(1, width * scale), Math.max(1, height * scale))
  return {
    type: kept === png ? 'image/png' : 'image/jpeg',
    bytes: kept,
    preview: await encoded(small, 'image/jpeg'),
  }
}

function drawn(picture: CanvasImageSource, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(width)
  canvas.height = Math.floor(height)
  const context = contextOf(canvas)
  // JPEG knows no transparency: what shows through would turn black
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** Whole pixels, outward: half a pixel would let the edge shine through. */
function blacken(canvas: HTMLCanvasElement, parts: readonly Part[]): void {
  const context = contextOf(canvas)
  context.fillStyle = '#000'
  for (const { x, y, width, height } of parts) {
    const [left, top] = [Math.floor(x), Math.floor(y)]
    context.fillRect(left, top, Math.ceil(x + width) - left, Math.ceil(y + height) - top)
  }
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas of this size')
  return context
}

async function encoded(canvas: HTMLCanvasElement, type: Cleaned['type']): Promise<ArrayBuffer> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.88))
  if (blob?.type !== type) throw new Error(`cannot be written as ${type}`)
  return blob.arrayBuffer()
}
