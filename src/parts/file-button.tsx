/** A button that lets files be chosen; the browser's own is in the browser's language, and small. */
import type { ComponentChildren, Ref } from 'preact'

interface FileButtonProps {
  accept: string
  multiple?: boolean
  capture?: 'environment'
  disabled?: boolean
  /** The field inside, which takes the focus. */
  field?: Ref<HTMLInputElement>
  onChosen: (files: readonly File[]) => void
  children: ComponentChildren
}

export function FileButton({ field, onChosen, children, ...input }: FileButtonProps) {
  return (
    <label class="button file-button">
      {children}
      <input
        {...input}
        ref={field ?? null}
        type="file"
        class="unseen"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // the same file may be chosen again
          currentTarget.value = ''
          if (files.length) onChosen(files)
        }}
      />
    </label>
  )
}
