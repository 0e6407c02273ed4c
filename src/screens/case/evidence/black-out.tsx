/** A picture over which black bars can be drawn by finger, mouse or keyboard. Nothing is changed until it is kept. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Part } from '../../../cases/evidence/clean.ts'
import { useWords } from '../../../parts/speaking.tsx'
import { useAddress } from './use-address.ts'

interface BlackOutProps {
  picture: Blob
  /** in pixels of the picture; bars are told in the same */
  size: { readonly width: number; readonly height: number }
  parts: readonly Part[]
  onChange: (parts: readonly Part[]) => void
}

interface Point {
  readonly x: number
  readonly y: number
}

export function BlackOut({ picture, size, parts, onChange }: BlackOutProps) {
  const words = useWords()
  const address = useAddress(picture)
  const [hiding, setHiding] = useState(false)
  const from = useRef<Point | undefined>(undefined)
  const [drawing, setDrawing] = useState<Part>()
  const at = (event: PointerEvent & { currentTarget: SVGSVGElement }): Point => {
    const box = event.currentTarget.getBoundingClientRect()
    return {
      x: ((event.clientX - box.x) / box.width) * size.width,
      y: ((event.clientY - box.y) / box.height) * size.height,
    }
  }
  const end = () => {
    // a touch without a way is no bar
    if (drawing && drawing.width > size.width / 100 && drawing.height > size.height / 200)
      onChange([...parts, drawing])
    from.current = undefined
    setDrawing(undefined)
  }
  const add = () => {
    const { width, height } = size
    onChange([...parts, { x: width / 4, y: height * 0.45, width: width / 2, height: height / 10 }])
  }
  const change = (i: number, part: Part) => onChange(parts.map((old, j) => (j === i ? part : old)))
  const box = useRef<HTMLDivElement>(null)
  const removed = useRef<number | undefined>(undefined)
  const remove = (i: number) => {
    removed.current = i
    onChange(parts.filter((_, j) => j !== i))
  }
  // the bar that had the focus is gone: the next one has it, or the button that lays another
  useLayoutEffect(() => {
    const i = removed.current
    removed.current = undefined
    if (i === undefined) return
    const next = box.current?.querySelectorAll<SVGElement>('rect[role="button"]')[i]
    const button = box.current?.querySelector<HTMLElement>(`[data-action="${hiding ? 'add-bar' : 'hide'}"]`)
    ;(next ?? button)?.focus()
  }, [parts, hiding])
  return (
    <div class="black-out" ref={box}>
      <div class={hiding ? 'to-hide hiding' : 'to-hide'}>
        {address && <img src={address} alt="" width={size.width} height={size.height} />}
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: it draws nothing but the bars, and each of those has a name */}
        <svg
          viewBox={`0 0 ${size.width} ${size.height}`}
          preserveAspectRatio="none"
          onPointerDown={(event) => {
            if (!hiding || !event.isPrimary) return
            from.current = at(event)
            event.currentTarget.setPointerCapture(event.pointerId)
          }}
          onPointerMove={(event) => from.current && setDrawing(between(from.current, at(event), size))}
          onPointerUp={end}
          onPointerCancel={end}
        >
          {parts.map((part, i) => (
            <Bar
              key={i}
              nth={i + 1}
              part={part}
              size={size}
              onChange={(next) => (next ? change(i, next) : remove(i))}
            />
          ))}
          {drawing && <rect {...drawing} />}
        </svg>
      </div>
      {hiding && <p class="small">{words.t('evidence.black.how')}</p>}
      <div class="bars">
        <button
          type="button"
          class="button"
          aria-pressed={hiding}
          data-action="hide"
          onClick={() => setHiding(!hiding)}
        >
          {words.t(hiding ? 'evidence.black.end' : 'evidence.black.start')}
        </button>
        {hiding && (
          <button type="button" class="button" data-action="add-bar" onClick={add}>
            {words.t('evidence.black.add')}
          </button>
        )}
        {parts.length > 0 && (
          <button
            type="button"
            class="quiet"
            data-action="undo-bar"
            onClick={() => (parts.length > 1 ? onChange(parts.slice(0, -1)) : remove(0))}
          >
            {words.t('evidence.black.undo')}
          </button>
        )}
      </div>
      {parts.length > 0 && <p class="small for-mouse">{words.t('evidence.black.keys')}</p>}
    </div>
  )
}

interface BarProps {
  nth: number
  part: Part
  size: BlackOutProps['size']
  onChange: (part: Part | undefined) => void
}

function Bar({ nth, part, size, onChange }: BarProps) {
  const words = useWords()
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') onChange(undefined)
    else {
      const by = steps[event.key]
      if (!by) return
      onChange(moved(part, by, event.shiftKey, size))
    }
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no <button> within a drawing
    <rect
      {...part}
      tabindex={0}
      role="button"
      aria-label={words.t('evidence.black.part', { nth })}
      onKeyDown={keyed}
    />
  )
}

const steps: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** Moves a bar by a fiftieth of the picture, or makes it larger or smaller by as much; it stays inside. */
function moved(part: Part, by: Point, resize: boolean, size: BlackOutProps['size']): Part {
  const [dx, dy] = [(by.x * size.width) / 50, (by.y * size.height) / 50]
  const [least, most] = [size.width / 50, Math.max]
  if (resize)
    return {
      ...part,
      width: Math.min(most(part.width + dx, least), size.width - part.x),
      height: Math.min(most(part.height + dy, least), size.height - part.y),
    }
  return {
    ...part,
    x: Math.min(most(part.x + dx, 0), size.width - part.width),
    y: Math.min(most(part.y + dy, 0), size.height - part.height),
  }
}

/** The bar between two corners, within the picture. */
function between(a: Point, b: Point, { width, height }: BlackOutProps['size']): Part {
  const inside = (value: number, most: number) => Math.min(Math.max(value, 0), most)
  const [x, x2] = [a.x, b.x].map((value) => inside(value, width)).sort((p, q) => p - q) as [number, number]
  const [y, y2] = [a.y, b.y].map((value) => inside(value, height)).sort((p, q) => p - q) as [number, number]
  return { x, y, width: x2 - x, height: y2 - y }
}
