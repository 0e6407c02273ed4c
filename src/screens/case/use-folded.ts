/** A form that opens from a button: the focus goes in to its first field, and back to the button when it closes. */
import type { Ref } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

interface Folded {
  readonly open: boolean
  readonly unfold: () => void
  readonly fold: () => void
  readonly opener: Ref<HTMLButtonElement>
  readonly form: Ref<HTMLFormElement>
}

export function useFolded(): Folded {
  const [open, setOpen] = useState(false)
  const was = useRef(false)
  const opener = useRef<HTMLButtonElement>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (open) form.current?.querySelector<HTMLElement>('input, textarea')?.focus()
    else if (was.current) opener.current?.focus()
    was.current = open
  }, [open])
  return { open, unfold: () => setOpen(true), fold: () => setOpen(false), opener, form }
}
