/** The one place of a picture that bears the accent. Tapping it counts as having tapped the real one. */
import type { ComponentChildren } from 'preact'
import { useWords } from '../speaking.tsx'

export type OnTap = (() => void) | undefined

interface TargetProps {
  look:
    | 'row'
    | 'menu'
    | 'link'
    | 'press'
    | 'option'
    | 'field'
    | 'bubble'
    | 'address'
    | 'arrow'
    | 'look'
    | 'clock'
    | 'receipt'
  onTap: OnTap
  /** Said to a screen reader where the picture has no words of its own. */
  name?: string
  children: ComponentChildren
}

export function Target({ look, onTap, name, children }: TargetProps) {
  const words = useWords()
  const inside = (
    <>
      {children}
      {(look === 'row' || look === 'press') && <span class="finger" aria-hidden="true" />}
    </>
  )
  if (!onTap) return <span class={`target ${look}`}>{inside}</span>
  return (
    <button
      type="button"
      class={`target ${look}`}
      aria-label={name && words.t('surfaces.target', { name })}
      onClick={onTap}
    >
      {inside}
    </button>
  )
}
