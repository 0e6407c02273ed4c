/** The frame of a tool's form. Nothing is sent: the keyboard's own button only puts the keyboard away. */
import type { ComponentChildren } from 'preact'

export function ToolForm({ children }: { children: ComponentChildren }) {
  return (
    <form
      class="tool card"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      }}
    >
      {children}
    </form>
  )
}
