/** A sheet that rises from the lower edge: the browser's own dialog, with its focus and its Escape. */
import { X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from './icon.tsx'
import { useWords } from './speaking.tsx'

interface SheetProps {
  title: string
  onClose: () => void
  children: ComponentChildren
}

/** Shown as long as it is drawn; asks to be taken away when the person closes it. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const words = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
    // each page of a sheet begins at its heading, for the ear too
    heading.current?.focus()
  }, [title])
  // closed before it is taken away, the opener has the focus again
  useEffect(() => () => dialog.current?.close(), [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet closes it; the key for that is Escape
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby="sheet-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class="sheet-body">
        <header>
          <h2 id="sheet-title" ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <button
            type="button"
            class="quiet"
            aria-label={words.t('sheet.close')}
            onClick={() => dialog.current?.close()}
          >
            <Icon of={X} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
