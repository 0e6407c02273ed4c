/** A part that most people never open: fetched with its words when it is asked for. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../../parts/speaking.tsx'
import { addWords } from '../../words/load.ts'

interface LazilyProps<P extends object> {
  load: () => Promise<{ default: ComponentType<P> }>
  given: P & { onClose: () => void }
}

/** Draws nothing until it is here; closes where it cannot be fetched. */
export function Lazily<P extends object>({ load, given }: LazilyProps<P>) {
  const words = useWords()
  const [part, setPart] = useState<{ default: ComponentType<P> }>()
  useEffect(() => {
    Promise.all([load(), addWords(words, ['companion'])]).then(([found]) => setPart(found), given.onClose)
  }, [])
  return part ? <part.default {...given} /> : null
}
