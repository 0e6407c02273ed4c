/** A sentence of a result, with its phrase breaks. Not for what was typed: braces in it would be drawn as a label. */
import { Prose } from '../../parts/prose.tsx'

export function Said({ children, loud = false }: { children: string; loud?: boolean }) {
  return (
    <p class={loud ? 'phrases answer-line' : 'phrases'}>
      <Prose>{children}</Prose>
    </p>
  )
}
