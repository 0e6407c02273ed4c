/** The step as a small window that stays above the others, with real buttons: on computers. */
import type { StepCard } from './card.ts'

interface DocumentPictureInPicture {
  requestWindow(wish: { width: number; height: number }): Promise<Window>
}

/** Room for a sentence of three lines and the button. */
const wish = { width: 380, height: 320 } as const

let open: Window | undefined

const asker = () =>
  (globalThis as { documentPictureInPicture?: DocumentPictureInPicture }).documentPictureInPicture

export const canFloatWindow = () => asker() !== undefined

export async function floatWindow(card: StepCard, ended: () => void): Promise<void> {
  const small = await asker()?.requestWindow(wish)
  if (!small) return
  open = small
  const { documentElement: root, head } = small.document
  root.lang = document.documentElement.lang
  const { theme } = document.documentElement.dataset
  if (theme) root.dataset.theme = theme
  // the same style as the page, in it or beside it: its tokens, its button
  for (const style of document.head.querySelectorAll('link[rel="stylesheet"], style'))
    head.append(style.cloneNode(true))
  showInWindow(card)
  small.addEventListener('pagehide', () => {
    if (open !== small) return
    open = undefined
    ended()
  })
}

export function showInWindow(card: StepCard): void {
  if (!open) return
  const { document: page } = open
  const make = (tag: string, name: string, ...inside: (Node | string)[]) => {
    const element = page.createElement(tag)
    element.className = name
    element.append(...inside)
    return element
  }
  const button = (name: string, says: string, go: (() => void) | undefined) => {
    const element = make('button', name, says)
    element.toggleAttribute('disabled', !go)
    element.addEventListener('click', () => go?.())
    return element
  }
  page.title = card.title
  const focused = page.activeElement?.tagName === 'BUTTON'
  page.body.replaceChildren(
    make(
      'main',
      'floating',
      make('p', 'small', card.along || card.title),
      make('h1', '', card.say),
      make('p', 'meaning', card.meaning),
      make(
        'div',
        'floating-acts',
        ...(card.doneSays ? [button('button wide', card.doneSays, card.done)] : []),
        button('quiet', card.words.t('companion.back'), card.back),
      ),
    ),
  )
  if (focused) page.querySelector('button')?.focus()
}

export function sinkWindow(): void {
  const small = open
  open = undefined
  small?.close()
}
