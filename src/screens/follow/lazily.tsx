/** A part that most people never open: fetched with its words when it is asked for. */
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { Sheet } from '../../parts/sheet.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { useFetched } from '../use-fetched.ts'

interface LazilyProps<P extends object> {
  load: () => Promise<{ default: ComponentType<P> }>
  given: P & { onClose: () => void }
  /** Nobody tapped for it: where it cannot be fetched, it stays away without a word. */
  unasked?: boolean
}

/** Draws nothing until it is here; says so where it cannot be fetched. */
export function Lazily<P extends object>({ load, given, unasked = false }: LazilyProps<P>) {
  const words = useWords()
  const part = useFetched(load, { words: ['companion'] })
  const away = unasked && part === 'failed'
  useEffect(() => {
    if (away) given.onClose()
  }, [away])
  if (away) return null
  if (part === 'failed')
    return (
      <Sheet title={words.t('app.notLoaded.say')} onClose={given.onClose}>
        <p>{words.t('app.notLoaded.text')}</p>
      </Sheet>
    )
  return part ? <part.default {...given} /> : null
}
