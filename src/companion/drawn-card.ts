/** The step as a picture, for browsers that float nothing but a video. */
import type { StepCard } from './card.ts'
import { linesOf, type Run } from './lines.ts'

export const size = { width: 960, height: 540 } as const

const margin = 48
const bead = { top: 36, height: 14, gap: 8 } as const
const head = 120
/** Sizes of the sentence, the largest first: the first that leaves room is taken. */
const sizes = [76, 66, 56, 48, 40, 34] as const
const lineHeight = 1.32
const small = 38

/** Draws a step in the colours of the page. */
export function drawCard(canvas: HTMLCanvasElement, card: StepCard): void {
  Object.assign(canvas, size)
  const pen = canvas.getContext('2d')
  if (!pen) return
  const style = getComputedStyle(document.documentElement)
  const colour = (token: string) => style.getPropertyValue(`--${token}`)
  const inside = size.width - 2 * margin
  const font = (px: number, weight: number) => {
    pen.font = `${weight} ${px}px ${style.fontFamily}`
  }

  pen.fillStyle = colour('paper')
  pen.fillRect(0, 0, size.width, size.height)
  if (card.at) beads(pen, card.at, colour)
  pen.textBaseline = 'top'
  font(small, 400)
  pen.fillStyle = colour('ink-2')
  pen.fillText(card.along || card.title, margin, bead.top + 30, inside)

  font(small, 400)
  const measure = (text: string) => pen.measureText(text).width
  const below = card.meaning ? linesOf(card.meaning, ['', ''], measure, inside) : []
  const room = size.height - head - margin - below.length * small * lineHeight
  const quotes = card.words.lang === 'ja' ? (['「', '」'] as const) : (['“', '”'] as const)
  let px: number = sizes[0]
  let lines = linesOf('', quotes, measure, inside)
  for (px of sizes) {
    font(px, 700)
    lines = linesOf(card.marked, quotes, measure, inside)
    if (lines.length * px * lineHeight <= room) break
  }
  let y = head + Math.max(0, (room - lines.length * px * lineHeight) / 2)
  const write = (line: readonly Run[], ink: string) => {
    let x = margin
    for (const { text, label } of line) {
      pen.fillStyle = colour(label ? 'accent' : ink)
      pen.fillText(text, x, y)
      x += measure(text)
    }
  }
  for (const line of lines) {
    write(line, 'ink')
    y += px * lineHeight
  }
  font(small, 400)
  y = size.height - margin / 2 - below.length * small * lineHeight
  for (const line of below) {
    write(line, 'ink-2')
    y += small * lineHeight
  }
}

/** One bead a step, as at the head of the page. */
function beads(
  pen: CanvasRenderingContext2D,
  { nth, total }: { nth: number; total: number },
  colour: (token: string) => string,
): void {
  const width = (size.width - 2 * margin - (total - 1) * bead.gap) / total
  for (let i = 0; i < total; i++) {
    pen.fillStyle = colour(i + 1 < nth ? 'done' : i + 1 === nth ? 'accent' : 'ghost')
    pen.fillRect(margin + i * (width + bead.gap), bead.top, width, bead.height)
  }
}
