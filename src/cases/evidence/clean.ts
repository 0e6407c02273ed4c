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
  try {
    const bitmap = await createImageBitmap(whole, {
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: 'high',
    })
    return { bitmap, width, height, smaller: true }
  } finally {
    whole.close()
  }
}

/** Encodes a picture with parts of it black. Screens stay PNG while that is small, all else becomes JPEG. */
export async function cleaned(
  { bitmap, width, height }: Opened,
  was: EvidenceType,
  parts: readonly Part[],
): Promise<Cleaned> {
  const canvas = drawn(bitmap, width, height)
  try {
    blacken(canvas, parts)
    const png = was === 'image/png' ? await encoded(canvas, 'image/png') : undefined
    const kept = png && png.byteLength <= 4 * 2 ** 20 ? png : await encoded(canvas, 'image/jpeg')
    return {
      type: kept === png ? 'image/png' : 'image/jpeg',
      bytes: kept,
      preview: await small(canvas, width, height),
    }
  } finally {
    release(canvas)
  }
}

/** The small picture of one that was kept, as a JPEG. Rejects where this browser cannot read it. */
export async function previewOf(picture: Blob): Promise<ArrayBuffer> {
  const bitmap = await createImageBitmap(picture)
  try {
    return await small(bitmap, bitmap.width, bitmap.height)
  } finally {
    bitmap.close()
  }
}

async function small(picture: CanvasImageSource, width: number, height: number): Promise<ArrayBuffer> {
  const scale = Math.min(1, previewEdge / Math.max(width, height))
  const canvas = drawn(picture, Math.max(1, width * scale), Math.max(1, height * scale))
  try {
    return await encoded(canvas, 'image/jpeg')
  } finally {
    release(canvas)
  }
}

/** WebKit on iOS holds the pixels of canvases that nothing refers to, up to 384 MB in all: none are left in it. */
function release(canvas: HTMLCanvasElement): void {
  canvas.width = 0
  canvas.height = 0
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
