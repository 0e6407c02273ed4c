/** What stands in the search field of the page, which was there before this part of it. */
import { useCallback, useLayoutEffect, useState } from 'preact/hooks'
import { askedIn } from '../../addresses.ts'
import { readAsked } from '../../search/asked.ts'

export interface Asked {
  readonly text: string
  /** Whether the person may go on typing; not after Enter, or where a link asked. */
  readonly typing: boolean
}

const fieldOf = () => document.querySelector<HTMLInputElement>('form[role="search"] input')

/** What is asked, and the way to empty the field. */
export function useField(): readonly [Asked, () => void] {
  const [asked, setAsked] = useState(asksAtFirst)
  const stop = useCallback(() => {
    const field = fieldOf()
    if (field) field.value = ''
    setAsked({ text: '', typing: true })
    field?.focus()
  }, [])
  // with the first drawing: what is typed before a later effect would be heard by nobody
  useLayoutEffect(() => {
    const field = fieldOf()
    const form = field?.form
    if (!field || !form) return
    const type = () => setAsked({ text: field.value, typing: true })
    const submit = () => setAsked({ text: field.value, typing: false })
    const leave = ({ key, isComposing }: KeyboardEvent) => key === 'Escape' && !isComposing && stop()
    field.addEventListener('input', type)
    field.addEventListener('keydown', leave)
    form.addEventListener('submit', submit)
    return () => {
      field.removeEventListener('input', type)
      field.removeEventListener('keydown', leave)
      form.removeEventListener('submit', submit)
    }
  }, [stop])
  return [asked, stop]
}

/** What was typed before this came, or what a link asks. */
function asksAtFirst(): Asked {
  const field = fieldOf()
  if (field?.value) return { text: field.value, typing: true }
  const text = readAsked(askedIn(location.search))
  if (field && text) field.value = text
  return { text, typing: false }
}
